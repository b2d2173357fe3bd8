"""Installs DuckDB from npm into a folder, in the versions of package.json.

Ends the program with exit code 77, and the reason, where there is no node or npm, or the package
cannot be had: ctest then counts the test as skipped.
"""

import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from npm_packages import install_npm_packages  # noqa: E402

SKIPPED = 77


def skip(reason):
    print(f"SKIPPED: the SQL was NOT tried in DuckDB: {reason}", file=sys.stderr)
    sys.exit(SKIPPED)


def install_duckdb(folder):
    node = install_npm_packages(HERE / "package.json", folder, skip)
    probe = subprocess.run([node, HERE / "duckdb.mjs", folder], text=True, capture_output=True,
                           input='{"scripts": [], "query": "SELECT 42"}', check=False)
    if probe.returncode != 0 or probe.stdout != "[[42]]":
        skip("the package does not run here:\n" + probe.stderr.strip())
