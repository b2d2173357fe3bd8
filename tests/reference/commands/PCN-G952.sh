cp -r "$SOURCE/specs" old && cp -r old new
sed -i 's/value: 12 min per resident/value: 18 min per resident/' new/common/assumptions.yaml
cat > guardrails.yaml <<END
guardrails: example
limits:
  gp-time:
    figure: gp.hours_per_week
    owner: The clinical directors
    reason: No network has a GP to spare
    contracts: [2020-21-in-force]
    expires: 2027-03-31
    at_most: 5%
    $([[ $HALF == wrong ]] || echo "$EXAMPLE")
END
pcnload diff old new --pcn average --guardrails guardrails.yaml --as-of 2026-11-24 || [[ $? == 1 ]]
