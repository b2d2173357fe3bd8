K="$SOURCE/tests/golden/import"
cp "$K/every-kind/map.csv" map-2026-07.csv; cp "$K/every-kind/staff.csv" workforce-2026-06.csv
sed 's/2026/2020/g' workforce-2026-06.csv > workforce-2020-12.csv
