. "$SOURCE/tests/reference/made/guarded_edit.sh"
guarded_edit 2026-04-01 <<END
contracts: [2020-21-in-force]
at_most: 10%
$EXAMPLE
END
