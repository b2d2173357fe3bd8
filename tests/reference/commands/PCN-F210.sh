mkdir -p specs && cp -r "$SOURCE/tests/spec_cases/base/." specs && rm -r specs/profiles
long=$(head -c 20001 /dev/zero | tr "\0" x)
printf "service: example\n%s\n" "${EXAMPLE/.../$long}" > specs/care/example.yaml
pcnload check specs
