#!/usr/bin/env python3
"""bench.py PROGRAM [--quick] [--markdown] [--only JOB,...]: measures the release program.

Started by scripts/bench, which builds it. Milliseconds differ from machine to machine and from
minute to minute: what counts is the ratio to what else was measured in the same minutes. Exits with
1 where a target of targets.py is missed, or a yardstick comes to other figures.
"""

import argparse
import datetime
import pathlib
import shutil
import sys

import diff_job
import drawn_jobs
import growth
import hours_jobs
import machine
import report
from program import Program
from targets import TARGETS, Verdict
from workshop import Workshop, working_folder
from yardsticks import Yardsticks

ROOT = pathlib.Path(__file__).resolve().parents[2]
JOBS = {"J1": hours_jobs.one_network, "J2": hours_jobs.weekly, "J3": drawn_jobs.quantiles,
        "J4": drawn_jobs.shares, "J5": hours_jobs.monthly, "diff": diff_job.all_networks}
CURVES = [growth.by_networks, growth.by_scenarios, growth.by_draws, growth.by_threads]
# The file by month, its yardstick's and the floor's.
ROOM = 4 * 10**9


def arguments():
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__.split("\n\n")[1])
    parser.add_argument("program", help=argparse.SUPPRESS)
    parser.add_argument("--quick", action="store_true", help="fewer runs, and no curve to its end")
    parser.add_argument("--markdown", action="store_true", help="tables for docs/performance.md")
    parser.add_argument("--only", metavar="JOB,...", default="J1,J2,J3,J4,J5,diff,growth",
                        help="of J1, J2, J3, J4, J5, diff and growth")
    parser.add_argument("--scratch", metavar="DIR", default=ROOT / "build/bench/scratch",
                        help="for files of up to 4 GB; emptied before, and removed after")
    chosen = parser.parse_args()
    chosen.only = chosen.only.split(",")
    for name in chosen.only:
        if name not in [*JOBS, "growth"]:
            parser.error(f"no job is called {name}")
    return chosen


def measured_job(shop, name, out):
    print(f"measuring {name}...", file=sys.stderr)
    result = JOBS[name](shop)
    report.show_job(out, result)
    targets = [target for target in TARGETS if target.job == name]
    return [Verdict(target, result.timings) for target in targets], result.notes


def measured_growth(shop, out):
    print("measuring growth...", file=sys.stderr)
    for curve in CURVES:
        report.show_curve(out, curve(shop))
    other = growth.same_bytes(shop)
    out.line("\n" + (other or "One thread and two write the same bytes: CSV by week and by month, "
                     "NDJSON and NumPy."))
    return [other] if other else []


def measured(shop, chosen, out):
    """Verdicts on the targets of the jobs, and what else went wrong."""
    verdicts, wrong = [], []
    for name in chosen.only:
        if name in JOBS:
            of_job, notes = measured_job(shop, name, out)
            verdicts += of_job
            wrong += notes
    if "growth" in chosen.only:
        wrong += measured_growth(shop, out)
    return verdicts, wrong


def main():
    chosen = arguments()
    out = report.Markdown() if chosen.markdown else report.Text()
    folder = working_folder(chosen.scratch)
    yardsticks = Yardsticks(ROOT / "build/bench/duckdb")
    program = Program(pathlib.Path(chosen.program).resolve())
    shop = Workshop(folder, program, yardsticks, chosen.quick)
    if not shop.has_room(ROOM):
        sys.exit(f"{folder} has less than 4 GB of room; --scratch names another folder")
    where = machine.description(shop.compiler, yardsticks, folder)
    out.line(f"{program.output('--version').splitlines()[0]}, {datetime.date.today():%Y-%m-%d}, "
             f"on {where}.")
    for line in yardsticks.missing:
        out.line(line)
    before = machine.load()
    try:
        verdicts, wrong = measured(shop, chosen, out)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if verdicts:
        report.show_targets(out, verdicts)
    out.line(f"\nPrograms that ran or waited to, of a minute: {before:.1f} before, "
             f"{machine.load():.1f} after. The machine is quiet with less than 1.")
    missed = [verdict for verdict in verdicts if verdict.is_missed]
    for verdict in missed:
        target = verdict.target
        print(f"MISSED: {target.job}: {target.program} has to be {target.wanted()}, "
              f"is {verdict.ratio:.3g}", file=sys.stderr)
    for line in wrong:
        print(line, file=sys.stderr)
    sys.exit(1 if missed or wrong else 0)


if __name__ == "__main__":
    main()
