"""The files, and the contract and profile that they make: layers laid one over another.

A State is the contract and the profile as the changes so far have left them. Nothing in
it is worked out before the end: fields are kept as text with the factors they have been
scaled by, staff as the map that is written with the steps that follow it.
"""

import datetime
import functools
import pathlib
from dataclasses import dataclass, field
from fractions import Fraction

import yaml

from quantities import (NUMBER, OracleError, is_quantity, parse_date, parse_quantity, plain_number,
                        split_product)

DATE_FIELDS = ("starts", "full_from", "ends", "by")
NULLS = ("~", "null", "")


def read_yaml(path):
    """A file as dictionaries, lists and strings: every scalar stays the text it was written as."""
    with open(path, encoding="utf-8") as stream:
        return yaml.load(stream, Loader=yaml.BaseLoader)


def is_null(node):
    return node is None or (isinstance(node, str) and node in NULLS)


def optional(record, key):
    """record[key], or None where it is absent or null."""
    node = record.get(key)
    return None if is_null(node) else node


def is_true(text):
    return text in ("true", "True", "TRUE")


@dataclass
class Field:
    """A product as it is written, and what it has been scaled by since."""

    text: str
    scale: Fraction = Fraction(1)


def optional_field(record, key):
    text = optional(record, key)
    return None if text is None else Field(text)


@dataclass
class Staff:
    """The staff map as written (role to product, or 'rest') and the steps to take after it."""

    written: dict
    steps: list = field(default_factory=list)


@dataclass
class Activity:
    population: Field
    frequency: Field | None
    duration: Field
    staff: Staff
    already_done: Field | None
    individual: bool
    own_dates: dict          # field to date, or to None where `~` takes the requirement's away
    requirement_dates: dict

    def written_date(self, name):
        """The activity's own date, else the requirement's, else None."""
        if name in self.own_dates:
            return self.own_dates[name]
        return self.requirement_dates.get(name)


@dataclass
class Assumption:
    value: Field
    bounds: list | None      # two numbers in base units


@functools.cache
def days_with_months(first_day, count):
    days = [first_day + datetime.timedelta(days=offset) for offset in range(count)]
    return [(day, day.strftime("%Y-%m")) for day in days]


@dataclass
class ContractYear:
    """1 April to 31 March."""

    name: str
    first_day: datetime.date = None
    last_day: datetime.date = None

    def __post_init__(self):
        year = int(self.name[:4])
        self.first_day = datetime.date(year, 4, 1)
        self.last_day = datetime.date(year + 1, 3, 31)

    @property
    def days(self):
        return (self.last_day - self.first_day).days + 1

    def every_day(self):
        """[(day, its month as YYYY-MM)] of the year."""
        return days_with_months(self.first_day, self.days)


@dataclass
class State:
    contract: dict = field(default_factory=dict)
    year: ContractYear = None
    drivers: dict = field(default_factory=dict)        # name to its record
    roles: dict = field(default_factory=dict)          # id to {field: Field or text}
    assumptions: dict = field(default_factory=dict)
    services: dict = field(default_factory=dict)       # id to {requirement: {activity: Activity}}
    selected: list = field(default_factory=list)       # ids of the services in the contract
    funding: dict = field(default_factory=dict)
    reimbursement: dict | None = None
    profile: dict = field(default_factory=dict)
    counts: dict = field(default_factory=dict)         # driver to the count given or set
    withdrawn: dict = field(default_factory=dict)      # driver to (factor, addend) since its count stands
    staff_in_post: dict = field(default_factory=dict)  # role to (wte, free share), as the profile says
    staff_steps: list = field(default_factory=list)    # changes to them, in order
    practices: dict = field(default_factory=dict)      # code to registered patients

    def activities(self):
        """((service, requirement, activity), Activity) of the contract, in order."""
        for service in self.selected:
            for requirement, activities in self.services[service].items():
                for name, activity in activities.items():
                    yield (service, requirement, name), activity


def role_from(record):
    role = {"employer": record.get("employer", "network")}
    for name in ("contracted", "working_weeks", "allowance", "cost"):
        role[name] = optional_field(record, name)
    role["lag"] = optional(record, "lag")
    return role


def dates_from(record):
    """The dates that a record writes; None for one written as null."""
    return {name: None if is_null(record[name]) else parse_date(record[name])
            for name in DATE_FIELDS if name in record}


def activity_from(record, requirement_dates):
    return Activity(
        population=Field(record["population"]),
        frequency=optional_field(record, "frequency"),
        duration=Field(record["duration"]),
        staff=Staff(dict(record["staff"])),
        already_done=optional_field(record, "already_done"),
        individual=is_true(record.get("individual", "false")),
        own_dates=dates_from(record),
        requirement_dates=requirement_dates,
    )


