mkdir -p here/scenarios elsewhere
printf "scenario: base\ncontract: 2020-21-draft\n" | tee elsewhere/base.yaml > here/scenarios/base.yaml
printf "scenario: example\n%s\n" "$EXAMPLE" > here/scenarios/example.yaml
pcnload compare here/scenarios/example.yaml
