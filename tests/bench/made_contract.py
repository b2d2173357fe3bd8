"""A contract made for the benchmarks of draws and shares, the same at each run: as specifications
for the program and as numbers for the yardsticks, both written from the table of a MadeContract.

The hours a week of an activity are

    count of a driver x share of it x visits a week x minutes / 60 x share of the role

and everything but the count is an assumption with a range, of a pert distribution.
"""

import dataclasses
import json
import random

DRIVERS, ROLES, ACTIVITIES, OF_A_KIND = 30, 14, 60, 15
CONTRACT = "made"


@dataclasses.dataclass(frozen=True)
class Assumption:
    """Ends and mode in `scale`-ths of the unit that the hours are reckoned in."""

    name: str
    unit: str
    scale: float
    low: float
    mode: float
    high: float


@dataclasses.dataclass(frozen=True)
class Term:
    """The hours of one role in one activity: the places of its driver, assumptions and role."""

    activity: int
    driver: int
    role: int
    factors: tuple   # share of the driver, visits, minutes, share of the role


# Unit, scale, decimals, and the lowest and highest mode of each kind of assumption.
KINDS = {
    "population_share": ("%", 0.01, 1, 10, 50),
    "visits": (" visits per patient per week", 1, 4, 0.01, 0.06),
    "minutes": (" min per visit", 1 / 60, 1, 8, 40),
    "role_share": ("%", 0.01, 1, 15, 45),
}


class MadeContract:
    def __init__(self, seed=20200131):
        made = random.Random(seed)
        self.drivers = [f"group_{place + 1:02}" for place in range(DRIVERS)]
        self.roles = [f"role-{place + 1:02}" for place in range(ROLES)]
        self.assumptions = []
        for kind, (unit, scale, decimals, least, most) in KINDS.items():
            for place in range(OF_A_KIND):
                mode = made.uniform(least, most)
                ends = mode * made.uniform(0.4, 0.9), mode, mode * made.uniform(1.2, 2)
                self.assumptions.append(Assumption(f"{kind}_{place + 1:02}", unit, scale,
                                                   *(round(end, decimals) for end in ends)))
        # Every assumption as often as the others of its kind, in a random order.
        orders = [[place for _ in range(ACTIVITIES // OF_A_KIND)
                   for place in made.sample(range(OF_A_KIND), OF_A_KIND)] for _ in range(3)]
        self.terms = [term for activity in range(ACTIVITIES)
                      for term in self.staffed(made, activity, orders)]

    @staticmethod
    def staffed(made, activity, orders):
        """Two or three roles, so that a third of the weights by role and driver are not zero."""
        first = [kind * OF_A_KIND + order[activity] for kind, order in enumerate(orders)]
        count = 2 + (activity % 3 == 0)
        shares = [3 * OF_A_KIND + place for place in made.sample(range(OF_A_KIND), count)]
        return [Term(activity, activity % DRIVERS, role, (*first, share))
                for role, share in zip(made.sample(range(ROLES), count), shares)]

    def weights(self, values):
        """Hours by role and driver, with `values` of the assumptions."""
        found = [{} for _ in self.roles]
        for term in self.terms:
            product = 1.0
            for place in term.factors:
                product *= values[place]
            of_role = found[term.role]
            of_role[term.driver] = of_role.get(term.driver, 0.0) + product
        return found

    def modes(self):
        return [each.mode * each.scale for each in self.assumptions]

    def means(self):
        """Of a pert distribution. Those of the terms are products of these: none has one twice."""
        return [(each.low + 4 * each.mode + each.high) / 6 * each.scale
                for each in self.assumptions]

    def write_numbers(self, path):
        path.write_text(json.dumps({
            "roles": self.roles,
            "ranges": [[each.low * each.scale, each.mode * each.scale, each.high * each.scale]
                       for each in self.assumptions],
            "terms": [[term.role, term.driver, *term.factors] for term in self.terms]}))

    def write_specifications(self, folder):
        (folder / "common").mkdir(parents=True)
        (folder / CONTRACT).mkdir()
        for name, lines in {"common/drivers": self.driver_lines(),
                            "common/roles": self.role_lines(),
                            "common/assumptions": self.assumption_lines(),
                            f"{CONTRACT}/contract": contract_lines(),
                            f"{CONTRACT}/work": self.service_lines()}.items():
            (folder / f"{name}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def driver_lines(self):
        return ["drivers:", *(f"  {name}: {{unit: patient, title: Patients of {name}}}"
                              for name in self.drivers)]

    def role_lines(self):
        return ["roles:", *(f"  {name}: {{title: {name}, employer: network, contracted: 37.5 h per "
                            "wte per week, working_weeks: 42 weeks per year, cost: 50000 GBP per "
                            "wte per year}" for name in self.roles)]

    def assumption_lines(self):
        return ["assumptions:", *(f"  {each.name}: {{title: {each.name}, "
                                  f"value: {each.mode}{each.unit}, "
                                  f"range: [{each.low}, {each.high}], evidence: judgement}}"
                                  for each in self.assumptions)]

    def service_lines(self):
        yield from ["service: work", "title: Work", "requirements:"]
        for activity in range(ACTIVITIES):
            terms = [term for term in self.terms if term.activity == activity]
            share, visits, minutes = (self.assumptions[place].name
                                      for place in terms[0].factors[:3])
            staff = ", ".join(f"{self.roles[term.role]}: {self.assumptions[term.factors[3]].name}"
                              for term in terms)
            yield from [f"  part-{activity + 1:02}:", "    summary: A part of the work",
                        "    starts: 2020-04-01", "    activities:", "      work:",
                        f"        population: {self.drivers[terms[0].driver]} * {share}",
                        f"        frequency: {visits}", f"        duration: {minutes}",
                        f"        staff: {{{staff}}}"]


def contract_lines():
    return [f"contract: {CONTRACT}", "title: Made for a benchmark", "year: 2020/21",
            "status: draft", "services: [work]"]


def write_counts(path, drivers, count, seed=20191224):
    """A count of every driver for each network."""
    made = random.Random(seed)
    with open(path, "w", encoding="utf-8") as file:
        file.write(",".join(["pcn", *drivers]) + "\n")
        for number in range(count):
            counts = [str(made.randrange(200, 6000)) for _ in drivers]
            file.write(",".join([f"X{number:06}", *counts]) + "\n")


def write_draws(path, contract, draws, seed=20200401):
    """A column for each assumption: for the programs that draw no beta distribution."""
    made = random.Random(seed)
    columns = []
    for each in contract.assumptions:
        width = each.high - each.low
        left = 1 + 4 * (each.mode - each.low) / width
        right = 1 + 4 * (each.high - each.mode) / width
        columns.append([(each.low + width * made.betavariate(left, right)) * each.scale
                        for _ in range(draws)])
    with open(path, "w", encoding="utf-8") as file:
        file.write(",".join(f"a{place}" for place in range(len(columns))) + "\n")
        for row in zip(*columns):
            file.write(",".join(map(repr, row)) + "\n")
