"""pandas_job.py WEIGHTS LABELS NETWORKS OUT: the job in pandas, a frame in long form and to_csv."""

import json
import sys

import numpy as np
import pandas as pd


def main():
    weights_path, labels_path, networks_path, out = sys.argv[1:5]
    weights = np.load(weights_path)
    with open(labels_path, encoding="utf-8") as file:
        labels = json.load(file)
    networks = pd.read_csv(networks_path, dtype={"pcn": str})
    counts = np.hstack([np.ones((len(networks), 1)), networks.iloc[:, 1:].to_numpy(dtype=float)])
    hours = np.stack([counts @ weight.reshape(counts.shape[1], -1) for weight in weights])
    levels = [labels["scenarios"], networks["pcn"], labels["roles"]]
    if labels["months"]:
        levels.append(labels["months"])
    index = pd.MultiIndex.from_product(levels, names=labels["heading"].split(",")[:-1])
    frame = pd.DataFrame({labels["heading"].split(",")[-1]: hours.ravel()}, index=index)
    frame.reset_index().to_csv(out, index=False, float_format="%.6f")


main()
