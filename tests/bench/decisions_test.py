#!/usr/bin/env python3
"""That a yardstick with other figures is found out, and one that rounds otherwise is not."""

import pathlib
import tempfile
import unittest

from same_figures import disagreement
from targets import Target

EXPECTED = "scenario,pcn,role,hours_per_week\r\ns,U1,gp,83.484455\r\ns,U1,nurse,0.000000\r\n"


class SameFigures(unittest.TestCase):
    def found(self, text, any_order=False):
        with tempfile.TemporaryDirectory() as folder:
            expected, found = pathlib.Path(folder, "expected"), pathlib.Path(folder, "found")
            expected.write_bytes(EXPECTED.encode())
            found.write_bytes(text.encode())
            return disagreement(expected, found, any_order)

    def test_the_same(self):
        self.assertIsNone(self.found(EXPECTED))
        self.assertIsNone(self.found(EXPECTED.replace("\r\n", "\n")))

    def test_the_last_decimal_may_be_rounded_otherwise(self):
        self.assertIsNone(self.found(EXPECTED.replace("83.484455", "83.484456")))
        self.assertIsNone(self.found(EXPECTED.replace("83.484455", "83.48445512345")))

    def test_another_figure(self):
        self.assertIn("83.4846", self.found(EXPECTED.replace("83.484455", "83.484655")))
        self.assertIn("0.000003", self.found(EXPECTED.replace("0.000000", "0.000003")))

    def test_another_row(self):
        self.assertIn("U2", self.found(EXPECTED.replace("U1,gp", "U2,gp")))
        self.assertIn("missing", self.found(EXPECTED[:EXPECTED.index("s,U1,nurse")]))
        self.assertIn("missing", self.found(EXPECTED + "s,U2,gp,1.000000\n"))
        self.assertIn("headings", self.found(EXPECTED.replace("hours_per_week", "hours")))

    def test_order(self):
        heading, first, second = EXPECTED.splitlines(keepends=True)
        self.assertIsNotNone(self.found(heading + second + first))
        self.assertIsNone(self.found(heading + second + first, any_order=True))


class Targets(unittest.TestCase):
    def test_ratios_point_the_right_way(self):
        times = {"mine": 20.0, "floor": 8.0, "slow": 100.0}
        floor = Target("J", "mine", "floor", at_most=2)
        slow = Target("J", "mine", "slow", at_least=4)
        self.assertEqual(floor.ratio(times, float), 2.5)
        self.assertTrue(floor.missed(2.5))
        self.assertEqual(slow.ratio(times, float), 5.0)
        self.assertFalse(slow.missed(5.0))
        self.assertTrue(slow.missed(3.9))
        self.assertIsNone(Target("J", "mine", "absent", at_least=4).ratio(times, float))


if __name__ == "__main__":
    unittest.main()
