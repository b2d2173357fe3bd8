"""The verbs of a scenario, each applied to the state that the ones before it left."""

from fractions import Fraction

from quantities import OracleError, add_length_of_time, parse_date, plain_number
from specs import (DATE_FIELDS, Field, Staff, funding_from, is_null, is_true, optional)
from staff import Step, hiring, leaving, withdrawing

VERBS = ("drop", "defer", "ramp", "set", "scale", "reassign", "withdraw", "hire", "leave", "fund")
PRODUCT_FIELDS = ("population", "frequency", "duration", "already_done")
ACTIVITY_FIELDS = PRODUCT_FIELDS + ("staff", "individual") + DATE_FIELDS
ROLE_FIELDS = ("contracted", "working_weeks", "allowance", "cost", "employer", "lag")
ROLE_WORDS = ("employer", "lag")     # no numbers


def apply_changes(state, changes):
    for change in changes:
        verb = next((key for key in change if key in VERBS), None)
        if verb is None:
            raise OracleError(f"a change without a verb: {change!r}")
        APPLY[verb](state, change[verb])


# --- addresses ---------------------------------------------------------------------------

def part_matches(pattern, part):
    return pattern == "*" or pattern == part


def address_matches(address, path):
    """Whether a path (service, requirement, activity) is at or beneath an address.

    `*` stands for any part, alone for all; a requirement may stand without its service.
    """
    if address == "*":
        return True
    parts = address.split("/")
    if len(parts) <= len(path) and all(map(part_matches, parts, path)):
        return True
    without_service = path[1:]
    return (parts[0] != "*" and len(parts) <= len(without_service)
            and all(map(part_matches, parts, without_service)))


def check_requirement_is_unique(state, address):
    """A requirement named without its service must have an id that is unique in the contract."""
    first = address.split("/")[0]
    if first == "*" or first in state.selected:
        return
    holders = [service for service in state.selected if first in state.services[service]]
    if len(holders) > 1:
        raise OracleError(f"{first!r} stands in several services")


def addressed(state, address, exceptions=()):
    """[(path, activity)] at or beneath the address and not beneath an exception."""
    for each in (address, *exceptions):
        check_requirement_is_unique(state, each)
    return [(path, activity) for path, activity in state.activities()
            if address_matches(address, path)
            and not any(address_matches(exception, path) for exception in exceptions)]


def some_addressed(state, change):
    found = addressed(state, change["what"], optional(change, "except") or [])
    if not found:
        raise OracleError(f"{change['what']!r} addresses no activity")
    return found


# --- drop --------------------------------------------------------------------------------

def drop(state, change):
    """The service, requirement, activity or funding stream is not in the contract."""
    if isinstance(change, str):
        change = {"what": change}
    address, exceptions = change["what"], optional(change, "except") or []
    if address.startswith("funding/"):
        if state.funding.pop(address.removeprefix("funding/"), None) is None:
            raise OracleError(f"{address!r} addresses no funding stream")
        return
    dropped = [path for path, _ in addressed(state, address, exceptions)]
    for service, requirement, activity in dropped:
        del state.services[service][requirement][activity]
    anything = bool(dropped)
    if not exceptions:
        check_requirement_is_unique(state, address)
        for service in list(state.selected):
            for requirement in list(state.services[service]):
                # A requirement with no activities may be dropped too.
                if address_matches(address, (service, requirement)):
                    del state.services[service][requirement]
                    anything = True
            if part_matches(address, service):
                state.selected.remove(service)
                anything = True
    if not anything:
        raise OracleError(f"{address!r} addresses nothing")


# --- dates -------------------------------------------------------------------------------

def start_of(state, activity):
    return activity.written_date("starts") or state.year.first_day


def defer(state, change):
    """Starts move to a date (`until`) or by a length of time (`by`), the other dates with them."""
    for _, activity in some_addressed(state, change):
        start = start_of(state, activity)
        if "until" in change:
            new_start = max(start, parse_date(change["until"]))
        else:
            new_start = add_length_of_time(start, change["by"])
        if new_start == start:
            continue
        moved = new_start - start
        others = {name: activity.written_date(name) for name in ("full_from", "by", "ends")}
        activity.own_dates["starts"] = new_start
        for name, date in others.items():
            if date is not None:
                activity.own_dates[name] = date + moved


