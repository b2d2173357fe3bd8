git init -q -b main . && cp -r "$SOURCE/specs" . && git add . && commit
export HOME=$PWD GIT_TEST_ASSUME_DIFFERENT_OWNER=1
