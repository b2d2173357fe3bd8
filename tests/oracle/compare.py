#!/usr/bin/env python3
"""Compares the program with the oracle on random inputs.

    compare.py BINARY [--seeds N] [--first SEED] [--keep DIR] [--all]

For every seed the inputs of generate.py are made in a temporary folder, each scenario is
run through both, and the program's `results[0]` is compared with the oracle's figures to
a relative 1e-9 (absolute 1e-9 near zero). Every key of the oracle must be there; an entry
that only the program has must be zero throughout. Ends with `N passed, N failed`; the
exit code is 0 where none failed, else 1.
"""

import argparse
import json
import math
import pathlib
import subprocess
import sys
import tempfile

from generate import SCENARIOS, generate

TOLERANCE = 1e-9
MISMATCHES_SHOWN = 12
SECONDS_ALLOWED = 60
OPEN_MAPS = ("roles", "services", "requirements", "activities")   # may hold zero entries of the program's own


def is_figure(node):
    return isinstance(node, (int, float)) and not isinstance(node, bool)


def near(left, right):
    return math.isclose(left, right, rel_tol=TOLERANCE, abs_tol=TOLERANCE)


def all_zero(node):
    """Whether an entry says nothing: zeros, nulls and empty maps throughout."""
    if isinstance(node, dict):
        return all(all_zero(item) for item in node.values())
    if isinstance(node, list):
        return all(all_zero(item) for item in node)
    return node is None or (is_figure(node) and near(node, 0))


def may_hold_more(path):
    """Whether extra entries are figures of roles or activities, which must then be zero."""
    return path.rsplit(".", 1)[-1] in OPEN_MAPS or ".activities." in path


def mismatches(expected, found, path="results[0]"):
    """The differences, each as one line that begins with its path into the JSON."""
    if isinstance(expected, dict):
        if not isinstance(found, dict):
            return [f"{path}: an object expected, found {found!r}"]
        lines = []
        for key, item in expected.items():
            if key not in found:
                lines.append(f"{path}.{key}: missing (the oracle has {shortened(item)})")
            else:
                lines += mismatches(item, found[key], f"{path}.{key}")
        if may_hold_more(path):
            lines += [f"{path}.{key}: not in the oracle, and not zero: {shortened(item)}"
                      for key, item in found.items() if key not in expected and not all_zero(item)]
        return lines
    if isinstance(expected, list):
        if not isinstance(found, list) or len(found) != len(expected):
            return [f"{path}: {len(expected)} entries expected, found {shortened(found)}"]
        return [line for index, item in enumerate(expected)
                for line in mismatches(item, found[index], f"{path}[{index}]")]
    if is_figure(expected) and is_figure(found):
        return [] if near(expected, found) else [f"{path}: expected {expected!r}, found {found!r}"]
    return [] if expected == found else [f"{path}: expected {expected!r}, found {found!r}"]


def shortened(node):
    text = json.dumps(node, ensure_ascii=False)
    return text if len(text) <= 120 else text[:117] + "..."


def run_program(binary, folder, scenario):
    """(results[0] or None, what went wrong or None)."""
    command = [binary, "run", str(folder / "scenarios" / f"{scenario}.yaml"), "--specs", str(folder / "specs"),
               "--pcn", str(folder / "profile.yaml"), "-f", "json"]
    try:
        outcome = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS_ALLOWED, check=False)
    except subprocess.TimeoutExpired:
        return None, f"no answer within {SECONDS_ALLOWED} s"
    if outcome.returncode != 0:
        return None, f"exit code {outcome.returncode}: {(outcome.stderr or outcome.stdout).strip()[:2000]}"
    try:
        return json.loads(outcome.stdout)["results"][0], None
    except (ValueError, KeyError, IndexError) as error:
        return None, f"not the JSON of a run: {error!r}"


def compare_seed(binary, seed, folder, show_all):
    """(passed, failed) over the scenarios of one seed; prints what differs."""
    passed = failed = 0
    expected = generate(seed, folder)
    for scenario in SCENARIOS:
        found, problem = run_program(binary, folder, scenario)
        lines = [problem] if problem else mismatches(expected[scenario], found)
        if not lines:
            passed += 1
            continue
        failed += 1
        print(f"seed {seed}, {scenario}: {len(lines)} mismatch(es)")
        shown = lines if show_all else lines[:MISMATCHES_SHOWN]
        for line in shown:
            print(f"  {line}")
        if len(lines) > len(shown):
            print(f"  ... and {len(lines) - len(shown)} more")
    return passed, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", help="the pcnload program")
    parser.add_argument("--seeds", type=int, default=20, help="how many seeds (default 20)")
    parser.add_argument("--first", type=int, default=1, help="the first seed (default 1)")
    parser.add_argument("--keep", metavar="DIR", help="write the inputs here and keep them")
    parser.add_argument("--all", action="store_true", help="print every mismatch")
    arguments = parser.parse_args()
    binary = str(pathlib.Path(arguments.binary).resolve())
    passed = failed = 0
    with tempfile.TemporaryDirectory() as temporary:
        top = pathlib.Path(arguments.keep or temporary)
        for seed in range(arguments.first, arguments.first + arguments.seeds):
            seed_passed, seed_failed = compare_seed(binary, seed, top / f"seed-{seed}", arguments.all)
            passed += seed_passed
            failed += seed_failed
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
