#!/usr/bin/env python3
"""Checks the published WISN example in wisn/ with the oracle and, if given, with the program.

    published.py [BINARY]
"""

import json
import pathlib
import subprocess
import sys

from oracle import results

FOLDER = pathlib.Path(__file__).resolve().parent / "wisn"


def figures_of_program(binary):
    command = [binary, "run", str(FOLDER / "scenario.yaml"), "--specs", str(FOLDER / "specs"),
               "--pcn", str(FOLDER / "profile.yaml"), "-f", "json"]
    outcome = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    if outcome.returncode != 0:
        sys.exit(f"exit code {outcome.returncode}: {outcome.stderr.strip()}")
    return json.loads(outcome.stdout)["results"][0]


def at_path(node, path):
    for part in path.split("."):
        node = node[part]
    return node


def main():
    runs = {"oracle": results(FOLDER / "specs", FOLDER / "profile.yaml", FOLDER / "scenario.yaml")}
    if len(sys.argv) > 1:
        runs["program"] = figures_of_program(str(pathlib.Path(sys.argv[1]).resolve()))
    passed = failed = 0
    for figure in json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))["figures"]:
        for name, found in runs.items():
            value = at_path(found, figure["path"])
            if abs(value - figure["value"]) <= figure["tolerance"]:
                passed += 1
            else:
                failed += 1
                print(f"{name}: {figure['path']}: published {figure['value']}, found {value}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
