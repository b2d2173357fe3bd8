"""`pcnload diff` over all networks, beside reading and reckoning them once."""

import pathlib
import shutil

from hours_jobs import NETWORKS, Result
from made_inputs import CONTRACT
from measure import Command

SPECS = pathlib.Path(__file__).resolve().parents[2] / "specs"
EDITED = "common/assumptions.yaml"
BEFORE, AFTER = "value: 12 min per resident\n", "value: 11 min per resident\n"
DIFF = "pcnload diff OLD NEW --pcns FILE"


def edited_copies(shop):
    old, new = shop.path("specs-old"), shop.path("specs-new")
    for folder in (old, new):
        shutil.copytree(SPECS, folder)
    text = (new / EDITED).read_text(encoding="utf-8")
    if text.count(BEFORE) != 1:
        raise RuntimeError(f"{EDITED} has not one line `{BEFORE.strip()}` to edit")
    (new / EDITED).write_text(text.replace(BEFORE, AFTER), encoding="utf-8")
    return old, new


def all_networks(shop):
    networks = shop.networks(NETWORKS)
    old, new = edited_copies(shop)
    program = shop.pcnload.path
    if "1 edit" not in shop.pcnload.output("diff", old, new, "--pcns", networks, "-f", "plain"):
        raise RuntimeError("the diff to be measured does not find its one edit")
    timings = shop.stopwatch.alternate([
        Command(DIFF, [program, "diff", old, new, "--pcns", networks]),
        Command("pcnload diff, one network", [program, "diff", old, new]),
        Command("pcnload compare --pcns FILE", [program, "compare", "--specs", new,
                                                "--pcns", networks]),
        Command("pcnload run --pcns FILE", [program, "run", CONTRACT, "--specs", new,
                                            "--pcns", networks]),
        Command("pcnload check, one folder", [program, "check", new])],
        10 if shop.quick else 30)
    return Result("diff", f"one edit, 3 contracts, {NETWORKS:,} networks", timings, DIFF, [])
