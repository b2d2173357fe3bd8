#!/usr/bin/env python3
"""A second, independent implementation of the workforce model, for tests only.

    oracle.py --specs DIR --pcn PROFILE.yaml SCENARIO.yaml

prints the `results` entry of that profile and scenario as JSON. It is written for
plainness: exact fractions throughout, sums over the single days of the year, floats only
where a figure is printed.
"""

import argparse
import json
import sys
from fractions import Fraction

from changes import apply_changes
from projection import project
from quantities import OracleError
from specs import build_state


def in_floats(node):
    """The same structure with every Fraction as the nearest float."""
    if isinstance(node, Fraction):
        return float(node)
    if isinstance(node, dict):
        return {key: in_floats(value) for key, value in node.items()}
    if isinstance(node, list):
        return [in_floats(value) for value in node]
    return node


def results(specs, profile_path, scenario_path):
    state, scenario = build_state(specs, profile_path, scenario_path, apply_changes)
    return in_floats(project(state, scenario))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scenario")
    parser.add_argument("--specs", required=True)
    parser.add_argument("--pcn", required=True)
    arguments = parser.parse_args()
    try:
        figures = results(arguments.specs, arguments.pcn, arguments.scenario)
    except OracleError as error:
        sys.exit(f"oracle: {error}")
    json.dump(figures, sys.stdout, indent=2, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main()