def ramp(state, change):
    """full_from becomes the start plus `over`, unless it is later already."""
    for _, activity in some_addressed(state, change):
        full_from = add_length_of_time(start_of(state, activity), change["over"])
        written = activity.written_date("full_from")
        activity.own_dates["full_from"] = max(full_from, written) if written else full_from


# --- set and scale -----------------------------------------------------------------------

def split_field(address):
    """'a/b.c' as ('a/b', 'c'); without a dot the field is None."""
    head, dot, name = address.rpartition(".")
    return (head, name) if dot else (address, None)


def set_value(state, change):
    target, name = split_field(change["what"])
    to = change["to"]
    if name is None:
        set_quantity(state, target, change)
    elif target == "reimbursement":
        if state.reimbursement is None or name not in ("share", "sum"):
            raise OracleError(f"{change['what']!r} addresses nothing")
        state.reimbursement[name] = Field(to)
    elif target.startswith("funding/"):
        stream = state.funding.get(target.removeprefix("funding/"))
        if stream is None or name not in ("rate", "population"):
            raise OracleError(f"{change['what']!r} addresses nothing")
        stream[name] = Field(to)
    elif target in state.roles:
        if name not in ROLE_FIELDS:
            raise OracleError(f"a role has no field {name!r}")
        if name == "lag" and is_null(to):
            to = None
        state.roles[target][name] = to if name in ROLE_WORDS else Field(to)
    else:
        if name not in ACTIVITY_FIELDS:
            raise OracleError(f"an activity has no field {name!r}")
        for _, activity in some_addressed(state, {**change, "what": target}):
            set_activity_field(activity, name, to)


def set_activity_field(activity, name, to):
    if name in DATE_FIELDS:
        activity.own_dates[name] = None if is_null(to) else parse_date(to)
    elif name == "staff":
        activity.staff = Staff(dict(to))
    elif name == "individual":
        activity.individual = is_true(to)
    else:
        setattr(activity, name, Field(to))


def set_quantity(state, name, change):
    """An assumption gets another value, or a driver another count (final: it stands unscaled)."""
    if name in state.assumptions:
        state.assumptions[name].value = Field(change["to"])
    elif name in state.drivers:
        state.counts[name] = plain_number(change["to"])
        state.withdrawn.pop(name, None)
    else:
        raise OracleError(f"{name!r} is neither an assumption nor a driver")


def scale_field(record, name, factor):
    """Scales the field of a dictionary where it stands; tells whether it does."""
    if record.get(name) is None:
        return False
    record[name].scale *= factor
    return True


def scale(state, change):
    target, name = split_field(change["what"])
    factor = plain_number(change["by"])
    if name is None:
        if target not in state.assumptions:
            raise OracleError(f"{target!r} is not an assumption")
        state.assumptions[target].value.scale *= factor
        return
    if target == "reimbursement":
        stands = scale_field(state.reimbursement or {}, name, factor)
    elif target.startswith("funding/"):
        stands = scale_field(state.funding.get(target.removeprefix("funding/"), {}), name, factor)
    elif target in state.roles:
        if name not in ROLE_FIELDS or name in ROLE_WORDS:
            raise OracleError(f"a role's {name!r} cannot be scaled")
        stands = scale_field(state.roles[target], name, factor)
    else:
        stands = False
        for _, activity in some_addressed(state, {**change, "what": target}):
            stands |= scale_activity_field(activity, name, factor)
    if not stands:
        raise OracleError(f"{change['what']!r} stands nowhere")


def scale_activity_field(activity, name, factor):
    if name == "staff":
        activity.staff.steps.append(("scale", factor))
        return True
    if name not in PRODUCT_FIELDS:
        raise OracleError(f"an activity's {name!r} cannot be scaled")
    written = getattr(activity, name)
    if written is None:
        return False
    written.scale *= factor
    return True


# --- staff -------------------------------------------------------------------------------

