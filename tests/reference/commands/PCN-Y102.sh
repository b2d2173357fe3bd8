head -c 17000000 /dev/zero | tr "\0" "#" > every-network.yaml
printf 'pcn,registered_patients,practices\nU90001,48000,5\n' > every-network.csv
