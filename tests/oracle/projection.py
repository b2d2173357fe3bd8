"""What the model says of a profile under a scenario: the figures of one `results` entry."""

from fractions import Fraction

from quantities import (DAYS_PER_YEAR, HOURS, HOURS_PER_TIME, MONEY_PER_TIME, PLAIN, WTE, OracleError,
                        Value, combine, evaluate_product, parse_unit, plain_number)
from specs import optional
from staff import Staff

WEEKS_PER_YEAR = DAYS_PER_YEAR / 7
NOTHING = Fraction(0)


class Quantities:
    """Drivers and assumptions, worked out once after all changes."""

    def __init__(self, state):
        self.state = state
        self.staff = Staff(state)
        self.assumption_values = {}
        self.counts_before_withdrawal = {}
        self.being_worked_out = set()
        both = set(state.drivers) & set(state.assumptions)
        if both:
            raise OracleError(f"both drivers and assumptions: {sorted(both)}")

    def guarded(self, name, work):
        """Runs work() for a name, refusing circles."""
        if name in self.being_worked_out:
            raise OracleError(f"{name!r} rests on itself")
        self.being_worked_out.add(name)
        try:
            return work()
        finally:
            self.being_worked_out.discard(name)

    def assumption(self, name):
        """The Value of an assumption, within its bounds."""
        if name not in self.assumption_values:
            if name not in self.state.assumptions:
                raise OracleError(f"{name!r} is not an assumption")
            written = self.state.assumptions[name]
            value = self.guarded(name, lambda: self.product(written.value))
            if written.bounds and not written.bounds[0] <= value.number <= written.bounds[1]:
                raise OracleError(f"{name!r} is out of its bounds")
            self.assumption_values[name] = value
        return self.assumption_values[name]

    def product(self, field):
        """A product of quantities and assumptions, with what the field is scaled by."""
        value = evaluate_product(field.text, self.assumption)
        return Value(value.number * field.scale, value.dimension)

    def driver_unit(self, name):
        return parse_unit(self.state.drivers[name]["unit"])

    def count_before_withdrawal(self, name):
        """The driver's count: given, else value, else from staff, else its estimate."""
        if name not in self.counts_before_withdrawal:
            self.counts_before_withdrawal[name] = self.guarded(name, lambda: self.find_count(name))
        return self.counts_before_withdrawal[name]

    def find_count(self, name):
        state, record = self.state, self.state.drivers[name]
        if name in state.counts:
            return state.counts[name]
        if optional(record, "value") is not None:
            return plain_number(record["value"])
        if optional(record, "from_staff") is not None:
            roles = record["from_staff"]
            roles = [roles] if isinstance(roles, str) else roles
            return sum((self.staff.in_the_end(role)[0] for role in roles), NOTHING)
        if optional(record, "estimate") is None:
            raise OracleError(f"the driver {name!r} has neither a count nor an estimate")
        value = evaluate_product(record["estimate"], lambda factor: self.driver_or_assumption(
            factor, self.count_before_withdrawal))
        unit = self.driver_unit(name)
        if value.dimension != unit.dimension:
            raise OracleError(f"the estimate of {name!r} comes out in another unit")
        return value.number / unit.number

    def is_estimated(self, name):
        record = self.state.drivers[name]
        return (name not in self.state.counts and optional(record, "value") is None
                and optional(record, "from_staff") is None)

    def count(self, name):
        """The driver's count after practices have withdrawn."""
        factor, addend = self.state.withdrawn.get(name, (Fraction(1), NOTHING))
        count = self.count_before_withdrawal(name) * factor + addend
        if count < 0:
            raise OracleError(f"{name!r} falls below zero")
        return count

    def driver_or_assumption(self, name, count_of):
        if name not in self.state.drivers:
            return self.assumption(name)
        unit = self.driver_unit(name)
        return Value(count_of(name) * unit.number, unit.dimension)

    def product_with_driver(self, field):
        """A population, or a scheme's sum: a driver may stand first."""
        value = evaluate_product(field.text, lambda name: self.driver_or_assumption(name, self.count))
        return Value(value.number * field.scale, value.dimension)

    def of_dimension(self, value, dimension, what):
        if value.dimension != dimension:
            raise OracleError(f"{what} comes out as {value.dimension}, not {dimension}")
        return value.number

    def plain(self, field, what, default=NOTHING):
        """A field that comes out as a plain number; the default where it is absent."""
        if field is None:
            return default
        return self.of_dimension(self.product(field), PLAIN, what)


