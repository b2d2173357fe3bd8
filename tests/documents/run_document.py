#!/usr/bin/env python3
"""Runs every command of a document and compares what it prints.

    run_document.py BINARY DOCUMENT SCRATCH SOURCE

A block fenced as ```console holds commands behind `$ ` and, below each, exactly what it prints. All
commands of a document run in one new folder, in their order. A line `<!-- $ COMMAND -->` is run
with them and not shown; it has to succeed. SOURCE, the repository, is in the environment. With
UPDATE_GOLDEN=1 the document is rewritten instead.

A command of the program that stands in any other block would not be run, and is a fault, unless
the line in front of the block says where it is: `<!-- run by tests/NAME -->`. In running text the
commands and flags that are named have to exist, and so do the files and headings that links lead to.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

HIDDEN = re.compile(r"<!-- \$ (.*) -->$")
ELSEWHERE = re.compile(r"<!-- run by (tests/\S+) -->$")
OF_PROGRAM = re.compile(r"pcnload [a-z]+( |$)")
NO_COMMAND = {"diff.sh"}  # a first word behind `pcnload` that is none
LINK = re.compile(r"\]\(([^()#\s]*)(?:#([^()\s]+))?\)")


def headings(text):
    """The names that headings have in links."""
    found = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    plain = (re.sub(r"[^\w\s-]", "", heading.strip().lower()) for heading in found)
    return {heading.replace(" ", "-") for heading in plain}


class Document:
    def __init__(self, lines, binary, folder, source):
        self.lines, self.binary, self.folder, self.source = lines, binary, folder, source
        self.faults = []
        self.helps = {}

    def run(self, command):
        environment = dict(os.environ, PATH=f"{self.binary.parent}:{os.environ['PATH']}",
                           LC_ALL="C", TZ="UTC", TERM="dumb", SOURCE=str(self.source))
        return subprocess.run(["bash", "-c", command], cwd=self.folder, env=environment,
                              timeout=60, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, check=False)

    def fault(self, number, text):
        self.faults.append(f"line {number}: {text}")

    def prepare(self, number, command):
        outcome = self.run(command)
        if outcome.returncode != 0:
            self.fault(number, f"`{command}` gives {outcome.returncode}\n{outcome.stdout}")

    def replay(self):
        """The document as it would read with what the commands print now."""
        now, inside = [], False
        for number, line in enumerate(self.lines, 1):
            hidden = HIDDEN.match(line)
            if line.startswith("```"):
                inside = line == "```console"
                now.append(line)
            elif inside and line.startswith("$ "):
                now.append(line)
                told = self.run(line[2:]).stdout
                if "Traceback (most recent call last)" in told or "bash: " in told:
                    self.fault(number, f"`{line[2:]}` does not run\n{told}")
                now.extend(row.rstrip() for row in told.splitlines())
            elif not inside:
                if hidden:
                    self.prepare(number, hidden[1])
                now.append(line)
        return now

    def prose_and_blocks(self):
        """The running text, with its lines' numbers, and the lines of blocks that are not run."""
        fence, elsewhere, prose, blocks = None, False, [], []
        for number, line in enumerate(self.lines, 1):
            place = ELSEWHERE.match(line)
            if line.startswith("```"):
                fence = None if fence else line
                elsewhere = elsewhere and fence is not None
            elif place:
                elsewhere = (self.source / place[1]).is_dir()
            elif fence != "```console" and (fence or line.startswith("    ")):
                if not elsewhere:
                    blocks.append((number, line.strip()))
            elif not fence:
                elsewhere = elsewhere and not line
                prose.append((number, line))
        return prose, blocks

    def help_of(self, command):
        if command not in self.helps:
            outcome = self.run(f"pcnload {command} --help")
            self.helps[command] = outcome.stdout if outcome.returncode == 0 else None
        return self.helps[command]

    def check_mention(self, number, words):
        if words[0] in NO_COMMAND or not words[0].isalpha() or not words[0].islower():
            return
        text = self.help_of(words[0])
        if text is None:
            self.fault(number, f"there is no command `pcnload {words[0]}`")
            return
        for flag in (word.split("=")[0] for word in words[1:] if word.startswith("--")):
            if not re.search(rf"(^|[ ,]){re.escape(flag)}([ ,=]|$)", text, re.MULTILINE):
                self.fault(number, f"`pcnload {words[0]}` has no `{flag}`")

    def check_links(self, path):
        prose, _ = self.prose_and_blocks()
        for target, anchor in LINK.findall("\n".join(line for _, line in prose)):
            if target.startswith(("http://", "https://")):
                continue
            leads_to = (path.parent / target).resolve() if target else path
            if not leads_to.exists():
                self.faults.append(f"a link leads nowhere: {target}")
            elif anchor and anchor not in headings(leads_to.read_text(encoding="utf-8")):
                self.faults.append(f"a link leads to no heading: {target}#{anchor}")

    def check_words(self):
        prose, blocks = self.prose_and_blocks()
        for number, line in blocks:
            if OF_PROGRAM.match(line) and self.help_of(line.split()[1]):
                self.fault(number, f"is not run: {line}")
        text = "\n".join(line for _, line in prose)
        for mention in re.finditer(r"`pcnload\s([^`]+)`", text):
            number = prose[text.count("\n", 0, mention.start())][0]
            self.check_mention(number, mention[1].split())


def main():
    binary, path, scratch, source = (pathlib.Path(word).resolve() for word in sys.argv[1:5])
    shutil.rmtree(scratch, ignore_errors=True)
    folder = scratch / "work"
    folder.mkdir(parents=True)
    lines = path.read_text(encoding="utf-8").splitlines()
    document = Document(lines, binary, folder, source)
    now = document.replay()
    document.check_words()
    document.check_links(path)
    for fault in document.faults:
        print(fault)
    if os.environ.get("UPDATE_GOLDEN") == "1":
        path.write_text("\n".join(now) + "\n", encoding="utf-8")
    elif now != lines:
        expected, found = scratch / "expected", scratch / "found"
        expected.write_text("\n".join(lines) + "\n", encoding="utf-8")
        found.write_text("\n".join(now) + "\n", encoding="utf-8")
        subprocess.run(["diff", "-u", str(expected), str(found)], check=False)
        return 1
    return 1 if document.faults else 0


if __name__ == "__main__":
    sys.exit(main())
