"""J1, J2 and J5: the same figures by pcnload and by other programs, beside floors."""

import dataclasses
import math

from measure import Command
from same_figures import disagreement
from targets import COMPARE, EMPTY, SAFE_WRITE, TO_FILE, TO_STDOUT, WRITE
from weights import Weights

NETWORKS, SCENARIOS = 1250, 100
PRODUCT = "matrix product alone"


@dataclasses.dataclass
class Result:
    job: str
    title: str
    timings: dict
    subject: str          # that the ratios of the report are of
    notes: list


def size_in_words(path):
    return f"{path.stat().st_size / 1e6:,.0f} MB"


def agreeing(shop, commands, expected, results):
    """Runs each yardstick once; those that come to other figures are left out, loudly."""
    kept, notes = [], []
    for command in commands:
        shop.stopwatch.alternate([command], 1)
        found = results[command.name]
        why = disagreement(expected, found, any_order=command.name == "DuckDB")
        found.unlink()
        if why:
            notes.append(f"LEFT OUT: {command.name} does not come to the same figures: {why}")
        else:
            kept.append(command)
    return kept, notes


def yardstick_commands(shop, weights, networks, every):
    """Of those in `every` that are here; it says how often each runs."""
    commands, results = [], {}
    for name in shop.yardsticks.versions:
        if name not in every:
            continue
        out = results[name] = shop.path(f"{name}.csv")
        words = shop.yardsticks.words(name, weights, networks, out)
        commands.append(Command(name, words, removes=(out,), every=every[name]))
    return commands, results


def one_network(shop):
    """J1: every shipped contract for one network, a table. The yardsticks write the hours alone."""
    rounds = 40 if shop.quick else 200
    slow = rounds // (5 if shop.quick else 20)
    networks = shop.networks(1)
    weights = Weights(shop.path("weights-1"), shop.pcnload, shop.drivers, [])
    expected = shop.path("expected.csv")
    shop.pcnload.output("export", "hours", "--pcns", networks, "-o", expected)
    every = dict.fromkeys(shop.yardsticks.versions, slow)
    commands, results = yardstick_commands(shop, weights, networks, every)
    commands, notes = agreeing(shop, commands, expected, results)
    program = shop.pcnload.path
    timings = shop.stopwatch.alternate([
        Command(EMPTY, [shop.floor["empty"]]),
        Command(COMPARE, [program, "compare"]),
        Command("pcnload compare --pcns FILE", [program, "compare", "--pcns", networks]),
        Command("pcnload run", [program, "run"]),
        Command("pcnload --version", [program, "--version"]), *commands], rounds)
    return Result("J1", "one network, 4 scenarios, a table", timings, COMPARE, notes)


def many_networks(shop, job, by_month, rounds, every):
    networks, settings = shop.networks(NETWORKS), shop.settings(SCENARIOS)
    words = ["--scenarios", settings, *(["--by", "month"] if by_month else [])]
    weights = Weights(shop.path(f"weights-{job}"), shop.pcnload, shop.drivers, words)
    out, ready = shop.path("hours.csv"), shop.path("floor.bin")
    hours = [shop.pcnload.path, "export", "hours", "--pcns", networks, *words]
    shop.pcnload.output(*hours[1:], "-o", out)
    size, title_size = out.stat().st_size, size_in_words(out)
    commands, results = yardstick_commands(shop, weights, networks, every)
    commands, notes = agreeing(shop, commands, out, results)
    product = [NETWORKS, weights.shape[1], weights.outputs]
    timings = shop.stopwatch.alternate([
        Command(TO_STDOUT, hours, stdout=out, removes=(out,)),
        Command(TO_STDOUT + ", -j 1", [*hours, "-j", 1], stdout=out, removes=(out,)),
        Command(TO_FILE, [*hours, "-o", out], removes=(out,)),
        Command("pcnload export hours > /dev/null", hours),
        Command(WRITE, [shop.floor["write_floor"], ready, size], removes=(ready,)),
        Command(SAFE_WRITE, [shop.floor["write_floor"], ready, size, "sync"], removes=(ready,)),
        Command(PRODUCT, [shop.floor["product_floor"], *product]), *commands], rounds)
    for path in (out, ready, *results.values()):
        path.unlink(missing_ok=True)
    what = "by month" if by_month else "hours a week"
    title = (f"{NETWORKS:,} networks x {SCENARIOS} scenarios x {len(weights.roles)} roles, {what}: "
             f"{NETWORKS * weights.outputs / 1e6:.2f} million rows, {title_size}")
    return Result(job, title, timings, TO_STDOUT, notes)


def weekly(shop):
    """J2."""
    rounds, every = (6, {"NumPy": 2, "DuckDB": 2, "pandas": 6}) if shop.quick else (
        21, {"NumPy": 3, "DuckDB": 3, "pandas": 7})
    return many_networks(shop, "J2", False, rounds, every)


def monthly(shop):
    """J5. pandas and DuckDB are left to J2: their files would have to be sorted to be compared."""
    rounds, every = (4, {"NumPy": 4}) if shop.quick else (9, {"NumPy": 3})
    return many_networks(shop, "J5", True, rounds, every)
