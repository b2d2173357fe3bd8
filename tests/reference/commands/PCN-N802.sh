K="$SOURCE/tests/golden/import"
cp "$K"/workbook/* .; cp "$K/every-kind/networks.csv" PCNDetails.csv
printf 'Partner Organisation Code,PCN Code,Relationship Start Date\n' > partners.csv; cp "$K/every-kind/map.csv" partners.csv
