#!/usr/bin/env python3
"""Compares the SQL of `pcnload export` with the figures of `pcnload run`.

    agreement.py BINARY sqlite
    agreement.py BINARY duckdb FOLDER       DuckDB is installed into FOLDER, from npm

For the shipped contracts and scenarios, and for a made contract with every way to a count, random
networks go through the script and through the program: every scenario, network, service and role is
compared to a relative 1e-9. In DuckDB the statements of docs/sql.md are run as well.
"""

import csv
import json
import math
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

from install_duckdb import install_duckdb
from made_inputs import (CONTRACT, MADE_DRIVERS, MADE_ROLES, MADE_SCENARIOS, random_networks)

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TOLERANCE = 1e-9
FIGURES = ("hours_per_week", "hours_in_year", "wte_required", "cost")
QUERY = f"SELECT scenario, pcn, service, role, {', '.join(FIGURES)} FROM projection"
NETWORKS = 24
# Of the tables alone: what a network counts comes from elsewhere.
NO_NETWORKS = "They stay as they are"


def in_sqlite(scripts, query):
    connection = sqlite3.connect(":memory:")
    for script in scripts:
        connection.executescript(script)
    return connection.execute(query).fetchall()


def duckdb_in(folder):
    def run(scripts, query):
        request = json.dumps({"scripts": scripts, "query": query})
        outcome = subprocess.run(["node", HERE / "duckdb.mjs", folder], input=request, text=True,
                                 capture_output=True, check=False)
        if outcome.returncode != 0:
            raise RuntimeError(outcome.stderr)
        return json.loads(outcome.stdout)
    return run


class Program:
    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder

    def fails(self, *words):
        return subprocess.run([self.binary, *words], cwd=self.folder, capture_output=True, text=True,
                              check=False)

    def output(self, *words):
        outcome = self.fails(*words)
        if outcome.returncode != 0:
            raise RuntimeError(f"pcnload {' '.join(words)}: {outcome.stderr}")
        return outcome.stdout


def figures_of_run(program, scenarios, common):
    """What the program says, by scenario, network, service and role."""
    figures = {}
    for scenario in scenarios:
        words = ["run", scenario, "--pcns", "networks.csv", "-f", "json", *common]
        for result in json.loads(program.output(*words))["results"]:
            for service, of_service in result["services"].items():
                for role, found in of_service["roles"].items():
                    key = (result["scenario"], result["pcn"], service, role)
                    figures[key] = [found[name] for name in FIGURES]
    return figures


def mismatches(expected, rows):
    """One line a figure that differs, or a row that is missing or too many."""
    found = {tuple(row[:4]): row[4:] for row in rows}
    lines = [] if len(found) == len(rows) else ["a row stands twice"]
    for key in sorted(found.keys() - expected.keys()):
        lines.append(f"{key}: only in SQL")
    for key, figures in expected.items():
        # SQL has no row for a role without a line in the service.
        for name, right, left in zip(FIGURES, figures, found.get(key, (0, 0, 0, 0))):
            if left is None or not math.isclose(left, right, rel_tol=TOLERANCE, abs_tol=1e-12):
                lines.append(f"{key} {name}: {left} in SQL, {right} by the program")
    return lines


class Checks:
    def __init__(self):
        self.passed = self.failed = 0

    def expect(self, what, lines):
        self.passed += not lines
        self.failed += bool(lines)
        print(("ok    " if not lines else "FAIL  ") + what)
        for line in lines[:12]:
            print("      " + line)


def shipped_scenarios():
    """Those that act on the contract and on staff: where practices withdraw, there is no export."""
    names = ["2020-21-draft", "2020-21-agreed", "2020-21-in-force"]
    for path in sorted((ROOT / "examples/scenarios").glob("*.yaml")):
        if "withdraw:" not in path.read_text():
            names.append(path.stem)
    return names


def names_of(program, kind):
    rows = csv.reader(program.output("list", kind, "-f", "csv").splitlines())
    return [row[0] for row in rows][1:]


def write(folder, name, text):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def script_of(program, scenarios, *words):
    return program.output("export", "coefficients", *scenarios, "-f", "sql", *words)


def compare(program, run_sql, checks, what, scenarios, common=()):
    script = script_of(program, scenarios, "--pcns", "networks.csv", *common)
    expected = figures_of_run(program, scenarios, common)
    rows = run_sql([script], QUERY)
    worked = sum(1 for row in rows if row[4])
    lines = mismatches(expected, rows)
    if worked < len(scenarios) * NETWORKS:
        lines.append(f"only {worked} rows hold hours")
    checks.expect(f"{what}: {len(scenarios)} scenarios, {len(rows)} rows", lines)


