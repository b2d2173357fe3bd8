"""Installs, packs and uses what a build made, away from its folder.

packaging.py PART SOURCES BUILD CMAKE COMPILER COMPILER_FLAGS

Exits with 77 where something was skipped. With PCNLOAD_CLEAN_DEBIAN=1 in the environment the package
is installed in a Debian made for it, by debootstrap, from the network.
"""
import json
import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

SOURCES, BUILD = (pathlib.Path(word).resolve() for word in sys.argv[2:4])
CMAKE, COMPILER, FLAGS = sys.argv[4:7]
PROGRAM = BUILD / "pcnload"


def run(*words, **settings):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True,
                          check=False, **settings)
    if done.returncode != 0:
        raise AssertionError(f"{words}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def commands():
    lines = run(PROGRAM, "--help").split("Commands:\n")[1].split("\n\n")[0].splitlines()
    return [line.split()[0] for line in lines if re.match(r"  \S", line)]


def flags_of(command):
    return set(re.findall(r"^  (?:-\w, |    )(--[a-z-]+)", run(PROGRAM, command, "--help"), re.M))


class Folder(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="packaging-"))
        self.addCleanup(shutil.rmtree, self.folder)


class Version(unittest.TestCase):
    def test_says_what_it_was_built_from(self):
        first, revision, compiled, specifications = run(PROGRAM, "--version").splitlines()
        self.assertRegex(first, r"^pcnload \d+\.\d+\.\d+$")
        self.assertRegex(revision, r"^revision: (not known|[A-Za-z0-9._+-]+(, edited since)?)$")
        self.assertRegex(compiled, r"^compiled by: \w+ [\d.]+, \w+, (static|shared libraries)$")
        self.assertRegex(specifications, r"^specifications: sha256 [0-9a-f]{64}$")

    def test_a_revision_is_given_or_asked_of_git(self):
        for given, shown in (("1.2-3", "1.2-3"), ("", "")):
            with tempfile.TemporaryDirectory() as folder:
                out = pathlib.Path(folder) / "revision.cpp"
                run(CMAKE, f"-DROOT={folder}", "-DGIT=git", f"-DREVISION={given}",
                    f"-DOUTPUT={out}", "-P", SOURCES / "cmake/revision.cmake")
                self.assertIn(f'return "{shown}";', out.read_text())


def needed(program):
    found = shutil.which(program, path=f"{os.environ['PATH']}:/usr/sbin:/sbin")
    if not found:
        raise unittest.SkipTest(f"no {program} is here")
    return found


class Completion(Folder):
    """The script of a shell is read by the shell, and names every command and flag."""
    shell = None

    def setUp(self):
        super().setUp()
        self.program = needed(self.shell)
        self.script = self.folder / self.shell
        self.script.write_text(run(PROGRAM, "completion", self.shell))

    def assert_whole(self, flag_sign):
        run(self.program, "-n", self.script)
        script = self.script.read_text()
        for command in commands():
            self.assertIn(command, script)
            for flag in flags_of(command):
                self.assertIn(flag_sign(flag), script)


