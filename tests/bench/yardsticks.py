"""Which other programs are here to be measured against; what is missing is left out, and said."""

import json
import pathlib
import shutil
import subprocess
import sys

from calc_sheet import AS_CSV, write_sheet

HERE = pathlib.Path(__file__).resolve().parent
JOBS = HERE / "yardsticks"
CALC = "LibreOffice Calc"
# DuckDB is had as the tests of the SQL have it.
sys.path.append(str(HERE.parent / "sql"))
from install_duckdb import install_duckdb  # noqa: E402


def version_in(python, module):
    outcome = subprocess.run([python, "-c", f"import {module}; print({module}.__version__)"],
                             capture_output=True, text=True, check=False)
    return outcome.stdout.strip() if outcome.returncode == 0 else None


def python_with(module):
    """Debian's packages are for the Python of Debian, and another may come first on the path."""
    for python in ("/usr/bin/python3", shutil.which("python3")):
        if python and pathlib.Path(python).exists():
            version = version_in(python, module)
            if version:
                return python, version
    return None, None


def duckdb_version(folder):
    """None, and why, where it can neither be found nor be had from npm."""
    try:
        install_duckdb(folder)
    except SystemExit:
        return None
    package = folder / "node_modules/@duckdb/node-api/package.json"
    return json.loads(package.read_text())["version"]


def calc_version():
    if shutil.which("soffice") is None:
        return None
    outcome = subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=False)
    return outcome.stdout.split()[1] if outcome.returncode == 0 and outcome.stdout else None


class Yardsticks:
    """`words` makes the command of one; `versions` names those here, `missing` the others."""

    def __init__(self, duckdb_folder):
        self.versions, self.missing, self.pythons = {}, [], {}
        for name, module in (("NumPy", "numpy"), ("pandas", "pandas")):
            self.pythons[name], version = python_with(module)
            self.note(name, version, f"no Python has {module}: scripts/bench --install, or "
                                     f"apt-get install python3-{module}")
        self.duckdb = duckdb_folder
        self.note("DuckDB", duckdb_version(duckdb_folder), "node, npm or the package is not there")
        self.note(CALC, calc_version(), "there is no soffice: apt-get install libreoffice-calc")

    def note(self, name, version, reason):
        if version:
            self.versions[name] = version
        else:
            self.missing.append(f"SKIPPED: {name} was NOT measured: {reason}")

    def words(self, name, weights, networks, out):
        """The command of one that is here: all do the same job, and write the same file."""
        if name == CALC:
            sheet = out.with_suffix(".fods")
            write_sheet(sheet, weights, networks)
            user = (out.parent / "calc-user").resolve()
            return ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{user}",
                    "--convert-to", AS_CSV, "--outdir", out.parent, sheet]
        if name == "DuckDB":
            return ["node", JOBS / "duckdb_job.mjs", self.duckdb, weights.table, networks, out]
        script = JOBS / {"NumPy": "numpy_job.py", "pandas": "pandas_job.py"}[name]
        return [self.pythons[name], script, weights.array, weights.labels, networks, out]
