#!/usr/bin/env python3
"""Workbooks of `pcnload export xlsx` as LibreOffice reckons them, against the program.

    reckoned.py BINARY

Every formula of every workbook comes to what the program says, to a relative 1e-9; and once cells of
inputs hold other numbers, to what the program says of the inputs changed in the same way. Ends with
exit code 77, and the reason, where LibreOffice or pcnload-workbook is not there.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import xlsx
from figures import figure, near
from hostile import VARIED, write_hostile

SKIPPED = 77
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "oracle"))
from generate import SCENARIOS, generate  # noqa: E402

BINARY = pathlib.Path(sys.argv.pop(1)).resolve()
OFFICE = shutil.which("soffice")

PROFILE = {"registered_patients": 48000, "weighted_patients": 47000, "practices": 5, "care_homes": 12,
           "care_home_beds": 360}
STAFF = {"gp": (22, 0.05), "practice-nurse": (14, 0.04), "clinical-pharmacist": (1.5, 0.6),
         "social-prescribing-link-worker": (1, 1), "practice-admin": (50, 0.02)}
CHANGED = ("2020-21-draft", "2020-21-in-force")

# A cell of a sheet: the row is that of the name behind a title; then what stands there instead.
COUNTS = ("Inputs", "Counts of the network")
IN_POST = ("Inputs", "Staff in post")
FREE = ("Inputs", "Share of them that is free for network services")
ASSUMPTIONS = ("Assumptions", "Assumptions")
# What is changed in the workbook; the same in the profile; the same on the command line.
CHANGES = {
    "patients": ([(COUNTS, "registered_patients", 51234)], {"registered_patients": 51234}, {}, []),
    "half-a-practice": ([(COUNTS, "practices", 4.5)], {"practices": 4.5}, {}, []),
    "no-count": ([(COUNTS, "care_homes", None), (COUNTS, "care_home_beds", None)],
                 {"care_homes": None, "care_home_beds": None}, {}, []),
    "a-count": ([(COUNTS, "urgent_cancer_referrals", 2500)], {"urgent_cancer_referrals": 2500}, {}, []),
    "staff": ([(IN_POST, "gp", 17.25), (FREE, "gp", 0.125), (IN_POST, "clinical-pharmacist", 3)],
              {}, {"gp": (17.25, 0.125), "clinical-pharmacist": (3, 0.6)}, []),
    "new-staff": ([(IN_POST, "physician-associate", 1.5), (FREE, "physician-associate", 0.5)],
                  {}, {"physician-associate": (1.5, 0.5)}, []),
    "minutes": ([(ASSUMPTIONS, "minutes_per_resident_seen", 7.5)], {}, {},
                ["minutes_per_resident_seen=7.5 min per resident"]),
    "share": ([(ASSUMPTIONS, "allowance_clinical", 0.215)], {}, {}, ["allowance_clinical=21.5%"]),
    "cost": ([(ASSUMPTIONS, "cost_gp", 98765)], {}, {}, ["cost_gp=98765 GBP per wte per year"]),
    "estimate": ([(ASSUMPTIONS, "urgent_referral_rate", 51)], {}, {},
                 ["urgent_referral_rate=51 referrals per 1000 patients per year"]),
}


def profile_text(counts, staff):
    counts = {**PROFILE, **counts}
    lines = ["pcn: U00001", "name: A network", "drivers:"]
    lines += [f"  {name}: {count}" for name, count in counts.items() if count is not None]
    lines.append("staff:")
    lines += [f"  {role}: {{wte: {wte}, free: {free * 100}%}}"
              for role, (wte, free) in {**STAFF, **staff}.items()]
    return "\n".join(lines) + "\n"


class Reckoned(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.scratch.name)
        cls.made = {}
        cls.write_shipped()
        cls.write_made()
        cls.write_changed()
        paths = list(cls.made.values())
        cls.reckoned = dict(zip(cls.made, xlsx.reckon(OFFICE, paths, cls.folder)))

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    @classmethod
    def run_program(cls, *words):
        done = subprocess.run([BINARY, *words], cwd=cls.folder, capture_output=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{words}: {done.stderr.decode()}")
        return done.stdout

    @classmethod
    def export(cls, name, *words):
        cls.run_program("export", "xlsx", *words, "-o", f"{name}.xlsx", "-q")
        cls.made[name] = cls.folder / f"{name}.xlsx"

    @classmethod
    def write_shipped(cls):
        """Every contract and every scenario that is shipped, under several networks."""
        listed = json.loads(cls.run_program("list", "scenarios", "-f", "json"))
        scenarios = [row["scenario"] for row in listed["results"]]
        cls.export("contracts")
        cls.export("scenarios", *scenarios, "--pcn", "rural")
        cls.export("one", "2020-21-in-force", "--pcn", "inner-city")

    @classmethod
    def write_made(cls):
        """Contracts made at random, and one whose texts look like formulae."""
        for seed in (3, 17, 29):
            folder = cls.folder / f"random-{seed}"
            folder.mkdir()
            generate(seed, folder)
            cls.export(f"random-{seed}", *(folder / "scenarios" / f"{name}.yaml" for name in SCENARIOS),
                       "--specs", folder / "specs", "--pcn", folder / "profile.yaml")
        write_hostile(cls.folder)
        hostile = ("--specs", "specs", "--pcn", "profile.yaml")
        cls.export("hostile", *hostile, "--scenarios", "settings.csv")
        cls.export("varied", "hostile", *hostile, *VARIED)

    @classmethod
    def write_changed(cls):
        (cls.folder / "network.yaml").write_text(profile_text({}, {}))
        cls.export("unchanged", *CHANGED, "--pcn", "network.yaml")
        book = xlsx.Workbook(cls.made["unchanged"])
        for name, (cells, _, _, _) in CHANGES.items():
            source = cls.made["unchanged"]
            for step, ((sheet, title), row_name, value) in enumerate(cells):
                row = book.row_of(sheet, 1, row_name, book.row_of(sheet, 0, title))
                columns = [3] if sheet == "Inputs" else [book.column_of(sheet, 2, scenario)
                                                         for scenario in CHANGED]
                target = cls.folder / f"{name}-{step}.xlsx"
                xlsx.change(source, target, sheet, {(row, column): value for column in columns})
                source = target
            cls.made[name] = source

    def test_every_formula_comes_to_what_the_program_wrote(self):
        for name in self.made:
            if name in CHANGES:
                continue
            with self.subTest(name):
                written = xlsx.Workbook(self.made[name])
                reckoned = xlsx.Workbook(self.reckoned[name])
                self.assertEqual(reckoned.value("Check", 2, 0), "The workbook agrees with pcnload")
                self.compare_formulae(written, reckoned)

    def compare_formulae(self, written, reckoned):
        count = 0
        for sheet, cells in written.sheets.items():
            for place, cell in cells.items():
                found = reckoned.value(sheet, *place)
                if cell.formula is None:
                    # Texts and numbers are as they were: none has become a formula.
                    if isinstance(cell.value, str):
                        self.assertEqual(found, cell.value, (sheet, place))
                        self.assertIsNone(reckoned.sheets[sheet][place].formula, (sheet, place))
                    continue
                count += 1
                if sheet == "Check" and isinstance(found, float):
                    continue  # differences, which are held against the figures below
                self.assertTrue(found == cell.value or near(cell.value, found),
                                (sheet, place, cell.formula, cell.value, found))
        self.assertGreater(count, 100)

    def compare_with_program(self, book, results):
        first, scenario_column, figure_column, value_column = 5, 0, 1, 3
        rows = sorted(row for row, column in book.sheets["Check"] if column == 1 and row >= first)
        self.assertGreater(len(rows), 200)
        for row in rows:
            scenario = book.value("Check", row, scenario_column)
            name = book.value("Check", row, figure_column)
            found = book.value("Check", row, value_column)
            expected = figure(results[scenario], name)
            self.assertTrue(near(found, expected), (scenario, name, found, expected))

    def results_of(self, profile, settings):
        results = {}
        for scenario in CHANGED:
            words = [word for setting in settings for word in ("--set", setting)]
            text = self.run_program("run", scenario, "--pcn", profile, *words, "-f", "json", "-q")
            results[scenario] = json.loads(text)["results"][0]
        return results

    def test_changed_inputs_come_to_what_the_program_says_of_them(self):
        unchanged = self.results_of("network.yaml", [])
        self.compare_with_program(xlsx.Workbook(self.reckoned["unchanged"]), unchanged)
        for name, (_, counts, staff, settings) in CHANGES.items():
            with self.subTest(name):
                (self.folder / f"{name}.yaml").write_text(profile_text(counts, staff))
                results = self.results_of(f"{name}.yaml", settings)
                for scenario, result in results.items():
                    self.assertTrue(any(result[part] != unchanged[scenario][part]
                                        for part in ("totals", "roles")), scenario)
                book = xlsx.Workbook(self.reckoned[name])
                self.compare_with_program(book, results)
                self.assertEqual(book.value("Check", 2, 0),
                                 "Differs: an input has been changed, or a formula")


def main():
    beside = BINARY.parent / "pcnload-workbook"
    for missing, hint in ((OFFICE is None, "LibreOffice: apt-get install libreoffice-calc-nogui"),
                          (not beside.exists(), "pcnload-workbook: apt-get install libxlsxwriter-dev, "
                                                "and configure again")):
        if missing:
            print(f"SKIPPED: no workbook was reckoned. There is no {hint}")
            sys.exit(SKIPPED)
    unittest.main()


if __name__ == "__main__":
    main()