def shares_of_staff(quantities, staff):
    """{role: share}: the written shares with `rest`, then each scaling and reassignment in turn."""
    shares, rest = {}, None
    for role, text in staff.written.items():
        if role not in quantities.state.roles:
            raise OracleError(f"{role!r} is not a role")
        if text == "rest":
            if rest:
                raise OracleError("two roles say rest")
            rest = role
        else:
            shares[role] = quantities.of_dimension(
                evaluate_product(text, quantities.assumption), PLAIN, "a staff share")
    if rest:
        shares[rest] = 1 - sum(shares.values(), NOTHING)
        if shares[rest] < 0:
            raise OracleError("the rest of the staff is negative")
    for step in staff.steps:
        if step[0] == "scale":
            shares = {role: share * step[1] for role, share in shares.items()}
        else:
            _, from_role, to_role, moved_share, pace = step
            moved = shares.get(from_role, NOTHING) * moved_share
            shares[from_role] = shares.get(from_role, NOTHING) - moved
            shares[to_role] = shares.get(to_role, NOTHING) + moved * pace
    return shares


def in_force(day, starts, full_from, ends):
    """The share of a recurring activity in force on a day: 0, a straight line, 1, and 0 again."""
    if day < starts or (ends is not None and day > ends):
        return NOTHING
    if full_from is not None and day < full_from:
        return Fraction((day - starts).days, (full_from - starts).days)
    return Fraction(1)


class Load:
    """One activity's hours for one person who does all of it."""

    def __init__(self, quantities, activity):
        state, year = quantities.state, quantities.state.year
        self.once = activity.frequency is not None and activity.frequency.text.split()[0] == "once"
        self.starts = activity.written_date("starts") or year.first_day
        self.ends = activity.written_date("ends")
        self.full_from = activity.written_date("full_from")
        written_by = activity.written_date("by")
        self.by = written_by or year.last_day
        for date in (self.ends, self.full_from, written_by):
            if date is not None and date < self.starts:
                raise OracleError("a date before the start")
        value = quantities.product_with_driver(activity.population) * quantities.product(activity.duration)
        if activity.frequency is not None:
            value = value * quantities.product(activity.frequency)
        self.already_done = quantities.plain(activity.already_done, "already_done")
        if not 0 <= self.already_done <= 1:
            raise OracleError("already_done is above 100%")
        self.annual_hours = NOTHING        # steady state, hours per year of 365 days
        self.not_yet_started = NOTHING     # the same, where it starts only after the contract year
        self.hours_by_month = {}
        if self.once:
            hours = quantities.of_dimension(value, HOURS, "an activity done once")
            self.spread_once(hours, year)
        else:
            annual = quantities.of_dimension(value, HOURS_PER_TIME, "a recurring activity") * DAYS_PER_YEAR
            self.spread_recurring(annual, year)
        self.hours_in_year = sum(self.hours_by_month.values(), NOTHING)

    def spread_once(self, hours, year):
        """Evenly over the days from `starts` to `by`, both included; those in the year count."""
        days = (self.by - self.starts).days + 1
        for day, month in year.every_day():
            share = Fraction(1, days) if self.starts <= day <= self.by else NOTHING
            self.hours_by_month[month] = self.hours_by_month.get(month, NOTHING) + hours * share

    def spread_recurring(self, annual, year):
        """annual x sum over the days of the month of in force(d) / N."""
        shares = {}
        for day, month in year.every_day():
            shares[month] = shares.get(month, NOTHING) + in_force(day, self.starts, self.full_from, self.ends)
        self.hours_by_month = {month: annual * share / year.days for month, share in shares.items()}
        if self.starts > year.last_day:
            self.not_yet_started = annual
        elif self.ends is None or self.ends >= year.last_day:
            self.annual_hours = annual


class Hours:
    """Hours of one role, added up: service and individual time apart, on both bases."""

    def __init__(self):
        self.steady = {False: NOTHING, True: NOTHING}       # by `individual`; hours per year
        self.in_year = {False: NOTHING, True: NOTHING}
        self.additional = {False: NOTHING, True: NOTHING}
        self.additional_in_year = NOTHING
        self.by_month = {}                                  # month to hours by `individual`

    def add(self, load, share, individual):
        left = 1 - load.already_done
        self.steady[individual] += load.annual_hours * share
        self.in_year[individual] += load.hours_in_year * share
        self.additional[individual] += load.annual_hours * share * left
        self.additional_in_year += load.hours_in_year * share * left
        for month, hours in load.hours_by_month.items():
            here = self.by_month.setdefault(month, {False: NOTHING, True: NOTHING})
            here[individual] += hours * share