class Bash(Completion):
    shell = "bash"

    def offered(self, *words):
        script = ('compopt() { :; }; source "$1"; shift; COMP_WORDS=("$@"); '
                  'COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _pcnload; printf "%s\\n" "${COMPREPLY[@]}"')
        return run(self.program, "-uc", script, "bash", self.script, PROGRAM, *words,
                   cwd=self.folder).split()

    def test_whole(self):
        self.assert_whole(str)

    def test_commands_and_flags_are_those_of_the_help(self):
        self.assertEqual(self.offered(""), commands() + ["help", "--help", "--version"])
        for command in commands():
            offered = {word for word in self.offered(command, "--") if word.startswith("--")}
            self.assertEqual(offered, flags_of(command), command)

    def test_values(self):
        (self.folder / "mine.yaml").touch()
        for words, expected in (
                (("run", "2020-21-d"), ["2020-21-draft"]),
                (("run", "--by", "role", "2020-21-d"), ["2020-21-draft"]),
                (("run", "mi"), ["mine.yaml"]),
                (("run", "--pcn", "coast"), ["coastal"]),
                (("run", "--format", "=", "js"), ["json"]),
                (("run", "-f", "js"), ["json"]),
                (("run", "--set", "minutes_per_resident_s"), ["minutes_per_resident_seen="]),
                (("run", "--set", "minutes_per_resident_seen", "="), []),
                (("run", "--set", "a", "=", "b", "2020-21-d"), ["2020-21-draft"]),
                (("staff", "--most", "geri"), ["geriatrician="]),
                (("list", "diagnostics", "PCN-U308"), ["PCN-U308"]),
                (("export", "hours", "2020-21-d"), ["2020-21-draft"]),
                (("completion", ""), ["bash", "zsh", "fish"]),
                (("help", "compa"), ["compare"]),
        ):
            self.assertEqual(self.offered(*words), expected, words)


class Fish(Completion):
    shell = "fish"

    def offered(self, line):
        # It runs the program by its name, as it was typed.
        path = {"PATH": f"{BUILD}:{os.environ['PATH']}", "HOME": str(self.folder), "LC_ALL": "C"}
        shown = run(self.program, "--no-config", "-c",
                    f"source {self.script}; complete -C '{line}'", cwd=self.folder, env=path)
        return [line.split("\t")[0] for line in shown.splitlines()]

    def test_whole(self):
        self.assert_whole(lambda flag: f"-l {flag[2:]} ")

    def test_values(self):
        for line, expected in (
                ("pcnload ", sorted(commands())),
                ("pcnload run 2020-21-d", ["2020-21-draft"]),
                ("pcnload run --by role 2020-21-d", ["2020-21-draft"]),
                ("pcnload run --unit ", ["hours", "sessions", "wte"]),
                ("pcnload run --format=js", ["--format=json"]),
                ("pcnload run --set minutes_per_resident_s", ["minutes_per_resident_seen="]),
                ("pcnload staff --most geri", ["geriatrician="]),
                ("pcnload explain 2020-21-draft geri", ["geriatrician"]),
                ("pcnload completion ", ["bash", "fish", "zsh"]),
        ):
            self.assertEqual(self.offered(line), expected, line)


class Zsh(Completion):
    """It completes on a terminal only, so that it is given one and typed at."""
    shell = "zsh"

    def start(self):
        child, self.terminal = pty.fork()
        if child == 0:
            os.chdir(self.folder)
            os.execve(self.program, ["zsh", "-f"],
                      {"PATH": f"{BUILD}:{os.environ['PATH']}", "TERM": "dumb", "LC_ALL": "C",
                       "HOME": str(self.folder), "ZDOTDIR": str(self.folder), "COLUMNS": "200"})
        self.addCleanup(os.waitpid, child, 0)
        self.addCleanup(os.close, self.terminal)
        self.type("PS1=; unsetopt zle_bracketed_paste beep; autoload -Uz compinit; compinit -u -D; "
                  f"source {self.script}; echo rea''dy\n", "ready")

    def type(self, keys, expected):
        os.write(self.terminal, keys.encode())
        end, shown = time.monotonic() + 60, ""
        while expected not in shown:
            self.assertLess(time.monotonic(), end, (keys, expected, shown))
            if select.select([self.terminal], [], [], 0.1)[0]:
                shown += os.read(self.terminal, 1 << 16).decode()

    def test_whole(self):
        self.assert_whole(str)

    def test_values(self):
        self.start()
        for typed, completed in (
                ("compa", "compare "),
                ("run --fo", "run --format="),
                ("run --format=js", "run --format=json "),
                ("run 2020-21-d", "run 2020-21-draft "),
                ("run --pcn coas", "run --pcn coastal "),
                ("run --set minutes_per_resident_s", "run --set minutes_per_resident_seen="),
                ("staff --most geri", "staff --most geriatrician="),
                ("explain 2020-21-draft geri", "explain 2020-21-draft geriatrician "),
                ("completion z", "completion zsh "),
        ):
            self.type(f"pcnload {typed}\t", completed[len(typed):])
            self.type("\x15echo do''ne\n", "done")


