# contract_of_one_visit [FIELD...]: in specs/, one activity whose minutes are an assumption, with the
# further fields of the activity. Those of the assumption come on standard input.
contract_of_one_visit() {
    mkdir -p specs && cp -r "$SOURCE/tests/spec_cases/base/." specs && rm -r specs/profiles
    rm specs/care/home-visits.yaml
    {
        cat <<END
service: example
assumptions:
  minutes_per_visit:
    title: Minutes of a visit
    value: 30 min per visit
END
        sed 's/^/    /'
        cat <<END
requirements:
  visits:
    summary: Visits to the homes
    activities:
      visit:
        population: care_homes
        frequency: 1 visit per home per week
        duration: minutes_per_visit
        staff: {gp: 1}
END
        [[ $# == 0 ]] || printf '        %s\n' "$@"
    } > specs/care/example.yaml
}
