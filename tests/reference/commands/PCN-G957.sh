. "$SOURCE/tests/reference/made/guarded_edit.sh"
guarded_edit 2026-11-24 <<END
expires: 2027-03-31
at_most: 10%
$EXAMPLE
END