class Manuals(Folder):
    def test_a_page_for_the_program_and_each_command(self):
        pages = sorted(path.name for path in (BUILD / "manuals").iterdir())
        self.assertEqual(pages, sorted(["pcnload.1"] + [f"pcnload-{name}.1" for name in commands()]))
        for command in commands():
            page = (BUILD / "manuals" / f"pcnload-{command}.1").read_text()
            for section in ("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS"):
                self.assertIn(f".SH {section}\n", page)
            for flag in flags_of(command):
                self.assertIn(flag.replace("-", "\\-"), page)
            # A line of text that begins with a sign of roff would be lost.
            for line in page.splitlines():
                self.assertRegex(line, r"^(\.(TH|SH|TP|EX|EE|br|\\\")( |$)|[^.'])")

    def test_roff_has_nothing_to_warn_of(self):
        needed("groff")
        for path in (BUILD / "manuals").iterdir():
            done = subprocess.run(["groff", "-man", "-ww", "-z", path], capture_output=True,
                                  text=True, check=False)
            self.assertEqual((done.returncode, done.stderr), (0, ""), path.name)

    def test_mandoc_misses_nothing_but_a_date(self):
        mandoc = needed("mandoc")
        for path in (BUILD / "manuals").iterdir():
            done = subprocess.run([mandoc, "-T", "lint", "-W", "warning", path],
                                  capture_output=True, text=True, check=False)
            found = [line for line in done.stdout.splitlines() if "missing date" not in line]
            self.assertEqual(found, [], path.name)


class Library(Folder):
    def test_another_program_finds_and_uses_it(self):
        prefix, build = self.folder / "prefix", self.folder / "build"
        run(CMAKE, "--install", BUILD, "--prefix", prefix, "--component", "library")
        # Nothing of this tree may be needed: the copy is compiled, and names none of its folders.
        example = self.folder / "example"
        shutil.copytree(SOURCES / "examples" / "library", example)
        run(CMAKE, "-S", example, "-B", build, f"-DCMAKE_PREFIX_PATH={prefix}",
            f"-DCMAKE_CXX_COMPILER={COMPILER}", f"-DCMAKE_CXX_FLAGS={FLAGS}")
        run(CMAKE, "--build", build)
        for path in prefix.rglob("*.cmake"):
            self.assertNotIn(str(SOURCES), path.read_text(), path.name)
        hours = dict(line.split() for line in run(build / "hours").splitlines())
        self.assertEqual(hours["2020-21-draft"], "219.1")
        table = run(PROGRAM, "compare", *hours, "-f", "json")
        for result in json.loads(table)["results"]:
            self.assertEqual(hours[result["scenario"]],
                             f"{result['totals']['hours_per_week']:.1f}")


