#!/usr/bin/env python3
"""Tries the examples of docs/diagnostics that a frame of files is not enough for.

    run_commands.py BINARY SCRATCH SOURCE

commands/CODE.sh runs in a new folder for each of the two examples, with HALF `wrong` or `right` and
the example in EXAMPLE. Where examples are commands it makes what they need, and they are run behind
it; all others it puts into files, and runs the command that tells. What is wrong has to tell the
code; what is right may not, and has to be answered.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

BLOCK = re.compile(r"\n(Wrong|Right):\n\n```(\w+)\n(.*?)\n```\n", re.DOTALL)
PRELUDE = """set -u
export GIT_CONFIG_GLOBAL=$HOME/.gitconfig GIT_CONFIG_NOSYSTEM=1
commit() { git -c user.name=t -c user.email=t@localhost commit -qm t; }
"""
# Why an example is not tried, neither here nor in a frame. The list may only shrink.
NOT_TRIED = {
    "PCN-N804": "the columns of the rows are left out",
    "PCN-R981": "a race: tests/faults changes inputs while they are read",
    "PCN-X714": "the solver works on it for as long as it may",
    "PCN-Y110": "tests/spec_cases makes so deep a file",
}


def run(half, example, script, binary, scratch, source):
    shutil.rmtree(scratch, ignore_errors=True)
    folder = scratch / "work"
    folder.mkdir(parents=True)
    environment = dict(os.environ, PATH=f"{binary.parent}:{os.environ['PATH']}", LC_ALL="C",
                       TERM="dumb", HOME=str(scratch), SOURCE=str(source), HALF=half,
                       EXAMPLE=example, GIT_CEILING_DIRECTORIES=str(scratch))
    return subprocess.run(["bash", "-c", PRELUDE + script], cwd=folder, env=environment,
                          timeout=120, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, errors="replace", check=False)


def faults_of(page, binary, scratch, source):
    code, text = page.stem, page.read_text(encoding="utf-8")
    blocks = {half.lower(): (language, example) for half, language, example in BLOCK.findall(text)}
    reference = source / "tests" / "reference"
    script = reference / "commands" / f"{code}.sh"
    framed = (reference / "examples" / f"{code}.yaml").exists()
    if framed + script.exists() + (code in NOT_TRIED) != 1:
        return [f"{code}: its example is tried in no way, or in two: add {script}"]
    if not script.exists():
        return []

    def outcome(half):
        language, example = blocks[half]
        commands = example if language == "sh" and example.split()[0] != "--set" else ""
        return run(half, example, script.read_text(encoding="utf-8") + commands, binary, scratch,
                   source)

    wrong, right = outcome("wrong"), outcome("right")
    faults = []
    if f"[{code}]" not in wrong.stdout:
        faults.append(f"{code}: what is wrong does not tell it\n{wrong.stdout[-800:]}")
    if f"[{code}]" in right.stdout or right.returncode not in (0, 1):
        faults.append(f"{code}: what is right gives {right.returncode}\n{right.stdout[-800:]}")
    return faults


def main():
    binary, scratch, source = (pathlib.Path(word).resolve() for word in sys.argv[1:4])
    pages = sorted((source / "docs" / "diagnostics").glob("PCN-*.md"))
    faults = [fault for page in pages for fault in faults_of(page, binary, scratch, source)]
    for fault in faults:
        print(fault)
    return 1 if faults or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