def roles_named(staff):
    """The roles that stand in a staff map, moved ones included."""
    return set(staff.written) | {step[2] for step in staff.steps if step[0] == "reassign"}


def reassign(state, change):
    """`share` of what `from` does goes to `to`, who takes `pace` times as long."""
    from_role, to_role = change["from"], change["to"]
    for role in (from_role, to_role):
        if role not in state.roles:
            raise OracleError(f"{role!r} is not a role")
    step = ("reassign", from_role, to_role, plain_number(change.get("share", "100%")),
            plain_number(change.get("pace", "100%")))
    with_role = [activity for _, activity in some_addressed(state, change)
                 if from_role in roles_named(activity.staff)]
    if not with_role:
        raise OracleError(f"{from_role!r} takes part in nothing that {change['what']!r} addresses")
    for activity in with_role:
        activity.staff.steps.append(step)


def withdraw(state, change):
    """Practices leave: a share of what is left, or named ones."""
    practices = change["practices"]
    if isinstance(practices, list):
        patients = sum((state.practices[code] for code in practices), Fraction(0))
        registered = count_left(state, "registered_patients")
        if registered == 0:
            raise OracleError("no registered patients")
        share = patients / registered
    else:
        share = plain_number(practices)
    if not 0 <= share <= 1:
        raise OracleError("more practices leave than there are")
    stays = 1 - share
    of_practices = {role for role, record in state.roles.items() if record["employer"] == "practice"}
    state.staff_steps.append(Step(withdrawing(of_practices, stays)))
    leaving = change.get("patients", "stay") == "leave"
    for driver in state.drivers:
        if driver == "practices":
            if isinstance(practices, list):
                withdraw_from_driver(state, driver, Fraction(1), -Fraction(len(practices)))
            else:
                withdraw_from_driver(state, driver, stays, Fraction(0))
        elif leaving and driver != "pcn" and not is_from_staff(state, driver):
            withdraw_from_driver(state, driver, stays, Fraction(0))


def is_from_staff(state, driver):
    """Whether the driver's count is read from staff: not where another source wins."""
    record = state.drivers[driver]
    return (driver not in state.counts and optional(record, "value") is None
            and optional(record, "from_staff") is not None)


def withdraw_from_driver(state, driver, factor, addend):
    """Adds one step to the affine map that is laid on the driver's count at the end."""
    old_factor, old_addend = state.withdrawn.get(driver, (Fraction(1), Fraction(0)))
    state.withdrawn[driver] = (old_factor * factor, old_addend * factor + addend)


def count_left(state, driver):
    """A given count as the changes so far have left it."""
    if driver not in state.counts:
        raise OracleError(f"the profile gives no {driver!r}")
    factor, addend = state.withdrawn.get(driver, (Fraction(1), Fraction(0)))
    return state.counts[driver] * factor + addend


def hire(state, change):
    """WTE are added, from a day on where one is given, which may come later by a lag."""
    role = known_role(state, change["role"])
    free = plain_number(change.get("free", "100%"))
    lag = optional(change, "lag")
    if lag is not None and optional(change, "from") is None:
        raise OracleError("a lag without a date")
    state.staff_steps.append(Step(hiring(role, plain_number(change["wte"]), free), role, day_in(change), lag))


def leave(state, change):
    """WTE leave, from a day on where one is given."""
    role = known_role(state, change["role"])
    free = plain_number(change["free"]) if "free" in change else None
    state.staff_steps.append(Step(leaving(role, plain_number(change["wte"]), free), None, day_in(change)))


def known_role(state, role):
    if role not in state.roles:
        raise OracleError(f"{role!r} is not a role")
    return role


def day_in(change):
    return parse_date(change["from"]) if optional(change, "from") is not None else None


def fund(state, change):
    """A funding stream is added, or replaced where one has its id."""
    state.funding[change["id"]] = funding_from(change)


APPLY = {"drop": drop, "defer": defer, "ramp": ramp, "set": set_value, "scale": scale,
         "reassign": reassign, "withdraw": withdraw, "hire": hire, "leave": leave,
         "fund": fund}
