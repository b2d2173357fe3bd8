cp "$SOURCE/examples/profiles/rural.yaml" my-network.yaml
