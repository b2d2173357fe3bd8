"""The coefficients that the yardsticks are given, as the program itself has them.

A network that counts nothing has the constant part of each figure; one that counts 1 of one driver
alone has that and the driver's coefficient. Arrays are in the format of NumPy, version 1.
"""

import array
import ast
import csv
import json
import math
import pathlib
import struct

from made_inputs import write_unit_networks


def read_array(path):
    """Shape and values, row by row, of a .npy of little-endian doubles."""
    content = pathlib.Path(path).read_bytes()
    size = struct.unpack("<H", content[8:10])[0]
    header = ast.literal_eval(content[10:10 + size].decode())
    if header["descr"] != "<f8" or header["fortran_order"]:
        raise ValueError(f"{path}: not an array of doubles in C order")
    values = array.array("d")
    values.frombytes(content[10 + size:])
    return header["shape"], values


def write_array(path, shape, values):
    header = f"{{'descr': '<f8', 'fortran_order': False, 'shape': {tuple(shape)}, }}"
    header += " " * (-(len(header) + 11) % 64) + "\n"
    start = b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode()
    pathlib.Path(path).write_bytes(start + values.tobytes())


def constants_taken_off(shape, values):
    """The first row of each scenario is the constant part; the others less that."""
    rows, width = shape[1], math.prod(shape[2:])
    for scenario in range(shape[0]):
        first = scenario * rows * width
        for at in range(first + width, first + rows * width):
            values[at] -= values[first + (at - first) % width]
    return values


class Weights:
    """`array`, `labels` and `table` are the files; the last is for programs that read no arrays."""

    def __init__(self, folder, pcnload, drivers, words):
        folder.mkdir()
        networks, raw = folder / "unit-networks.csv", folder / "figures.npy"
        write_unit_networks(networks, drivers)
        words = ["export", "hours", "--pcns", networks, *words]
        pcnload.output(*words, "-f", "npy", "-o", raw)
        shape, values = read_array(raw)
        self.shape, self.values = shape, constants_taken_off(shape, values)
        rows = list(csv.reader(pcnload.output(*words).splitlines()))
        self.heading = rows[0]
        self.scenarios, self.roles = ([*dict.fromkeys(row[column] for row in rows[1:])]
                                      for column in (0, 2))
        self.months = ([*dict.fromkeys(row[3] for row in rows[1:])]
                       if "month" in self.heading else [])
        self.array, self.labels, self.table = (folder / name for name in
                                               ("weights.npy", "labels.json", "weights.csv"))
        write_array(self.array, shape, self.values)
        self.labels.write_text(json.dumps({"heading": ",".join(self.heading), "roles": self.roles,
                                           "scenarios": self.scenarios, "months": self.months}))
        self.write_table()

    @property
    def outputs(self):
        return math.prod(self.shape) // self.shape[1]

    def write_table(self):
        rows, width = self.shape[1], math.prod(self.shape[2:])
        tails = [[role, month] if month else [role]
                 for role in self.roles for month in self.months or [None]]
        with open(self.table, "w", encoding="utf-8", newline="") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(["scenario", *self.heading[2:-1], *(f"w{row}" for row in range(rows))])
            for number, scenario in enumerate(self.scenarios):
                for at, tail in enumerate(tails):
                    place = number * rows * width + at
                    out.writerow([scenario, *tail, *(repr(self.values[place + row * width])
                                                     for row in range(rows))])
