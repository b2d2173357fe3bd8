"""The contract of made_contract.py for the yardsticks in NumPy: its numbers, draws and networks."""

import json

import numpy as np


class Model:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            numbers = json.load(file)
        self.roles, self.ranges = numbers["roles"], np.array(numbers["ranges"])
        # By role and then by driver: what is added up stands side by side.
        terms = np.array(sorted(numbers["terms"]))
        self.role, self.driver, self.factors = terms[:, 0], terms[:, 1], terms[:, 2:].T

    def drawn(self, generator, draws):
        """Assumption x draw."""
        low, mode, high = (self.ranges[:, column, None] for column in range(3))
        width = high - low
        points = generator.beta(1 + 4 * (mode - low) / width, 1 + 4 * (high - mode) / width,
                                (len(self.ranges), draws))
        return low + width * points

    def hours(self, values):
        """Term x draw: for one of the term's driver."""
        first, second, third, fourth = self.factors
        return values[first] * values[second] * values[third] * values[fourth]


def counts_of(path):
    with open(path, encoding="utf-8") as file:
        rows = [line.split(",") for line in file.read().splitlines()[1:]]
    return [row[0] for row in rows], np.array([row[1:] for row in rows], dtype=float)


def write_table(path, heading, labels, figures):
    """A row for each of `labels` and row of `figures`, by one `%` of a large template."""
    cells = ",%.6f" * figures.shape[-1] + "\n"
    template = "".join(label + cells for label in labels)
    with open(path, "w", encoding="utf-8") as file:
        file.write(heading + "\n" + template % tuple(figures.ravel().tolist()))
