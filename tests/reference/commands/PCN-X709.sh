git init -q -b main . && cp -r "$SOURCE/specs" data && git add . && commit && git tag v1.0
git mv data specs && commit
