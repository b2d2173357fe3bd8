eval "pcnload run 2020-21-draft $EXAMPLE"
