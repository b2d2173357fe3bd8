K="$SOURCE/tests/golden/import"
cp "$K/every-kind/map.csv" gp-reg-pat-prac-map.csv; cp "$K/every-kind/ages.csv" gp-reg-pat-prac-quin-age.csv
