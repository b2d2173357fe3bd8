# guarded_edit DAY: an edit of the shipped contracts that takes GPs more time, judged on that day by one
# limit, whose further fields come on standard input.
guarded_edit() {
    cp -r "$SOURCE/specs" old && cp -r old new
    sed -i 's/value: 12 min per resident/value: 18 min per resident/' new/common/assumptions.yaml
    {
        cat <<END
guardrails: example
limits:
  gp-time:
    figure: gp.hours_per_week
    owner: The clinical directors
    reason: No network has a GP to spare
END
        sed 's/^/    /'
    } > guardrails.yaml
    pcnload diff old new --pcn average --guardrails guardrails.yaml --as-of "$1" || [[ $? == 1 ]]
}
