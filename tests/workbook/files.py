#!/usr/bin/env python3
"""Workbooks of `pcnload export xlsx` as files, and the program that writes them.

    files.py BINARY
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import xlsx
from hostile import write_hostile

BINARY = pathlib.Path(sys.argv.pop(1)).resolve()
WRITER = BINARY.parent / "pcnload-workbook"
SKIPPED = 77
FIRST = "pcnload-workbook 1\n"


class Files(unittest.TestCase):
    def setUp(self):
        self.scratch = tempfile.TemporaryDirectory()
        self.addCleanup(self.scratch.cleanup)
        self.folder = pathlib.Path(self.scratch.name)

    def call(self, *words, binary=BINARY, **more):
        return subprocess.run([binary, *words], cwd=self.folder, capture_output=True, check=False,
                              **more)

    def test_the_same_bytes_each_time_and_verify_makes_them_again(self):
        written = []
        for _ in range(2):
            done = self.call("export", "xlsx", "2020-21-draft", "-o", "network.xlsx")
            self.assertEqual(done.returncode, 0, done.stderr)
            written.append((self.folder / "network.xlsx").read_bytes())
        self.assertEqual(written[0], written[1])
        self.assertEqual(self.call("verify", "network.xlsx").stdout,
                         b"network.xlsx: the same, to the byte\n")

    def test_no_text_is_a_formula(self):
        write_hostile(self.folder)
        done = self.call("export", "xlsx", "--specs", "specs", "--pcn", "profile.yaml", "--scenarios",
                         "settings.csv", "-o", "network.xlsx")
        self.assertEqual(done.returncode, 0, done.stderr)
        book = xlsx.Workbook(self.folder / "network.xlsx")
        cells = [cell for sheet in book.sheets.values() for cell in sheet.values()]
        texts = {cell.value for cell in cells if cell.formula is None and isinstance(cell.value, str)}
        for text in ("=GP()", "=2+2", "-Homes", "@Homes", "+core", "=A1"):
            self.assertIn(text, texts)
        for cell in cells:
            if cell.formula is not None:
                self.assertNotRegex(cell.formula, r"GP\(\)|2\+2|census|calc'")

    def test_no_field_of_csv_is_a_formula(self):
        write_hostile(self.folder)
        inputs = ("--specs", "specs", "--pcn", "profile.yaml")
        for words in (("run", "hostile", *inputs, "--by", "tag.region,role"),
                      ("compare", *inputs, "hostile"), ("list", "assumptions", "--specs", "specs"),
                      ("list", "roles", "--specs", "specs"), ("export", "hours", "hostile", *inputs),
                      ("export", "drivers", "hostile", "--specs", "specs")):
            with self.subTest(words[:2]):
                done = self.call(*words, *([] if words[0] == "export" else ["-f", "csv"]))
                self.assertEqual(done.returncode, 0, done.stderr)
                for line in done.stdout.decode().splitlines():
                    for field in line.split(","):
                        self.assertNotRegex(field, r'^"?([=@]|[+-][^0-9])')

    def test_without_the_writer_nothing_is_written(self):
        alone = self.folder / "pcnload"
        shutil.copy(BINARY, alone)
        done = self.call("export", "xlsx", "2020-21-draft", "-o", "network.xlsx", binary=alone,
                         env={**os.environ, "PATH": "/nowhere"})
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"the program `pcnload-workbook` writes workbooks, and is not there",
                      done.stderr)
        self.assertEqual([path.name for path in self.folder.iterdir()], ["pcnload"])

    def test_a_writer_that_fails_is_told_of(self):
        shutil.copy(BINARY, self.folder / "pcnload")
        writer = self.folder / "pcnload-workbook"
        writer.write_text("#!/bin/sh\necho no library >&2\nexit 127\n")
        writer.chmod(0o755)
        done = self.call("export", "xlsx", "2020-21-draft", "-o", "network.xlsx",
                         binary=self.folder / "pcnload")
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"gives no workbook: no library", done.stderr)
        self.assertFalse((self.folder / "network.xlsx").exists())

    def test_the_writer_refuses_what_is_no_whole_description(self):
        for text in ("", "nonsense\n", FIRST, FIRST + "title\tA\n", FIRST + "title\tA\nsheet\tA\n",
                     FIRST + "title\tA\ntext\t0\t0\tplain\tx\nend\n",
                     FIRST + "title\tA\nsheet\tA\ntext\t0\t0\tno-format\tx\nend\n",
                     FIRST + "title\tA\nformat\tf\nsheet\tA\nnumber\t0\t0\tf\tseven\nend\n",
                     FIRST + "title\tA\nsheet\tA/B\nend\n", FIRST + "title\tA\nsheet\tA\nwhat\nend\n",
                     FIRST + "title\tA\nsheet\tA\nend\nmore\n"):
            with self.subTest(text):
                done = self.call(binary=WRITER, input=text.encode())
                self.assertEqual(done.returncode, 1)
                self.assertEqual(done.stdout, b"")
                self.assertTrue(done.stderr.startswith(b"pcnload-workbook: "), done.stderr)


if __name__ == "__main__":
    if not WRITER.exists():
        print("SKIPPED: no workbook was written. There is no pcnload-workbook: apt-get install "
              "libxlsxwriter-dev, and configure again")
        sys.exit(SKIPPED)
    unittest.main()
