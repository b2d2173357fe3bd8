"""Figures of the program by the names that workbooks give them."""

import math

TOLERANCE = 1e-9


def near(left, right):
    return (isinstance(left, float) and isinstance(right, (int, float))
            and math.isclose(left, right, rel_tol=TOLERANCE, abs_tol=TOLERANCE))


def figure(result, name):
    """`gp.hours_per_week`, `homes.gp.hours_per_week`, `funding/core.per_year` or `net` of a result of
    `pcnload run -f json`."""
    *of, measure = name.split(".")
    if not of:
        return result["totals"][measure]
    if of[0].startswith("funding/"):
        return result["funding"][of[0].removeprefix("funding/")][measure]
    if of[0] in result["roles"]:
        return result["roles"][of[0]][measure]
    roles = result["services"][of[0]]["roles"]
    if len(of) == 2:
        return roles[of[1]][measure]
    return math.fsum(role[measure] for role in roles.values())
