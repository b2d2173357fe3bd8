git init -q -b main . && cp -r "$SOURCE/specs" . && git add . && commit
