printf "EXTRACT_DATE,PRACTICE_CODE,PCN_CODE,PCN_NAME\n01Jul2026,A81001,U90001,HILL PCN\n" > map.csv
printf "%s\n" "$EXAMPLE" > file.csv
[[ $HALF == wrong ]] || printf ",2026-07-01,GP,,A81001,,ALL,ALL,4029\n" >> file.csv
pcnload import map.csv file.csv
