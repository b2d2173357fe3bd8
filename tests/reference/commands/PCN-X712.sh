git init -q -b main . && cp -r "$SOURCE/specs" . && git add . && commit
echo "{" > specs/common/broken.yaml && git add . && commit && git rm -q specs/common/broken.yaml
