{ echo "pcn: U90001"; echo "tags:"; for ((i = 0; i < 60000; ++i)); do echo "  t$i: x"; done; } > every-network.yaml
printf 'pcn,registered_patients,practices\nU90001,48000,5\n' > every-network.csv