class Package(Folder):
    def setUp(self):
        super().setUp()
        needed("dpkg-deb")
        if "shared libraries" in run(PROGRAM, "--version"):
            self.skipTest("the program is not static")
        cpack = pathlib.Path(CMAKE).parent / "cpack"
        run(cpack, "-G", "DEB", "--config", BUILD / "CPackConfig.cmake", "-B", self.folder / "made",
            "-D", "CPACK_DEBIAN_COMPRESSION_TYPE=gzip")
        self.package, = (self.folder / "made").glob("*.deb")
        self.root = self.folder / "root"
        self.fill_root()

    def fill_root(self):
        run("dpkg-deb", "-x", self.package, self.root)

    def inside(self, *words):
        """What the program says with the package as its whole world, where that is allowed."""
        chroot = shutil.which("chroot", path="/usr/sbin:/usr/bin:/sbin")
        if chroot and os.geteuid() == 0:
            done = subprocess.run([chroot, self.root, "/usr/bin/pcnload", *words], env={},
                                  capture_output=True, text=True, check=False)
            self.assertEqual(done.stderr, "")
            return done.stdout
        return run(self.root / "usr/bin/pcnload", *words, env={}, cwd=self.root)

    def test_it_needs_nothing_and_runs(self):
        fields = run("dpkg-deb", "-f", self.package)
        self.assertRegex(fields, r"(?m)^Package: pcnload$")
        self.assertNotRegex(fields, r"(?m)^(Pre-)?Depends:")
        self.assertRegex(fields, r"(?m)^Recommends: coinor-cbc, git, libxlsxwriter4$")
        files = {str(path.relative_to(self.root)) for path in self.root.rglob("*")
                 if path.is_file()}
        for path in ("usr/bin/pcnload", "usr/bin/pcnload-workbook", "usr/share/man/man1/pcnload.1",
                     "usr/share/man/man1/pcnload-run.1", "usr/share/doc/pcnload/copyright",
                     "usr/share/doc/pcnload/licences/libyaml-dev",
                     "usr/share/bash-completion/completions/pcnload",
                     "usr/share/zsh/vendor-completions/_pcnload",
                     "usr/share/fish/vendor_completions.d/pcnload.fish"):
            self.assertIn(path, files)
        self.assertFalse([path for path in files if path.endswith((".a", ".hpp", ".cmake"))])
        self.assertEqual(self.inside("compare"), run(PROGRAM, "compare", env={}))
        self.assertEqual(self.inside("--version"), run(PROGRAM, "--version"))


class CleanDebian(Package):
    """Installed by dpkg in a Debian that has nothing else, and removed again."""

    def setUp(self):
        if os.environ.get("PCNLOAD_CLEAN_DEBIAN") != "1":
            self.skipTest("PCNLOAD_CLEAN_DEBIAN is not 1: nothing is fetched from the network")
        if os.geteuid() != 0:
            self.skipTest("only root may make a Debian")
        self.debootstrap = needed("debootstrap")
        super().setUp()

    def fill_root(self):
        run(self.debootstrap, "--variant=minbase", "bookworm", self.root)
        shutil.copy(self.package, self.root)
        self.dpkg("--install", f"/{self.package.name}")

    def dpkg(self, *words):
        run("chroot", self.root, "dpkg", *words,
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"})

    def test_it_needs_nothing_and_runs(self):
        self.assertEqual(self.inside("compare"), run(PROGRAM, "compare", env={}))
        self.assertEqual(self.inside("--version"), run(PROGRAM, "--version"))
        self.dpkg("--remove", "pcnload")
        self.assertFalse((self.root / "usr/bin/pcnload").exists())


class Manifest(unittest.TestCase):
    def test_vcpkg_names_what_the_build_looks_for(self):
        names = {"cli11": "CLI11", "eigen3": "Eigen3", "fmt": "fmt", "libmd": "LibMD",
                 "libyaml": "LibYAML", "libxlsxwriter": "XlsxWriter", "sqlite3": "SQLite", "doctest": "doctest",
                 "nlohmann-json": "nlohmann_json"}
        manifest = json.loads((SOURCES / "vcpkg.json").read_text())
        lists = (SOURCES / "CMakeLists.txt").read_text()
        tests = (SOURCES / "tests/CMakeLists.txt").read_text()
        workbook = (SOURCES / "apps/workbook/CMakeLists.txt").read_text()
        found = set(re.findall(r"find_package\((\w+)(?: REQUIRED|\))", lists + tests + workbook))
        named = manifest["dependencies"] + manifest["features"]["tests"]["dependencies"]
        self.assertEqual({names[name] for name in named}, found)
        self.assertIn(f"VERSION {manifest['version']} ", lists)


def main():
    result = unittest.main(argv=[sys.argv[0], sys.argv[1]], exit=False).result
    for _, reason in result.skipped:
        print(f"SKIPPED: {reason}")
    if not result.wasSuccessful():
        return 1
    return 77 if result.skipped else 0


if __name__ == "__main__":
    sys.exit(main())
