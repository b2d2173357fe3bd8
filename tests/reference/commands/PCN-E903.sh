mkdir -p specs && cp -r "$SOURCE/tests/spec_cases/base/." specs && rm -r specs/profiles
rm specs/care/home-visits.yaml
cat > specs/care/example.yaml <<END
service: example
assumptions:
  minutes_per_visit:
    title: Minutes of a visit
    value: 30 min per visit
    ${EXAMPLE/$'\n'/$'\n    '}
requirements:
  visits:
    summary: Visits to the homes
    activities:
      visit:
        population: care_homes
        frequency: 1 visit per home per week
        duration: minutes_per_visit
        staff: {gp: 1}
        evidence: study
        source: trial-2019
END
printf "sources:\n  trial-2019: {title: A trial}\n" > specs/common/trial.yaml
pcnload check specs --min-evidence study || [[ $? == 1 ]]