class RoleTerms:
    """A role's available working time, allowance factor and cost."""

    def __init__(self, quantities, role):
        contracted = quantities.product(role["contracted"])
        weeks = quantities.product(role["working_weeks"])
        per_wte_and_time = combine(HOURS_PER_TIME, WTE, -1)
        self.awt = quantities.of_dimension(contracted * weeks, per_wte_and_time, "the working time") * DAYS_PER_YEAR
        if self.awt == 0:
            raise OracleError("a role without working time")
        allowance = quantities.plain(role["allowance"], "an allowance")
        if allowance >= 1:
            raise OracleError("an allowance of 100% or more")
        self.allowance_factor = 1 / (1 - allowance)
        self.annual_cost = quantities.of_dimension(
            quantities.product(role["cost"]), combine(MONEY_PER_TIME, WTE, -1), "a cost") * DAYS_PER_YEAR
        self.community = role["employer"] == "community"

    def wte_required(self, hours_by_individual):
        """service hours / AWT x allowance factor + individual hours / AWT."""
        return (hours_by_individual[False] / self.awt * self.allowance_factor
                + hours_by_individual[True] / self.awt)


def reimbursement_of(quantities, role, terms, wte):
    """min(cost, WTE x most) x share for one role, before the scheme's cap."""
    scheme = quantities.state.reimbursement
    if scheme is None or role not in scheme["roles"] or terms.community:
        return NOTHING
    own = scheme["roles"][role]
    paid = wte * terms.annual_cost
    if own["most"] is not None:
        most = quantities.of_dimension(quantities.product(own["most"]),
                                       combine(MONEY_PER_TIME, WTE, -1), "the most per WTE") * DAYS_PER_YEAR
        paid = min(paid, wte * most)
    share = quantities.plain(scheme["share"], "the reimbursed share", Fraction(1))
    share = quantities.plain(own["share"], "the reimbursed share", share)
    if share > 1:
        raise OracleError("a reimbursed share above 100%")
    return paid * share


def capped(quantities, total):
    """The total within the scheme's sum for the PCN, a whole year's on both bases."""
    scheme = quantities.state.reimbursement
    if scheme is None or scheme["sum"] is None:
        return total
    cap = quantities.of_dimension(quantities.product_with_driver(scheme["sum"]), MONEY_PER_TIME, "the sum")
    return min(total, cap * DAYS_PER_YEAR)


def funding_of(quantities, stream):
    """(per year in steady state, in year) of one funding stream."""
    year = quantities.state.year
    starts = stream["starts"] or year.first_day
    ends = stream["ends"]
    if ends is not None and ends < starts:
        raise OracleError("a funding stream that ends before it starts")
    value = quantities.product_with_driver(stream["population"]) * quantities.product(stream["rate"])
    whole_year = quantities.of_dimension(value, MONEY_PER_TIME, "a funding stream") * DAYS_PER_YEAR
    days = sum(1 for day, _ in year.every_day() if day >= starts and (ends is None or day <= ends))
    steady = starts <= year.last_day and (ends is None or ends >= year.last_day)
    return (whole_year if steady else NOTHING), whole_year * days / year.days


def project(state, scenario):
    """One entry of `results`, with Fractions for figures."""
    quantities = Quantities(state)
    for name in state.assumptions:
        quantities.assumption(name)
    terms = {role: RoleTerms(quantities, record) for role, record in state.roles.items()}
    all_hours = {role: Hours() for role in state.roles}
    months = {month: dict.fromkeys(state.roles, NOTHING) for _, month in state.year.every_day()}
    not_yet_started = NOTHING
    services = {}
    for (service, requirement, name), activity in state.activities():
        load = Load(quantities, activity)
        entry = services.setdefault(service, {"roles": {}, "requirements": {}})
        activities = entry["requirements"].setdefault(requirement, {"activities": {}})["activities"]
        figures = activities.setdefault(name, {})
        for role, share in shares_of_staff(quantities, activity.staff).items():
            if share == 0:
                continue
            all_hours[role].add(load, share, activity.individual)
            entry["roles"].setdefault(role, Hours()).add(load, share, activity.individual)
            figures[role] = {"hours_per_week": load.annual_hours * share / WEEKS_PER_YEAR,
                             "hours_in_year": load.hours_in_year * share}
            for month, hours in load.hours_by_month.items():
                months[month][role] += hours * share
            not_yet_started += load.not_yet_started * share / WEEKS_PER_YEAR
    for entry in services.values():
        entry["roles"] = {role: service_role_figures(hours, terms[role])
                          for role, hours in entry["roles"].items()}
    staffed = {month: {role: staff_of_month(quantities, role, all_hours[role], terms[role], month)
                       for role in state.roles} for month in months}
    roles = {role: {**role_figures(quantities, role, all_hours[role], terms[role]),
                    "falls_short_from": falls_short_from(role, terms[role], staffed)} for role in state.roles}
    streams = {name: funding_of(quantities, stream) for name, stream in state.funding.items()}
    to_network = [streams[name] for name, stream in state.funding.items() if stream["paid_to"] == "network"]
    return {
        "scenario": scenario["scenario"],
        "title": scenario["title"],
        "contract": state.contract["contract"],
        "year": state.contract["year"],
        "pcn": state.profile["pcn"],
        "basis_year": {"first_day": state.year.first_day.isoformat(),
                       "last_day": state.year.last_day.isoformat(), "days": state.year.days},
        "drivers": {name: {"value": quantities.count(name), "unit": record["unit"],
                           "estimated": quantities.is_estimated(name)}
                    for name, record in state.drivers.items()},
        "roles": roles,
        "services": services,
        "months": [{"month": month, "roles": hours,
                    **{key: {role: staffed[month][role][key] for role in state.roles}
                       for key in ("wte_in_post", "wte_spare", "wte_required")}}
                   for month, hours in months.items()],
        "funding": {name: {"per_year": per_year, "in_year": in_year}
                    for name, (per_year, in_year) in streams.items()},
        "totals": totals(quantities, roles, terms, to_network, not_yet_started),
    }


