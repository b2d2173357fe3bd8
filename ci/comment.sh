#!/usr/bin/env bash
# ci/comment.sh PULL_REQUEST FILE [known]: makes FILE the comment of the pull request that begins with
# the same line, or a new comment; with `known` no new one. Needs the program `gh`, GH_TOKEN and
# GITHUB_REPOSITORY.
set -euo pipefail

pull_request=$1 file=$2
comments=repos/$GITHUB_REPOSITORY/issues
marker=$(head -n 1 "$file")
# The marker reaches jq as a value, never as a part of its program.
known=$(MARKER=$marker gh api --paginate "$comments/$pull_request/comments" \
    --jq '.[] | select(.body | startswith(env.MARKER)) | .id')
known=${known%%$'\n'*}
if [[ -n $known ]]; then
    gh api --silent --method PATCH "$comments/comments/$known" --field "body=@$file"
elif [[ ${3:-} != known ]]; then
    gh api --silent --method POST "$comments/$pull_request/comments" --field "body=@$file"
fi