def compare_shipped(program, run_sql, checks):
    scenarios = shipped_scenarios()
    # A column `pcn` is the code of the network, and not the driver.
    drivers = [name for name in names_of(program, "drivers")
               if name not in ("registered_patients", "pcn")]
    roles = names_of(program, "roles")
    for seed in (1, 2):
        write(program.folder, "networks.csv", random_networks(seed, drivers, roles, NETWORKS))
        compare(program, run_sql, checks, f"shipped, networks {seed}", scenarios)
    compare(program, run_sql, checks, "a driver and an assumption set", ["2020-21-draft"],
            ["--set", "care_homes=7", "--set", "minutes_per_resident_seen=6 min per resident"])


def compare_made(program, run_sql, checks):
    for name, text in CONTRACT.items():
        write(program.folder / "specs", name, text)
    for seed in (3, 4, 5):
        networks = random_networks(seed, MADE_DRIVERS, MADE_ROLES, NETWORKS)
        write(program.folder, "networks.csv", networks)
        compare(program, run_sql, checks, f"made, networks {seed}", MADE_SCENARIOS,
                ["--specs", "specs"])


def check_twice(program, run_sql, checks):
    """A script that runs again makes the same tables again; its own tables alone, without networks."""
    scenarios, common = MADE_SCENARIOS, ["--specs", "specs"]
    script = script_of(program, scenarios, "--pcns", "networks.csv", *common)
    alone = script_of(program, scenarios, *common)
    expected = figures_of_run(program, scenarios, common)
    checks.expect("run twice", mismatches(expected, run_sql([script, script], QUERY)))
    checks.expect("the model anew, the networks kept",
                  mismatches(expected, run_sql([script, alone], QUERY)))
    checks.expect("the networks are left alone", [] if NO_NETWORKS in alone else ["it is not said"])


def check_missing(program, run_sql, checks):
    """A count that is missing makes the sums that need it NULL, and no others."""
    script = script_of(program, ["made"], "--specs", "specs")
    rows = run_sql([script, "INSERT INTO network_drivers VALUES ('U1', 'homes', 4e0), "
                            "('U1', 'referrals', NULL)"], QUERY)
    empty = {(row[2], row[3]) for row in rows if row[4] is None}
    expected = {("work", "gp"), ("other", "matron")}
    checks.expect("missing counts", [] if empty == expected else [f"NULL: {sorted(empty)}"])


def check_refused(program, checks):
    words = ["export", "coefficients", "leaving", "--specs", "specs"]
    for form in ("csv", "sql"):
        outcome = program.fails(*words, "-f", form)
        good = outcome.returncode == 2 and not outcome.stdout and "withdraw" in outcome.stderr
        checks.expect(f"practices that withdraw, {form}", [] if good else [outcome.stderr])


def documented(engine):
    """The SQL of the document for this engine, one script."""
    text = (ROOT / "docs/sql.md").read_text()
    section = re.split(r"^## ", text, flags=re.MULTILINE)
    chosen = next(part for part in section if part.startswith(engine + "\n"))
    return "\n".join(re.findall(r"^```sql\n(.*?)^```", chosen, re.MULTILINE | re.DOTALL))


def check_document(program, run_sql, checks):
    """The way of docs/sql.md: CSV files, UNPIVOT, and Parquet."""
    scenarios, common = MADE_SCENARIOS, ["--specs", "specs"]
    for kind, name in (("coefficients", "coefficients.csv"), ("drivers", "driver_sources.csv")):
        program.output("export", kind, *scenarios, *common, "-o", name)
    model = script_of(program, scenarios, *common)
    here = f"SET file_search_path = '{program.folder}';\n"
    target = program.folder / "coefficients.parquet"
    statements = documented("DuckDB").replace("'coefficients.parquet'", f"'{target}'")
    expected = figures_of_run(program, scenarios, common)
    rows = run_sql([here, model, statements], QUERY)
    checks.expect("docs/sql.md, DuckDB", mismatches(expected, rows))
    same = ("SELECT (SELECT count(*) FROM ({0} EXCEPT {1})), (SELECT count(*) FROM ({1} EXCEPT {0})), "
            "(SELECT count(*) FROM ({0}))").format(f"FROM '{target}'", "FROM coefficients")
    left, right, count = run_sql([here, model], same)[0]
    checks.expect("the CSV and its Parquet hold what the script does",
                  [] if left == right == 0 and count > 10 else [f"{left}, {right} of {count}"])


def main():
    binary, engine = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    run_sql = in_sqlite
    if engine == "duckdb":
        duckdb = pathlib.Path(sys.argv[3]).resolve()
        install_duckdb(duckdb)
        run_sql = duckdb_in(duckdb)
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        program = Program(binary, pathlib.Path(folder))
        compare_shipped(program, run_sql, checks)
        compare_made(program, run_sql, checks)
        check_twice(program, run_sql, checks)
        check_missing(program, run_sql, checks)
        check_refused(program, checks)
        if engine == "duckdb":
            check_document(program, run_sql, checks)
    print(f"{checks.passed} passed, {checks.failed} failed")
    sys.exit(1 if checks.failed else 0)


if __name__ == "__main__":
    main()
