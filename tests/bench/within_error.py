"""Whether another program, with draws of its own, came to the same figures within what draws err.

Bounds are in deviations of each figure, and of draws beside figures that hardly err. 10,000 draws
at random err by a hundredth in the mean and by two to three hundredths in P10 and P90 (one deviation
of that error): the bounds are four of those.
"""

import csv

OF_THE_MEAN, OF_A_QUANTILE = 0.04, 0.12
# Errors of a sampled share by which an exact one may lie from it.
ERRORS = 5
EXACT = 1e-9
MEASURE = ".hours_per_week"
QUANTILES = ("p10", "p50", "p90")


def rows_by(path, *columns):
    """The rows of a CSV file by what names them; the measure is left off the figure."""
    with open(path, encoding="utf-8", newline="") as file:
        return {tuple(row[column].removesuffix(MEASURE) for column in columns): row
                for row in csv.DictReader(file)}


def other_rows(expected, found):
    """The first that only one of them has, or None."""
    odd = sorted(expected.keys() ^ found.keys())
    return f"only one has {' '.join(odd[0])}, and {len(odd) - 1} more" if odd else None


def draws_disagreement(expected, found):
    """Both by role and network; `expected` has the deviations. None, or what is too far."""
    for key, row in expected.items():
        if key not in found:
            continue
        for column in ("mean", *QUANTILES):
            bound = OF_THE_MEAN if column == "mean" else OF_A_QUANTILE
            left, right = float(row[column]), float(found[key][column])
            if not abs(left - right) <= bound * float(row["deviation"]):
                return (f"{column} of {' '.join(key)} is {left:g} against {right:g}, more than "
                        f"{bound} of the deviation {float(row['deviation']):g} apart")
    return other_rows(expected, found)


def share_errors(total, points):
    """One deviation of the sampled first-order share and of the total one, from above, where the
    parts that depend on the assumption and the others are nearly normal."""
    return {"first_order": (2 * total / points) ** 0.5, "total": total * (3 / points) ** 0.5}


def shares_disagreement(expected, found, points):
    """By role and assumption. An assumption that the exact shares leave out has none."""
    for key, row in found.items():
        exact = expected.get(key, {"first_order": 0, "total": 0})
        for column, error in share_errors(float(exact["total"]), points).items():
            left, right = float(exact[column]), float(row[column])
            if not abs(left - right) <= ERRORS * error + EXACT:
                return (f"{column} of {' '.join(key)} is {left:g} exactly and {right:g} sampled, "
                        f"more than {ERRORS} errors of {error:g} apart")
    left_out = sorted(expected.keys() - found.keys())
    return f"no sample has {' '.join(left_out[0])}" if left_out else None


def exact_disagreement(found, exact):
    """Figures that are known in closed form, by what names them."""
    for key, value in exact.items():
        if key not in found:
            return f"nothing has {' '.join(key)}"
        if not abs(found[key] - value) <= EXACT * abs(value):
            return f"{' '.join(key)} is {found[key]!r}, and should be {value!r}"
    return None
