#!/usr/bin/env python3
"""Runs every command of a document and compares what it prints.

    run_document.py BINARY DOCUMENT SCRATCH

A block fenced as ```console holds commands behind `$ ` and, below each, exactly what it prints. All
commands of a document run in one new folder, in their order. With UPDATE_GOLDEN=1 the document is
rewritten instead.
"""

import os
import pathlib
import shutil
import subprocess
import sys


def run(command, binary, folder):
    environment = dict(os.environ, PATH=f"{binary.parent}:{os.environ['PATH']}", LC_ALL="C",
                       TERM="dumb")
    outcome = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, timeout=60,
                             stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT, text=True, check=False)
    return [line.rstrip() for line in outcome.stdout.splitlines()]


def replay(lines, binary, folder):
    """The document as it would read with what the commands print now."""
    now, commands, inside = [], 0, False
    for line in lines:
        if line.startswith("```"):
            inside = line == "```console"
            now.append(line)
        elif inside and line.startswith("$ "):
            now.append(line)
            now.extend(run(line[2:], binary, folder))
            commands += 1
        elif not inside:
            now.append(line)
    return now, commands


def main():
    binary, document, scratch = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    lines = document.read_text(encoding="utf-8").splitlines()
    now, commands = replay(lines, binary, scratch)
    if os.environ.get("UPDATE_GOLDEN") == "1":
        document.write_text("\n".join(now) + "\n", encoding="utf-8")
    elif now != lines:
        expected, found = scratch / "expected", scratch / "found"
        expected.write_text("\n".join(lines) + "\n", encoding="utf-8")
        found.write_text("\n".join(now) + "\n", encoding="utf-8")
        subprocess.run(["diff", "-u", str(expected), str(found)], check=False)
        return 1
    if commands == 0:
        print("the document holds no command")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