def service_from(record):
    requirements = {}
    for requirement_id, requirement in record["requirements"].items():
        dates = dates_from(requirement)
        activities = requirement["activities"] or {}
        requirements[requirement_id] = {
            name: activity_from(activity, dates) for name, activity in activities.items()}
    return requirements


def funding_from(record):
    return {
        "population": Field(record["population"]),
        "rate": Field(record["rate"]),
        "starts": parse_date(record["starts"]) if optional(record, "starts") else None,
        "ends": parse_date(record["ends"]) if optional(record, "ends") else None,
        "paid_to": record.get("paid_to", "network"),
    }


def reimbursement_from(record):
    roles = {}
    for role, terms in (optional(record, "roles") or {}).items():
        if is_null(terms):
            terms = {}
        elif isinstance(terms, str):
            terms = {"most": terms}
        roles[role] = {"most": optional_field(terms, "most"), "share": optional_field(terms, "share")}
    return {"sum": optional_field(record, "sum"), "share": optional_field(record, "share"), "roles": roles}


def bound_beside(text, bound):
    """A bound as a number in base units: a quantity, or a bare number in the unit of the value's text."""
    if not NUMBER.fullmatch(bound):
        return parse_quantity(bound).number
    factors = split_product(text)
    if len(factors) == 1 and is_quantity(factors[0][1]):
        return plain_number(bound) * parse_quantity(NUMBER.sub("1", text, count=1)).number
    return plain_number(bound)


def add_assumptions(state, records):
    for name, record in (records or {}).items():
        bounds = optional(record, "bounds")
        if bounds is not None:
            bounds = [bound_beside(record["value"], bound) for bound in bounds]
        state.assumptions[name] = Assumption(Field(record["value"]), bounds)


def lay_folder(state, folder):
    """Lays one folder over the state; returns (its contract record or None, its services)."""
    contract, own_services = None, []
    for path in sorted(folder.glob("*.yaml")):
        document = read_yaml(path)
        kind = next(iter(document))
        if kind == "service":
            own_services.append(document["service"])
            state.services[document["service"]] = service_from(document)
            add_assumptions(state, optional(document, "assumptions"))
        elif kind == "contract":
            contract = document
        elif kind == "drivers":
            state.drivers.update(document["drivers"])
        elif kind == "roles":
            state.roles.update({name: role_from(record) for name, record in document["roles"].items()})
        elif kind == "assumptions":
            add_assumptions(state, document["assumptions"])
        elif kind != "sources":
            raise OracleError(f"{path}: a file of an unknown kind {kind!r}")
    return contract, own_services


def lay_contract(state, specs, contract_id, apply_changes):
    """Lays common, the extended contract with its changes, and the contract with its own."""
    folder = pathlib.Path(specs) / contract_id
    record = read_yaml(folder / "contract.yaml")
    base = optional(record, "extends")
    if base:
        lay_contract(state, specs, base, apply_changes)
    else:
        _, common_services = lay_folder(state, pathlib.Path(specs) / "common")
        state.selected = common_services
    contract, own_services = lay_folder(state, folder)
    state.contract = contract
    state.year = ContractYear(contract["year"])
    listed = optional(contract, "services")
    if listed is not None:
        state.selected = list(listed)
    else:
        state.selected = state.selected + [name for name in own_services if name not in state.selected]
    for name, stream in (optional(contract, "funding") or {}).items():
        state.funding[name] = funding_from(stream)
    if optional(contract, "reimbursement"):
        state.reimbursement = reimbursement_from(contract["reimbursement"])
    apply_changes(state, optional(contract, "changes") or [])


def read_profile(state, path):
    """Takes the profile's counts, staff and practices into the state."""
    profile = read_yaml(path)
    state.profile = profile
    for name, count in (optional(profile, "drivers") or {}).items():
        state.counts[name] = plain_number(count)
    for role, post in (optional(profile, "staff") or {}).items():
        if isinstance(post, str):
            post = {"wte": post}
        state.staff_in_post[role] = (plain_number(post["wte"]), plain_number(post.get("free", "0%")))
    for practice in optional(profile, "practices") or []:
        state.practices[practice["code"]] = plain_number(practice["registered_patients"])


def scenario_chain(path):
    """The scenario's files from the one at the bottom of its `extends` to itself."""
    record = read_yaml(path)
    base = optional(record, "extends")
    below = scenario_chain(pathlib.Path(path).parent / base) if base else []
    return below + [record]


def build_state(specs, profile_path, scenario_path, apply_changes):
    """The state after every change: the contract's, the profile's, the scenario's."""
    chain = scenario_chain(scenario_path)
    state = State()
    read_profile(state, profile_path)
    lay_contract(state, specs, chain[0]["contract"], apply_changes)
    apply_changes(state, optional(state.profile, "local") or [])
    for scenario in chain:
        apply_changes(state, optional(scenario, "changes") or [])
    return state, chain[-1]
