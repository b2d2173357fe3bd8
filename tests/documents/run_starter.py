#!/usr/bin/env python3
"""Does what the files of `pcnload init` tell a newcomer to do.

    run_starter.py BINARY SCRATCH [NETWORKS.csv CODE]

Every command that a file or the program names is run where it would be, and has to succeed without
a word on standard error; every line that a `#` holds back has to be right once the `#` is gone; and
a second `init` may change nothing. With a CSV file the folder begins with that network.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

FOLDER = "start"
WITH_COMMANDS = ["my-network.yaml", "my-scenario.yaml", "README.md", ".pre-commit-config.yaml",
                 ".github/workflows/pcnload.yml"]
HELD_BACK = re.compile(r"^( +)# ((- )?[a-z][a-z0-9_-]*:( |$))", re.MULTILINE)


class Starter:
    def __init__(self, binary, scratch, imported):
        self.binary, self.scratch, self.imported = binary, scratch, imported
        self.folder = scratch / FOLDER
        self.faults = 0

    def run(self, command, folder):
        environment = dict(os.environ, PATH=f"{self.binary.parent}:{os.environ['PATH']}",
                           LC_ALL="C", TERM="dumb")
        return subprocess.run(["bash", "-c", command], cwd=folder, env=environment, timeout=60,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              check=False)

    def fault(self, text):
        self.faults += 1
        print(text)

    def expect_good(self, command, folder, where):
        outcome = self.run(command, folder)
        if outcome.returncode != 0 or outcome.stderr:
            self.fault(f"{where}: `{command}` gives {outcome.returncode}\n{outcome.stderr}")
        return outcome.stdout

    def names(self):
        rows = self.run("pcnload --help", self.scratch).stdout.splitlines()
        return {row.split()[0] for row in rows if re.match(r"  [a-z]+ ", row)}

    def commands(self, text):
        found = re.findall(r"pcnload [a-z]+[^`\n]*", text)
        return [command.strip() for command in found if command.split()[1] in self.known]

    def init(self):
        options = ""
        if self.imported:
            shutil.copy(self.imported[0], self.scratch / "networks.csv")
            options = f" --from-import networks.csv --pcn {self.imported[1]}"
        return f"pcnload init {FOLDER}" + options

    def content(self):
        return {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}

    def check_commands(self, told):
        for command in self.commands(told):
            self.expect_good(command, self.scratch, "the last lines of init")
        if not self.commands(told):
            self.fault("init names no next step")
        for name in WITH_COMMANDS:
            commands = self.commands((self.folder / name).read_text(encoding="utf-8"))
            for command in commands:
                self.expect_good(command, self.folder, name)
            if not commands:
                self.fault(f"{name} names no command")

    def check_held_back(self):
        for name in ("my-network.yaml", "my-scenario.yaml"):
            path = self.folder / name
            text, count = HELD_BACK.subn(r"\1\2", path.read_text(encoding="utf-8"))
            if count == 0:
                self.fault(f"{name} holds nothing back")
            path.write_text(text, encoding="utf-8")
        self.expect_good("pcnload check .", self.folder, "without the `#`")

    def check(self):
        self.known = self.names()
        if not {"check", "compare", "list"} <= self.known:
            self.fault("the commands of `pcnload --help` are not found")
        told = self.expect_good(self.init(), self.scratch, "init")
        written = self.content()
        self.check_commands(told)
        if self.run(self.init(), self.scratch).returncode != 2:
            self.fault("a second init does not refuse")
        if self.content() != written:
            self.fault("the files are not what they were")
        self.check_held_back()
        return self.faults


def main():
    binary, scratch = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    return 1 if Starter(binary, scratch, sys.argv[3:]).check() else 0


if __name__ == "__main__":
    sys.exit(main())