def service_role_figures(hours, terms):
    wte = terms.wte_required(hours.steady)
    return {"hours_per_week": sum(hours.steady.values()) / WEEKS_PER_YEAR,
            "hours_in_year": sum(hours.in_year.values()),
            "wte_required": wte,
            "cost": wte * terms.annual_cost}


def role_figures(quantities, role, hours, terms):
    wte_in_post, free = quantities.staff.in_the_end(role)
    in_post_in_year, spare_in_year = quantities.staff.mean(role, [day for day, _ in quantities.state.year.every_day()])
    required, in_year = terms.wte_required(hours.steady), terms.wte_required(hours.in_year)
    spare = wte_in_post * free
    return {
        "hours_per_week": sum(hours.steady.values()) / WEEKS_PER_YEAR,
        "hours_in_year": sum(hours.in_year.values()),
        "additional_hours_per_week": sum(hours.additional.values()) / WEEKS_PER_YEAR,
        "additional_hours_in_year": hours.additional_in_year,
        "individual_hours_per_week": hours.steady[True] / WEEKS_PER_YEAR,
        "wte_required": required,
        "wte_required_in_year": in_year,
        "additional_wte_required": terms.wte_required(hours.additional),
        "wte_in_post": wte_in_post,
        "wte_spare": spare,
        "wte_in_post_in_year": in_post_in_year,
        "wte_spare_in_year": spare_in_year,
        "difference": spare - required,
        "ratio": spare / required if required else None,
        "cost": required * terms.annual_cost,
        "cost_in_year": in_year * terms.annual_cost,
        "reimbursement": reimbursement_of(quantities, role, terms, required),
        "reimbursement_in_year": reimbursement_of(quantities, role, terms, in_year),
    }


def staff_of_month(quantities, role, hours, terms, month):
    """Those in post, each for the days that they are there, and the WTE of the month's hours at its pace."""
    year = quantities.state.year
    days = [day for day, name in year.every_day() if name == month]
    here = hours.by_month.get(month, {False: NOTHING, True: NOTHING})
    at_this_pace = {individual: number * year.days / len(days) for individual, number in here.items()}
    in_post, spare = quantities.staff.mean(role, days)
    return {"wte_in_post": in_post, "wte_spare": spare, "wte_required": terms.wte_required(at_this_pace)}


def falls_short_from(role, terms, staffed):
    """The first month that requires more than is free, by more than a rounding of doubles."""
    if terms.community:
        return None
    return next((month for month, roles in staffed.items()
                 if roles[role]["wte_required"] - roles[role]["wte_spare"] > Fraction(1, 10**9)), None)


def totals(quantities, roles, terms, to_network, not_yet_started):
    """Hours of every role; cost and reimbursement without those that others employ."""
    own = [figures for role, figures in roles.items() if not terms[role].community]

    def sum_of(entries, key):
        return sum((figures[key] for figures in entries), NOTHING)

    funding = sum((per_year for per_year, _ in to_network), NOTHING)
    funding_in_year = sum((in_year for _, in_year in to_network), NOTHING)
    reimbursement = capped(quantities, sum_of(own, "reimbursement"))
    reimbursement_in_year = capped(quantities, sum_of(own, "reimbursement_in_year"))
    cost, cost_in_year = sum_of(own, "cost"), sum_of(own, "cost_in_year")
    return {
        "hours_per_week": sum_of(roles.values(), "hours_per_week"),
        "hours_in_year": sum_of(roles.values(), "hours_in_year"),
        "not_yet_started_hours_per_week": not_yet_started,
        "cost": cost,
        "funding": funding,
        "reimbursement": reimbursement,
        "net": funding + reimbursement - cost,
        "cost_in_year": cost_in_year,
        "funding_in_year": funding_in_year,
        "reimbursement_in_year": reimbursement_in_year,
        "net_in_year": funding_in_year + reimbursement_in_year - cost_in_year,
    }
