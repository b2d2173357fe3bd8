"""numpy_shares.py MODEL NETWORKS OUT: the shares of the variance of every role's hours in all
networks together, sampled.

Two samples A and B of N points, and for each assumption A with its column from B (Saltelli's
design); the first-order share as Saltelli and others had it in 2010, the total one as Jansen had it
in 1999: the estimators that SALib uses. The points are random and not of a sequence, which costs
less to make.
"""

import sys

import numpy as np

from made_model import Model, counts_of, write_table

POINTS = 1024


def main():
    model_path, networks_path, out = sys.argv[1:4]
    model = Model(model_path)
    _, counts = counts_of(networks_path)
    count_of_term = counts.sum(axis=0)[model.driver]
    of_role = np.where(model.role == np.arange(len(model.roles))[:, None], count_of_term, 0.0)

    def outputs(values):
        """Role x point."""
        return of_role @ model.hours(values)

    generator = np.random.default_rng(2019)
    left, right = model.drawn(generator, POINTS), model.drawn(generator, POINTS)
    of_left, of_right = outputs(left), outputs(right)
    both = np.hstack([of_left, of_right])
    mean, variance = both.mean(axis=1), both.var(axis=1)
    figures = np.empty((len(model.roles), len(left), 4))
    figures[:, :, 2], figures[:, :, 3] = mean[:, None], np.sqrt(variance)[:, None]
    for place, column in enumerate(right):
        mixed = left.copy()
        mixed[place] = column
        change = outputs(mixed) - of_left
        figures[:, place, 0] = ((of_right - mean[:, None]) * change).mean(axis=1) / variance
        figures[:, place, 1] = (change**2).mean(axis=1) / 2 / variance
    labels = [f"{role},{place}" for role in model.roles for place in range(len(left))]
    write_table(out, "role,assumption,first_order,total,mean,deviation", labels, figures)


main()
