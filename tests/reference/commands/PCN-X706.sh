cp -r "$SOURCE/specs" .
mkdir my-network
(cd my-network && git init -q -b main . && cp -r "$SOURCE/specs" . && git add . && commit)
