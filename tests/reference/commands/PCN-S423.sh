mkdir -p specs && cp -r "$SOURCE/tests/spec_cases/base/." specs && rm -r specs/profiles
path=${EXAMPLE##*# in } && mkdir -p "$(dirname "$path")"
printf '%s\ntitle: A contract\nyear: 2020/21\nstatus: draft\nservices: []\n' "$EXAMPLE" > "$path"
pcnload check specs || [[ $? == 1 ]]
