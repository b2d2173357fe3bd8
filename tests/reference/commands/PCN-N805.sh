K="$SOURCE/tests/golden/import"
cp "$K/every-kind/map.csv" map-2026-07.csv; cp map-2026-07.csv map-2026-07-copy.csv
