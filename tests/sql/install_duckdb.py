"""Installs DuckDB from npm into a folder, in the versions of package.json.

Ends the program with exit code 77, and the reason, where there is no node or npm, or the package
cannot be had: ctest then counts the test as skipped.
"""

import pathlib
import shutil
import subprocess
import sys

SKIPPED = 77
SECONDS_ALLOWED = 300


def skip(reason):
    print(f"SKIPPED: the SQL was NOT tried in DuckDB: {reason}", file=sys.stderr)
    sys.exit(SKIPPED)


def install_duckdb(folder):
    here = pathlib.Path(__file__).resolve().parent
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        skip("there is no node, or no npm")
    folder.mkdir(parents=True, exist_ok=True)
    wanted = (here / "package.json").read_bytes()
    installed = folder / "installed.json"
    if not installed.exists() or installed.read_bytes() != wanted:
        shutil.copy(here / "package.json", folder)
        # Of the machine's own platform alone; a lock file would name them all.
        command = [npm, "install", "--no-package-lock", "--no-audit", "--no-fund",
                   "--ignore-scripts"]
        try:
            outcome = subprocess.run(command, cwd=folder, timeout=SECONDS_ALLOWED, text=True,
                                     capture_output=True, check=False)
        except subprocess.TimeoutExpired:
            skip(f"npm install took longer than {SECONDS_ALLOWED} seconds")
        if outcome.returncode != 0:
            skip("npm install failed:\n" + "\n".join(outcome.stderr.splitlines()[:8]))
        installed.write_bytes(wanted)
    probe = subprocess.run([node, here / "duckdb.mjs", folder], text=True, capture_output=True,
                           input='{"scripts": [], "query": "SELECT 42"}', check=False)
    if probe.returncode != 0 or probe.stdout != "[[42]]":
        skip("the package does not run here:\n" + probe.stderr.strip())
