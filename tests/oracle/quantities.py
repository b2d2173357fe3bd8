"""Quantities, units and products, in exact arithmetic.

    product  = factor { ("*" | "/") factor }           from left to right
    factor   = quantity | name
    quantity = ( number [ "%" ] | "once" ) [ unit ] { "per" [ number ] unit }
    unit     = word { word }                            several words multiply

A value is a Fraction in base units with a dimension: a dictionary from a base to its
power. Effort is counted in hours, calendar time in days, money in GBP.
"""

import calendar
import datetime
import re
from dataclasses import dataclass
from fractions import Fraction

EFFORT = "effort"
TIME = "calendar time"
DAYS_PER_YEAR = Fraction(365)

RESERVED_UNITS = {
    "min": (EFFORT, Fraction(1, 60)),
    "minute": (EFFORT, Fraction(1, 60)),
    "h": (EFFORT, Fraction(1)),
    "hour": (EFFORT, Fraction(1)),
    "session": (EFFORT, Fraction(25, 6)),          # 4 h 10 min
    "day": (TIME, Fraction(1)),
    "week": (TIME, Fraction(7)),
    "fortnight": (TIME, Fraction(14)),
    "month": (TIME, DAYS_PER_YEAR / 12),
    "quarter": (TIME, DAYS_PER_YEAR / 4),
    "year": (TIME, DAYS_PER_YEAR),
    "GBP": ("GBP", Fraction(1)),
    "wte": ("wte", Fraction(1)),
}

NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
NAME = re.compile(r"[a-z][a-z0-9_]*\Z")


class OracleError(Exception):
    """The input is not valid, or says something that the model refuses."""


@dataclass(frozen=True)
class Value:
    """A number in base units with its dimension."""

    number: Fraction
    dimension: tuple  # of (base, power), sorted, without zero powers

    def __mul__(self, other):
        return Value(self.number * other.number, combine(self.dimension, other.dimension, 1))

    def __truediv__(self, other):
        if other.number == 0:
            raise OracleError("division by zero")
        return Value(self.number / other.number, combine(self.dimension, other.dimension, -1))


def combine(left, right, sign):
    """The dimension of left * right (sign 1) or left / right (sign -1)."""
    powers = dict(left)
    for base, power in right:
        powers[base] = powers.get(base, 0) + sign * power
    return tuple(sorted((base, power) for base, power in powers.items() if power != 0))


PLAIN = ()
HOURS = ((EFFORT, 1),)
HOURS_PER_TIME = combine(HOURS, ((TIME, 1),), -1)
MONEY_PER_TIME = combine((("GBP", 1),), ((TIME, 1),), -1)
WTE = (("wte", 1),)


def unit_of_word(word):
    """The unit that one word names; one trailing s is dropped."""
    for spelling in (word, word[:-1] if word.endswith("s") and len(word) > 1 else word):
        if spelling in RESERVED_UNITS:
            base, factor = RESERVED_UNITS[spelling]
            return Value(factor, ((base, 1),))
    singular = word[:-1] if word.endswith("s") and len(word) > 1 else word
    return Value(Fraction(1), ((singular, 1),))


def tokens_of(text):
    """The tokens of a quantity: numbers, '%' and words."""
    found, position = [], 0
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        if text[position] == "%":
            found.append("%")
            position += 1
            continue
        match = NUMBER.match(text, position) or WORD.match(text, position)
        if not match:
            raise OracleError(f"cannot read {text!r} at {text[position:]!r}")
        found.append(match.group())
        position = match.end()
    return found


def is_number(token):
    return NUMBER.fullmatch(token) is not None


