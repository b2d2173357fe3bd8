"""J3 and J4: draws to quantiles, and shares of variance, of a contract both sides know exactly.

The figures of the yardsticks are of draws of their own. They are compared with the program's at ten
times the draws, which hardly err, within what draws err; and so are those that are timed. What has
a closed form, the figures at the values and the exact means, is compared with the table that the
contract was made of.
"""

from hours_jobs import NETWORKS, Result
from made_contract import CONTRACT, MadeContract, write_counts, write_draws
from measure import Command
from targets import DUCKDB_DRAWS, NUMPY_PLAIN, NUMPY_SHARES, NUMPY_TUNED, SAMPLE, SENSITIVITY
from within_error import draws_disagreement, exact_disagreement, rows_by, shares_disagreement
from yardsticks import JOBS

DRAWS, POINTS = 10_000, 1024
DRAWS_OF_THE_REFERENCE = 10 * DRAWS


class MadeInputs:
    """Made once a run, and for both jobs."""

    def __init__(self, shop):
        self.contract = MadeContract()
        self.specs, self.numbers = shop.path("made-specs"), shop.path("made-numbers.json")
        self.networks = shop.path("made-networks.csv")
        if not self.specs.exists():
            self.contract.write_specifications(self.specs)
            self.contract.write_numbers(self.numbers)
            write_counts(self.networks, self.contract.drivers, NETWORKS)

    def words(self, command, networks=None):
        figures = [word for role in self.contract.roles
                   for word in ("--figure", f"{role}.hours_per_week")]
        return [command, CONTRACT, "--specs", self.specs, "--pcns", networks or self.networks,
                *figures, "-f", "csv"]

    def figures(self, values):
        """By role and network, where the assumptions have these values or means."""
        weights = self.contract.weights(values)
        with open(self.networks, encoding="utf-8") as file:
            rows = [line.split(",") for line in file.read().splitlines()[1:]]
        return {(role, row[0]): sum(weight * float(row[driver + 1])
                                    for driver, weight in of_role.items())
                for role, of_role in zip(self.contract.roles, weights) for row in rows}

    def together(self, values):
        sums = {}
        for (role, _), figure in self.figures(values).items():
            sums[(role,)] = sums.get((role,), 0.0) + figure
        return sums


def column(rows, name):
    return {key: float(row[name]) for key, row in rows.items()}


def refuse(why):
    """The program's figures are not those of the made contract: no time would say anything."""
    if why:
        raise RuntimeError(f"the program does not come to the figures of the made contract: {why}")


def agreeing(shop, commands, why_not):
    """Runs each yardstick once; those that come to other figures are left out, loudly."""
    kept, notes = [], []
    for command in commands:
        shop.stopwatch.alternate([command], 1)
        why = why_not(command.removes[0])
        if why:
            notes.append(f"LEFT OUT: {command.name} does not come to the same figures: {why}")
        else:
            kept.append(command)
    return kept, notes


def numpy_command(shop, name, inputs, script, *ways, every=1):
    out = shop.path(f"{script}-{'-'.join(ways)}.csv")
    words = [shop.yardsticks.pythons["NumPy"], JOBS / f"{script}.py", inputs.numbers,
             inputs.networks, out, *ways]
    return Command(name, words, removes=(out,), every=every)


def draw_yardsticks(shop, inputs, rounds):
    found = []
    if "NumPy" in shop.yardsticks.versions:
        found += [
            numpy_command(shop, NUMPY_TUNED, inputs, "numpy_draws", "tuned", every=rounds // 2),
            numpy_command(shop, NUMPY_PLAIN, inputs, "numpy_draws", "plain", every=rounds)]
    if "DuckDB" in shop.yardsticks.versions:
        draws, out = shop.path("made-draws.csv"), shop.path("duckdb-draws.csv")
        write_draws(draws, inputs.contract, DRAWS)
        words = ["node", JOBS / "duckdb_draws.mjs", shop.yardsticks.duckdb, inputs.numbers, draws,
                 inputs.networks, out]
        found.append(Command(DUCKDB_DRAWS, words, removes=(out,), every=rounds))
    return found


def quantiles(shop):
    """J3. What takes long runs once or twice."""
    rounds = 4 if shop.quick else 10
    inputs, out = MadeInputs(shop), shop.path("quantiles.csv")
    sample = inputs.words("sample")
    shop.pcnload.output(*sample, "--draws", DRAWS_OF_THE_REFERENCE, "-o", out)
    expected = rows_by(out, "figure", "pcn")
    refuse(exact_disagreement(column(expected, "value"),
                              inputs.figures(inputs.contract.modes())))
    shop.pcnload.output(*sample, "-o", out)
    refuse(draws_disagreement(expected, rows_by(out, "figure", "pcn")))
    commands, notes = agreeing(
        shop, draw_yardsticks(shop, inputs, rounds),
        lambda path: draws_disagreement(expected, rows_by(path, "role", "pcn")))
    program = [shop.pcnload.path, *sample]
    timings = shop.stopwatch.alternate([
        Command(SAMPLE, [*program, "-o", out], removes=(out,)),
        Command(SAMPLE + ", -j 1", [*program, "-o", out, "-j", 1], removes=(out,)),
        Command("pcnload sample --draws 1000", [*program, "--draws", 1000]),
        *commands], rounds)
    title = (f"{NETWORKS:,} networks x {DRAWS:,} draws x {len(inputs.contract.roles)} roles to "
             "mean, P10, median and P90")
    return Result("J3", title, timings, SAMPLE, notes)


def shares(shop):
    """J4."""
    rounds = 8 if shop.quick else 30
    inputs, out = MadeInputs(shop), shop.path("shares.csv")
    sensitivity = inputs.words("sensitivity")
    shop.pcnload.output(*sensitivity, "-o", out)
    exact = rows_by(out, "figure", "assumption")
    means = {(role,): float(row["mean"]) for (role, _), row in exact.items()}
    refuse(exact_disagreement(means, inputs.together(inputs.contract.means())))
    places = {str(place): each.name for place, each in enumerate(inputs.contract.assumptions)}

    def why_not(path):
        sampled = {(role, places[place]): row
                   for (role, place), row in rows_by(path, "role", "assumption").items()}
        return shares_disagreement(exact, sampled, POINTS)

    commands = []
    if "NumPy" in shop.yardsticks.versions:
        commands = [numpy_command(shop, NUMPY_SHARES, inputs, "numpy_shares", every=rounds // 4)]
    commands, notes = agreeing(shop, commands, why_not)
    program = [shop.pcnload.path, *sensitivity]
    timings = shop.stopwatch.alternate([
        Command(SENSITIVITY, [*program, "-o", out], removes=(out,)),
        Command("pcnload run --pcns FILE, the same inputs",
                [shop.pcnload.path, "run", CONTRACT, "--specs", inputs.specs, "--pcns",
                 inputs.networks]),
        *commands], rounds)
    title = (f"exact mean, deviation and shares of variance of {len(inputs.contract.roles)} roles "
             f"by {len(inputs.contract.assumptions)} assumptions, {NETWORKS:,} networks together")
    return Result("J4", title, timings, SENSITIVITY, notes)
