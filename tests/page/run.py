#!/usr/bin/env python3
"""Runs a test of the page in node.

    run.py agreement BINARY SETTINGS    the page's figures beside the program's
    run.py browser BINARY FOLDER        in Chromium; playwright-core is installed into FOLDER, from npm

Ends with exit code 77, and says why, where what it needs is not there: ctest counts it as skipped.
"""

import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from npm_packages import install_npm_packages  # noqa: E402

SKIPPED = 77


def skip(reason):
    print(f"SKIPPED: the page was NOT tried: {reason}", file=sys.stderr)
    sys.exit(SKIPPED)


def browser_words(binary, folder):
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        skip("there is no chromium (apt-get install chromium)")
    node = install_npm_packages(HERE / "package.json", folder, skip)
    return [node, HERE / "browser.mjs", binary, folder, chromium]


def agreement_words(binary, settings):
    node = shutil.which("node")
    if node is None:
        skip("there is no node")
    return [node, HERE / "agreement.mjs", binary, settings]


def main():
    kind, binary, word = sys.argv[1:]
    words = (browser_words(binary, pathlib.Path(word)) if kind == "browser"
             else agreement_words(binary, word))
    sys.exit(subprocess.run(words, check=False).returncode)


main()
