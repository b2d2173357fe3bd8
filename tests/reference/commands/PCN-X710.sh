git init -q -b main . && cp -r "$SOURCE/specs" . && mkdir docs && touch docs/README.md && git add . && commit
