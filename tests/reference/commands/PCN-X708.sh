mkdir origin && (cd origin && git init -q -b main . && cp -r "$SOURCE/specs" . && git add . && commit && git switch -qc mine && touch specs/new && git add . && commit)
git clone -q --depth 1 --branch mine "file://$PWD/origin" clone && cd clone