def parse_quantity(text):
    """The Value of one quantity, e.g. '8 min per resident' or '20 per 1000 patients per year'."""
    text = text.strip()
    if text.startswith("£"):
        number = NUMBER.match(text, 1)
        if not number:
            raise OracleError(f"no number after the pound sign in {text!r}")
        text = f"{number.group()} GBP {text[number.end():]}"
    tokens = tokens_of(text)
    if not tokens:
        raise OracleError("an empty quantity")
    if tokens[0] == "once":
        value = Value(Fraction(1), PLAIN)
    elif is_number(tokens[0]):
        value = Value(Fraction(tokens[0]), PLAIN)
    else:
        raise OracleError(f"{text!r} does not begin with a number")
    position = 1
    if position < len(tokens) and tokens[position] == "%":
        value = Value(value.number / 100, PLAIN)
        position += 1
    return multiply_units(value, tokens[position:], text)


def multiply_units(value, tokens, text):
    """value with the units `unit { "per" [number] unit }` that the tokens spell."""
    dividing, words_wanted = False, False
    for token in tokens:
        if token == "per":
            if words_wanted:
                raise OracleError(f"a unit is missing after per in {text!r}")
            dividing, words_wanted = True, True
        elif is_number(token):
            if not dividing or not words_wanted:
                raise OracleError(f"a number in the middle of {text!r}")
            value = value / Value(Fraction(token), PLAIN)
        elif token == "%":
            raise OracleError(f"a percent sign in the middle of {text!r}")
        else:
            value = value / unit_of_word(token) if dividing else value * unit_of_word(token)
            words_wanted = False
    if words_wanted:
        raise OracleError(f"a unit is missing after per in {text!r}")
    return value


def parse_unit(text):
    """The Value of one of a unit, e.g. 'referral per year'."""
    return multiply_units(Value(Fraction(1), PLAIN), tokens_of(text), text)


def is_quantity(factor):
    """Whether a factor is a quantity rather than a name."""
    return factor[:1].isdigit() or factor.startswith("£") or re.match(r"once\b", factor) is not None


def split_product(text):
    """The factors of a product: [(operator, factor text)], the first operator being '*'."""
    parts = re.split(r"([*/])", text)
    factors = [("*", parts[0].strip())]
    for operator, factor in zip(parts[1::2], parts[2::2]):
        factors.append((operator, factor.strip()))
    if any(not factor for _, factor in factors):
        raise OracleError(f"a factor is missing in {text!r}")
    return factors


def evaluate_product(text, value_of_name):
    """The Value of a product; value_of_name gives that of a driver or an assumption."""
    result = Value(Fraction(1), PLAIN)
    for operator, factor in split_product(text):
        if is_quantity(factor):
            value = parse_quantity(factor)
        elif NAME.match(factor):
            value = value_of_name(factor)
        else:
            raise OracleError(f"{factor!r} is neither a quantity nor a name")
        result = result * value if operator == "*" else result / value
    return result


def plain_number(text):
    """A quantity without a unit: '90%', '1.5'."""
    value = parse_quantity(text)
    if value.dimension != PLAIN:
        raise OracleError(f"{text!r} is not a plain number")
    return value.number


def parse_date(text):
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise OracleError(f"{text!r} is not a date") from error


def add_months(date, months):
    """The same day of the month so many months on, or that month's last day."""
    index = date.year * 12 + date.month - 1 + months
    year, month = divmod(index, 12)
    month += 1
    return datetime.date(year, month, min(date.day, calendar.monthrange(year, month)[1]))


def add_length_of_time(date, text):
    """date plus a whole number of days, weeks, fortnights, months, quarters or years."""
    match = re.fullmatch(r"\s*([0-9]+)\s+([a-z]+)\s*", text)
    if not match:
        raise OracleError(f"{text!r} is not a length of time")
    count, unit = int(match.group(1)), match.group(2).removesuffix("s")
    days = {"day": 1, "week": 7, "fortnight": 14}
    months = {"month": 1, "quarter": 3, "year": 12}
    if unit in days:
        return date + datetime.timedelta(days=count * days[unit])
    if unit in months:
        return add_months(date, count * months[unit])
    raise OracleError(f"{text!r} is not a length of time")
