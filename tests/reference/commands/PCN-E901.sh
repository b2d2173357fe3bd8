. "$SOURCE/tests/reference/made/contract_of_one_visit.sh"
contract_of_one_visit <<END
evidence: judgement
$EXAMPLE
END
pcnload check specs --as-of 2026-11-22 || [[ $? == 1 ]]
