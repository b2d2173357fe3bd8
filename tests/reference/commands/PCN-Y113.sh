mkdir -p specs && cp -r "$SOURCE/tests/spec_cases/base/." specs && rm -r specs/profiles
printf "service: example\n%b\n" "$EXAMPLE" > specs/care/example.yaml
pcnload check specs
