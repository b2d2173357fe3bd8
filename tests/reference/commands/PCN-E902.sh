mkdir -p specs && cp -r "$SOURCE/tests/spec_cases/base/." specs && rm -r specs/profiles
rm specs/care/home-visits.yaml
cat > specs/care/example.yaml <<END
service: example
assumptions:
  minutes_per_visit:
    title: Minutes of a visit
    value: 30 min per visit
    evidence: judgement
    $EXAMPLE
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
pcnload check specs --as-of 2026-11-22 || [[ $? == 1 ]]
