cp "$SOURCE/examples/profiles/rural.yaml" network.yaml
