"""numpy_draws.py MODEL NETWORKS OUT tuned|plain: mean, P10, median and P90 of 10,000 draws of
every role in every network.

Tuned: the weights of a role by its own drivers alone, and a product of as many networks as the
caches hold, partitioned in place at the six order statistics. Plain: a product of all the networks
with all the drivers for each role, and np.quantile.
"""

import sys

import numpy as np

from made_model import Model, counts_of, write_table

DRAWS, NETWORKS_AT_A_TIME = 10_000, 16
SHARES = np.array([0.1, 0.5, 0.9])


def tuned(model, counts, values):
    """Role x network x figure."""
    terms = model.hours(values)
    at = (DRAWS - 1) * SHARES
    below = at.astype(int)
    places = np.unique([below, below + 1])
    figures = np.empty((len(model.roles), len(counts), 4))
    for role, figure in enumerate(figures):
        of_role = np.flatnonzero(model.role == role)
        drivers, firsts = np.unique(model.driver[of_role], return_index=True)
        weights = np.add.reduceat(terms[of_role], firsts, axis=0)
        own = counts[:, drivers]
        figure[:, 0] = own @ weights.mean(axis=1)
        for first in range(0, len(counts), NETWORKS_AT_A_TIME):
            hours = own[first:first + NETWORKS_AT_A_TIME] @ weights
            hours.partition(places, axis=1)
            left, right = hours[:, below], hours[:, below + 1]
            figure[first:first + NETWORKS_AT_A_TIME, 1:] = left + (right - left) * (at - below)
    return figures


def plain(model, counts, values):
    terms = model.hours(values)
    figures = []
    for role in range(len(model.roles)):
        weights = np.zeros((counts.shape[1], DRAWS))
        for term in np.flatnonzero(model.role == role):
            weights[model.driver[term]] += terms[term]
        hours = counts @ weights
        figures.append(np.vstack([hours.mean(axis=1), np.quantile(hours, SHARES, axis=1)]).T)
    return np.array(figures)


def main():
    model_path, networks_path, out, way = sys.argv[1:5]
    model = Model(model_path)
    names, counts = counts_of(networks_path)
    values = model.drawn(np.random.default_rng(2019), DRAWS)
    figures = {"tuned": tuned, "plain": plain}[way](model, counts, values)
    labels = [f"{role},{name}" for role in model.roles for name in names]
    write_table(out, "role,pcn,mean,p10,p50,p90", labels, figures)


main()
