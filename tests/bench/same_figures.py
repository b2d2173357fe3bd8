"""Whether another program came to the same figures: only then does its time count."""

import itertools

TOLERANCE = 1e-6


def split(line):
    labels, _, figure = line.rpartition(",")
    return labels, float(figure)


def close(left, right):
    """Both are printed with six decimals, of which the last may be rounded the other way."""
    return abs(left - right) <= TOLERANCE * max(1.0, abs(left)) + 1e-9


def differing(expected, found):
    for left, right in itertools.zip_longest(expected, found, fillvalue=""):
        if left == right:
            continue
        if not left or not right:
            return f"`{left.strip()}` against `{right.strip()}`: a row is missing"
        (left_labels, left_figure), (right_labels, right_figure) = split(left), split(right)
        if left_labels != right_labels or not close(left_figure, right_figure):
            return f"`{left.strip()}` against `{right.strip()}`"
    return None


def labels_of(line):
    return line.rpartition(",")[0]


def disagreement(expected_path, found_path, any_order=False):
    """The first row that differs, or None. Only rows in any order are held in memory."""
    with open(expected_path, encoding="utf-8") as expected, \
            open(found_path, encoding="utf-8") as found:
        if next(expected).strip() != next(found).strip():
            return "the headings differ"
        if any_order:
            return differing(sorted(expected, key=labels_of), sorted(found, key=labels_of))
        return differing(expected, found)
