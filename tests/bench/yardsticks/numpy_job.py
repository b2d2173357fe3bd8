"""numpy_job.py WEIGHTS LABELS NETWORKS OUT: the job in NumPy, tuned.

WEIGHTS is an array scenario x (1 + driver) x role [x month], which it is given ready. The product
is one call a scenario, and the text one `%` of a large template: the fastest that was found.
"""

import json
import sys

import numpy as np


def counts_of(path):
    with open(path, encoding="utf-8") as file:
        rows = [line.split(",") for line in file.read().splitlines()[1:]]
    counts = np.array([row[1:] for row in rows], dtype=float)
    return [row[0] for row in rows], np.hstack([np.ones((len(rows), 1)), counts])


def main():
    weights_path, labels_path, networks_path, out = sys.argv[1:5]
    weights = np.load(weights_path)
    with open(labels_path, encoding="utf-8") as file:
        labels = json.load(file)
    names, counts = counts_of(networks_path)
    tails = [f"{role},{month},%.6f" if month else f"{role},%.6f"
             for role in labels["roles"] for month in labels["months"] or [None]]
    template = "".join(f"\0,{name},{tail}\n" for name in names for tail in tails)
    with open(out, "wb") as file:
        file.write((labels["heading"] + "\n").encode())
        for scenario, weight in zip(labels["scenarios"], weights):
            hours = counts @ weight.reshape(counts.shape[1], -1)
            text = template.replace("\0", scenario) % tuple(hours.ravel().tolist())
            file.write(text.encode())


main()
