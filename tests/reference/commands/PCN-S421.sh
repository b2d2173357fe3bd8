mkdir -p specs && cp -r "$SOURCE/tests/spec_cases/base/." specs
known='minutes_of_a_visit: {title: Minutes, value: 8 min per visit, evidence: judgement}'
[[ $HALF == right ]] || known=$EXAMPLE
duration='duration: 8 min per visit'
[[ $HALF == wrong ]] || duration=$EXAMPLE
cat > specs/care/example.yaml <<END
service: example
assumptions:
  $known
requirements:
  visits:
    summary: Visits to the homes
    activities:
      visit:
        population: care_homes
        frequency: 1 visit per home per week
        $duration
        staff: {gp: 1}
END
pcnload check specs
