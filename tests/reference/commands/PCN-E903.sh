. "$SOURCE/tests/reference/made/contract_of_one_visit.sh"
contract_of_one_visit "evidence: study" "source: trial-2019" <<<"$EXAMPLE"
printf "sources:\n  trial-2019: {title: A trial}\n" > specs/common/trial.yaml
pcnload check specs --min-evidence study || [[ $? == 1 ]]
