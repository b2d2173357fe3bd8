#!/usr/bin/env python3
"""That a yardstick with other figures is found out, and one that rounds otherwise is not; and that
draws of a model slightly different are."""

import pathlib
import tempfile
import unittest

from made_contract import MadeContract
from measure import Timing
from same_figures import disagreement
from targets import MemoryTarget, Target, Verdict
from within_error import draws_disagreement, exact_disagreement, shares_disagreement

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


class WithinError(unittest.TestCase):
    def draws(self, **changed):
        expected = {"mean": "50", "deviation": "10", "p10": "38", "p50": "49", "p90": "64"}
        return draws_disagreement({("gp", "U1"): expected}, {("gp", "U1"): {**expected, **changed}})

    def test_draws_of_the_same_model(self):
        self.assertIsNone(self.draws())
        self.assertIsNone(self.draws(mean="50.3", p10="37", p90="65.1"))

    def test_draws_of_another_model(self):
        self.assertIn("mean of gp U1", self.draws(mean="50.5"))
        self.assertIn("p10 of gp U1", self.draws(p10="36.7"))
        self.assertIn("p90 of gp U1", self.draws(p90="65.3"))
        self.assertIn("p50 of gp U1", self.draws(p50="nan"))

    def test_draws_of_other_networks(self):
        row = {"mean": "50", "deviation": "10", "p10": "38", "p50": "49", "p90": "64"}
        both = {("gp", "U1"): row, ("gp", "U2"): row}
        self.assertIn("gp U2", draws_disagreement(both, {("gp", "U1"): row}))
        self.assertIn("gp U2", draws_disagreement({("gp", "U1"): row}, both))

    def shares(self, first_order, total):
        exact = {("gp", "minutes"): {"first_order": "0.30", "total": "0.32"}}
        found = {("gp", "minutes"): {"first_order": first_order, "total": total},
                 ("gp", "visits"): {"first_order": "0.0", "total": "0.0"}}
        return shares_disagreement(exact, found, points=1024)

    def test_shares(self):
        self.assertIsNone(self.shares("0.40", "0.38"))
        self.assertIn("first_order of gp minutes", self.shares("0.45", "0.38"))
        self.assertIn("total of gp minutes", self.shares("0.40", "0.42"))
        exact = {("gp", "minutes"): {"first_order": "0.30", "total": "0.32"}}
        self.assertIn("gp minutes", shares_disagreement(exact, {}, points=1024))
        other = {("gp", "visits"): {"first_order": "0.1", "total": "0.1"}}
        self.assertIn("gp visits", shares_disagreement({}, other, points=1024))

    def test_what_is_exact(self):
        self.assertIsNone(exact_disagreement({("gp",): 50.00000001}, {("gp",): 50.0}))
        self.assertIn("gp", exact_disagreement({("gp",): 50.000001}, {("gp",): 50.0}))
        self.assertIn("gp", exact_disagreement({}, {("gp",): 50.0}))


class TheMadeContract(unittest.TestCase):
    contract = MadeContract()

    def test_uses_all_that_it_has(self):
        terms = self.contract.terms
        used = {place for term in terms for place in term.factors}
        self.assertEqual(len(used), len(self.contract.assumptions))
        self.assertEqual({term.role for term in terms}, set(range(len(self.contract.roles))))
        self.assertEqual({term.driver for term in terms}, set(range(len(self.contract.drivers))))

    def test_no_term_has_an_assumption_twice(self):
        for term in self.contract.terms:
            self.assertEqual(len(set(term.factors)), len(term.factors))

    def test_modes_lie_within_their_ranges(self):
        for each in self.contract.assumptions:
            self.assertLess(each.low, each.mode)
            self.assertLess(each.mode, each.high)


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

    def test_memory_is_not_a_ratio(self):
        target = MemoryTarget("J", "mine", 200)
        within, beyond = {"mine": Timing("mine", peak=61.5)}, {"mine": Timing("mine", peak=201)}
        self.assertEqual(Verdict(target, within).ratio, 61.5)
        self.assertFalse(Verdict(target, within).is_missed)
        self.assertTrue(Verdict(target, beyond).is_missed)
        self.assertIsNone(Verdict(target, {}).ratio)


if __name__ == "__main__":
    unittest.main()
