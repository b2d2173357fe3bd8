. "$SOURCE/tests/reference/made/guarded_edit.sh"
guarded_edit 2026-11-24 <<END
contracts: [2020-21-in-force]
expires: 2027-03-31
at_most: 5%
$([[ $HALF == wrong ]] || echo "$EXAMPLE")
END
