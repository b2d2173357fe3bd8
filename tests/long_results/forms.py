#!/usr/bin/env python3
"""Reads every form of `pcnload export hours`, and compares it with `pcnload run` and with the others.

    forms.py BINARY
"""

import ast
import csv
import io
import json
import pathlib
import random
import sqlite3
import struct
import subprocess
import sys
import tempfile
import unittest

BINARY = pathlib.Path(sys.argv.pop(1)).resolve()
SCENARIOS = ["--vary", "minutes_per_resident_seen=4:8:1 min per resident"]
BASES = ["2020-21-draft", "january-revision"]


def read_npy(data):
    """Shape and numbers of a .npy file of version 1.0."""
    assert data[:8] == b"\x93NUMPY\x01\x00", data[:8]
    length = struct.unpack("<H", data[8:10])[0]
    header = ast.literal_eval(data[10:10 + length].decode())
    assert header["descr"] == "<f8" and not header["fortran_order"]
    numbers = struct.unpack(f"<{(len(data) - 10 - length) // 8}d", data[10 + length:])
    return header["shape"], numbers


class Forms(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.scratch.name)
        dice = random.Random(5)
        rows = ["pcn,registered_patients,practices,care_home_beds,tag.region"]
        for number in range(40):
            beds = dice.randrange(50, 900) if number % 3 else ""
            rows.append(f"U{number:05},{dice.randrange(20000, 90000)},{dice.randrange(2, 9)},"
                        f"{beds},{'North' if number % 2 else 'South'}")
        (cls.folder / "networks.csv").write_text("\n".join(rows) + "\n")

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def run_program(self, *words):
        done = subprocess.run([BINARY, *words], cwd=self.folder, capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        return done.stdout

    def hours(self, *words):
        return self.run_program("export", "hours", *BASES, *SCENARIOS, "--pcns", "networks.csv",
                                *words)

    def rows(self, *words):
        text = self.hours(*words).decode()
        return list(csv.DictReader(io.StringIO(text, newline="")))

    def lines(self, *words):
        return [json.loads(line) for line in self.hours("-f", "ndjson", *words).splitlines()]

    def test_the_figures_are_those_of_run(self):
        for extra, key, column in ((["--basis", "week"], "pcn,role", "hours_per_week"),
                                   (["--basis", "year"], "pcn,role", "hours_in_year"),
                                   (["--unit", "wte"], "pcn,role", "wte_required")):
            expected = {}
            for base in BASES:
                text = self.run_program("run", base, *SCENARIOS, "--pcns", "networks.csv", "--by",
                                        key, "-f", "csv").decode()
                for row in csv.DictReader(io.StringIO(text, newline="")):
                    # Of several scenarios each is named by its base as well.
                    name = f"{base}, {row['scenario']}"
                    expected[name, row["pcn"], row["role"]] = float(row[column])
            found = {(line["scenario"], line["pcn"], line["role"]): line[column]
                     for line in self.lines(*extra)}
            self.assertGreater(len(found), 4000)
            for name, value in found.items():
                # `run` leaves out what has no work.
                self.assertLessEqual(abs(value - expected.get(name, 0)),
                                     1e-12 * max(1, abs(value)), name)
            self.assertLessEqual(set(expected), set(found))

    def test_months_are_those_of_run(self):
        text = self.run_program("run", "2020-21-draft", "--pcns", "networks.csv", "--by",
                                "pcn,role,month", "-f", "csv").decode()
        expected = {(row["pcn"], row["role"], row["month"]): float(row["hours_in_year"])
                    for row in csv.DictReader(io.StringIO(text, newline=""))}
        lines = self.run_program("export", "hours", "2020-21-draft", "--pcns", "networks.csv",
                                 "--by", "month", "-f", "ndjson").splitlines()
        self.assertEqual(len(lines), 40 * 14 * 12)
        for line in map(json.loads, lines):
            value = expected.get((line["pcn"], line["role"], line["month"]), 0)
            self.assertLessEqual(abs(line["hours"] - value), 1e-12 * max(1, value))

    def test_csv_is_ndjson_to_six_decimals(self):
        exact = self.lines()
        rounded = self.rows()
        self.assertEqual(len(exact), len(rounded))
        for line, row in zip(exact, rounded):
            self.assertEqual([line["scenario"], line["pcn"], line["role"]],
                             [row["scenario"], row["pcn"], row["role"]])
            self.assertEqual(row["hours_per_week"], f"{line['hours_per_week']:.6f}")

    def test_an_array_holds_the_same_numbers_in_the_same_order(self):
        exact = [line["hours_per_week"] for line in self.lines()]
        shape, numbers = read_npy(self.hours("-f", "npy"))
        self.assertEqual(shape, (10, 40, 14))
        self.assertEqual(list(numbers), exact)
        by_month, _ = read_npy(self.hours("-f", "npy", "--by", "month"))
        self.assertEqual(by_month, (10, 40, 14, 12))

    def test_a_database_holds_the_same_numbers(self):
        self.hours("-f", "sqlite", "-o", "hours.db")
        with sqlite3.connect(self.folder / "hours.db") as database:
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            found = {(s, p, r): h for s, p, r, h in database.execute("SELECT * FROM hours")}
            regions = database.execute("SELECT value, count(*) FROM network_tag WHERE tag = "
                                       "'region' GROUP BY value ORDER BY value").fetchall()
        self.assertEqual(found, {(line["scenario"], line["pcn"], line["role"]):
                                 line["hours_per_week"] for line in self.lines()})
        self.assertEqual(regions, [("North", 20), ("South", 20)])

    def test_threads_and_files_change_no_byte(self):
        for form in ("csv", "ndjson", "npy"):
            once = self.hours("-f", form, "-j", "1")
            self.assertEqual(once, self.hours("-f", form, "-j", "7"))
            self.hours("-f", form, "-j", "2", "-o", "out")
            self.assertEqual(once, (self.folder / "out").read_bytes())

    def test_parts_make_the_whole(self):
        for form in ("csv", "ndjson"):
            whole = self.hours("-f", form, "--by", "month")
            for count in (1, 3, 10, 13):
                parts = [self.hours("-f", form, "--by", "month", "--shard", f"{k}/{count}")
                         for k in range(1, count + 1)]
                self.assertEqual(whole, b"".join(parts))
        whole = read_npy(self.hours("-f", "npy"))[1]
        parts = [read_npy(self.hours("-f", "npy", "--shard", f"{k}/3")) for k in (1, 2, 3)]
        self.assertEqual([shape[1:] for shape, _ in parts], [(40, 14)] * 3)
        self.assertEqual(whole, tuple(number for _, numbers in parts for number in numbers))


if __name__ == "__main__":
    unittest.main()
