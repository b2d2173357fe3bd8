mkdir -p specs && cp -r "$SOURCE/tests/spec_cases/base/." specs && rm -r specs/profiles
mkdir specs/2021-22
printf 'service: anticipatory-care\n' > specs/2021-22/anticipatory-care.yaml
path=${EXAMPLE%% *}
[[ $HALF == wrong ]] || printf 'contract: 2021-22\ntitle: A contract\nyear: 2021/22\nstatus: draft\n' > "$path"
pcnload check specs || [[ $? == 1 ]]
