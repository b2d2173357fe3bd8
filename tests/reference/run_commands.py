#!/usr/bin/env python3
"""Runs the commands of the pages in docs/diagnostics.

    run_commands.py BINARY SCRATCH SOURCE

For a page whose examples are commands, commands/CODE.sh makes what stands around them, in a new
folder for each of the two, with HALF `wrong` or `right`. What is wrong has to tell the code; what is
right may not, and has to be answered.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

BLOCK = re.compile(r"\n(Wrong|Right):\n\n```sh\n(.*?)```\n", re.DOTALL)
PRELUDE = """set -u
export GIT_CONFIG_GLOBAL=$HOME/.gitconfig GIT_CONFIG_NOSYSTEM=1
commit() { git -c user.name=t -c user.email=t@localhost commit -qm t; }
"""
# Why a page's commands are not run here. The list may only shrink.
NOT_RUN = {
    "PCN-C512": "a flag and no command",
    "PCN-R981": "a race: tests/faults changes inputs while they are read",
    "PCN-X714": "the solver works on it for as long as it may",
}


def run(half, commands, setup, binary, scratch, source):
    shutil.rmtree(scratch, ignore_errors=True)
    folder = scratch / "work"
    folder.mkdir(parents=True)
    environment = dict(os.environ, PATH=f"{binary.parent}:{os.environ['PATH']}", LC_ALL="C",
                       TERM="dumb", HOME=str(scratch), SOURCE=str(source), HALF=half,
                       GIT_CEILING_DIRECTORIES=str(scratch))
    return subprocess.run(["bash", "-c", PRELUDE + setup + commands], cwd=folder, env=environment,
                          timeout=120, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, errors="replace", check=False)


def faults_of(page, binary, scratch, source):
    code, text = page.stem, page.read_text(encoding="utf-8")
    blocks = {half.lower(): commands for half, commands in BLOCK.findall(text)}
    setup = source / "tests" / "reference" / "commands" / f"{code}.sh"
    if not blocks or code in NOT_RUN:
        return [f"{code}: {setup} is for nothing"] if setup.exists() else []
    if not setup.exists():
        return [f"{code}: its commands are not run: {setup} is missing"]
    surroundings = setup.read_text(encoding="utf-8")
    wrong = run("wrong", blocks["wrong"], surroundings, binary, scratch, source)
    right = run("right", blocks["right"], surroundings, binary, scratch, source)
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
