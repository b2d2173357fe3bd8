#!/usr/bin/env bash
# ci/diff.sh: `pcnload diff` as a step of a pipeline. It is told what to do by the environment:
#
#   PCNLOAD_BASE          the revision to compare with
#   PCNLOAD_SPECS         the folder of the specifications (specs)
#   PCNLOAD_PCNS, PCNLOAD_GUARDRAILS, PCNLOAD_FAIL_ON    as the flags of `pcnload diff`
#   PCNLOAD_AS_OF         a day, or `today`; counts where there are guardrails
#   PCNLOAD_SARIF         a file for the findings
#   PCNLOAD_REPORT        a file for the report in Markdown (pcnload-diff.md)
#   PCNLOAD_COMMENT       `true`: the pull request PCNLOAD_PULL_REQUEST gets the report
#   PCNLOAD_PROGRAM       the program (pcnload); where it is not there, it is built from PCNLOAD_SOURCE
#   GITHUB_STEP_SUMMARY   gets the report too, where it is set
#
# It exits as `pcnload diff` does: 1 where the edit fails, 2 where nothing could be compared. Then
# nothing is written that looks like a report.
set -euo pipefail

program=${PCNLOAD_PROGRAM:-pcnload}
if ! command -v "$program" >/dev/null; then
    if [[ -z ${PCNLOAD_SOURCE:-} ]]; then
        echo "ci/diff.sh: $program is not installed" >&2
        exit 2
    fi
    (
        cd "$PCNLOAD_SOURCE" && scripts/install-dependencies build &&
            cmake --preset release && cmake --build --preset release
    ) >&2 || exit 2
    program=$PCNLOAD_SOURCE/build/release/pcnload
fi

if [[ -z ${PCNLOAD_BASE:-} ]]; then
    echo "ci/diff.sh: PCNLOAD_BASE does not say which revision to compare with" >&2
    exit 2
fi
# A branch that is new has no commit before this push: it is compared with the usual branch.
[[ $PCNLOAD_BASE =~ [^0] ]] || PCNLOAD_BASE=origin/HEAD
# What was done on the base since this branch left it is none of this branch's doing.
base=$(git merge-base "$PCNLOAD_BASE" HEAD 2>/dev/null) || base=$PCNLOAD_BASE

report=${PCNLOAD_REPORT:-${RUNNER_TEMP:-.}/pcnload-diff.md}
arguments=("$base" --specs "${PCNLOAD_SPECS:-specs}")
[[ -z ${PCNLOAD_PCNS:-} ]] || arguments+=(--pcns "$PCNLOAD_PCNS")
if [[ -n ${PCNLOAD_GUARDRAILS:-} ]]; then
    arguments+=(--guardrails "$PCNLOAD_GUARDRAILS")
    day=${PCNLOAD_AS_OF:-today}
    [[ $day != today ]] || day=$(date -u +%F)
    arguments+=(--as-of "$day")
fi
fail_on=()
[[ -z ${PCNLOAD_FAIL_ON:-} ]] || fail_on=(--fail-on "$PCNLOAD_FAIL_ON")

rm -f "$report"
status=0
"$program" diff "${arguments[@]}" "${fail_on[@]}" -f markdown -o "$report" || status=$?
if [[ $status -gt 1 ]]; then
    failure="pcnload could not compare the specifications: see the log of the step."
    [[ -z ${GITHUB_STEP_SUMMARY:-} ]] || echo "$failure" >>"$GITHUB_STEP_SUMMARY"
    if [[ ${PCNLOAD_COMMENT:-} == true && -n ${PCNLOAD_PULL_REQUEST:-} ]]; then
        # What an earlier push was told does not hold for this one.
        told=$(mktemp)
        printf '%s\n\n%s\n' '<!-- pcnload diff -->' "$failure" >"$told"
        "$(dirname "${BASH_SOURCE[0]}")/comment.sh" "$PCNLOAD_PULL_REQUEST" "$told" known || true
        rm -f "$told"
    fi
    exit "$status"
fi

[[ -z ${GITHUB_ACTIONS:-} ]] || "$program" diff "${arguments[@]}" --fail-on nothing -q -f github
[[ -z ${PCNLOAD_SARIF:-} ]] ||
    "$program" diff "${arguments[@]}" --fail-on nothing -q -f sarif -o "$PCNLOAD_SARIF"
[[ -z ${GITHUB_STEP_SUMMARY:-} ]] || cat "$report" >>"$GITHUB_STEP_SUMMARY"
if [[ ${PCNLOAD_COMMENT:-} == true && -n ${PCNLOAD_PULL_REQUEST:-} ]]; then
    # A pull request from a fork may not write comments: the summary has the report all the same.
    "$(dirname "${BASH_SOURCE[0]}")/comment.sh" "$PCNLOAD_PULL_REQUEST" "$report" ||
        echo "ci/diff.sh: the comment could not be written" >&2
fi
exit "$status"
