"""Does to the program what may happen to it: a kill, a full disk, a closed pipe, an input that
changes, very many rows, and bad ones among them.

faults.py PROGRAM
"""
import contextlib
import json
import os
import pathlib
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
ROWS = int(os.environ.get("PCNLOAD_FAULTS_ROWS", "100000"))
SCENARIO = "2020-21-draft"
NO_ANSWER = 2
MEBIBYTE = 1 << 20
# A process begins with the memory of the one that it is forked from, so that is to be a small one.
MEASURE = """
import os, sys
process = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(process, 0)
with open("memory", "w") as file:
    file.write(str(usage.ru_maxrss * 1024))
sys.exit(os.waitstatus_to_exitcode(status))
"""


def rows(count, bad=lambda row: None):
    """Networks as CSV. `bad` says what stands in the place of a row's count of patients."""
    yield "pcn,registered_patients,practices,care_homes\n"
    for row in range(count):
        yield f"U{row:07d},{bad(row) or 20000 + row % 70000},{2 + row % 9},{row % 30}\n"


class Folder(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="faults-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def networks(self, count, bad=lambda row: None, name="networks.csv"):
        with open(self.folder / name, "w", encoding="ascii") as file:
            file.writelines(rows(count, bad))
        return name

    def start(self, *words, **settings):
        settings = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **settings}
        return subprocess.Popen([PROGRAM, *words], cwd=self.folder, **settings)

    def run_program(self, *words, **settings):
        done = self.start(*words, **settings)
        output, error = done.communicate()
        done.output = (output or b"").decode()
        done.error = (error or b"").decode()
        return done

    def read(self, name):
        path = self.folder / name
        return path.read_bytes() if path.exists() else None

    def leftovers(self):
        return sorted(path.name for path in self.folder.glob(".*.pcnload-*"))


class Kill(Folder):
    def setUp(self):
        super().setUp()
        self.words = ("run", SCENARIO, "--pcns", self.networks(30), "-f", "ndjson", "-o", "out")
        start = time.monotonic()
        self.assertEqual(self.run_program(*self.words).returncode, 0)
        self.duration = time.monotonic() - start
        self.whole = self.read("out")
        self.assertGreater(len(self.whole), MEBIBYTE)

    def kill(self, running):
        running.send_signal(signal.SIGKILL)
        running.communicate()

    def assert_old_or_new(self, old):
        self.assertIn(self.read("out"), (old, self.whole))

    def test_at_any_moment(self):
        chance = random.Random(ROWS)
        for old in (None, b"old\n") * 8:
            (self.folder / "out").unlink(missing_ok=True)
            if old is not None:
                (self.folder / "out").write_bytes(old)
            running = self.start(*self.words)
            time.sleep(chance.uniform(0, 1.1 * self.duration))
            self.kill(running)
            self.assert_old_or_new(old)
        self.assertEqual(self.run_program(*self.words).returncode, 0)
        self.assertEqual(self.read("out"), self.whole)
        self.assertEqual(self.leftovers(), [])

    def test_while_the_result_is_written(self):
        left = 0
        for _ in range(40):
            (self.folder / "out").write_bytes(b"old\n")
            running = self.start(*self.words)
            while running.poll() is None and not self.leftovers():
                pass
            self.kill(running)
            self.assert_old_or_new(b"old\n")
            left = max(left, len(self.leftovers()))
            if left:
                break
        self.assertEqual(left, 1, "no kill came while the result was written")
        self.assertEqual(self.run_program(*self.words).returncode, 0)
        self.assertEqual(self.leftovers(), [])

    def test_a_run_beside_another_does_not_take_its_file(self):
        running = [self.start(*self.words) for _ in range(3)]
        for one in running:
            one.communicate()
            self.assertEqual(one.returncode, 0)
        self.assertEqual(self.read("out"), self.whole)
        self.assertEqual(self.leftovers(), [])

    def test_what_was_there_before_stays_where_init_was_killed(self):
        self.assertEqual(self.run_program("init", "made").returncode, 0)
        whole = {path.name: path.read_bytes() for path in (self.folder / "made").iterdir()
                 if path.is_file()}
        for _ in range(8):
            shutil.rmtree(self.folder / "made")
            running = self.start("init", "made")
            time.sleep(random.uniform(0, 0.1))
            self.kill(running)
            (self.folder / "made").mkdir(exist_ok=True)
            for path in (self.folder / "made").iterdir():
                if path.is_file() and ".pcnload-" not in path.name:
                    self.assertEqual(path.read_bytes(), whole[path.name])


class FullDisk(Folder):
    def assert_unwritten(self, done, fault):
        self.assertEqual(done.returncode, NO_ANSWER)
        self.assertIn("PCN-X704", done.error)
        self.assertIn(fault, done.error)

    def test_a_file_may_not_grow(self):
        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))

        (self.folder / "out").write_bytes(b"old\n")
        for form in ("json", "csv", "ndjson", "table"):
            words = ("compare", SCENARIO, "--pcns", self.networks(20), "-f", form, "-o", "out")
            self.assert_unwritten(self.run_program(*words, preexec_fn=limit), "File too large")
            self.assertEqual(self.read("out"), b"old\n")
            self.assertEqual(self.leftovers(), [])

    def test_a_device_that_is_full(self):
        self.assert_unwritten(self.run_program("run", SCENARIO, "-o", "/dev/full"), "No space left")
        with open("/dev/full", "wb") as full:
            self.assert_unwritten(self.run_program("run", SCENARIO, stdout=full), "No space left")

    def test_a_disk_that_is_full(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk],
                                 capture_output=True, check=False)
        if mounted.returncode != 0:
            self.skipTest("no file system may be mounted here")
        self.addCleanup(subprocess.run, ["umount", disk], check=True)
        (disk / "out").write_bytes(b"old\n")
        words = ("run", SCENARIO, "--pcns", self.networks(20), "-f", "ndjson", "-o", "disk/out")
        self.assert_unwritten(self.run_program(*words), "No space left")
        self.assertEqual([path.name for path in disk.iterdir()], ["out"])
        self.assertEqual((disk / "out").read_bytes(), b"old\n")


class ClosedPipe(Folder):
    def test_a_reader_who_has_seen_enough(self):
        words = ("run", SCENARIO, "--pcns", self.networks(20), "-f", "ndjson")
        running = self.start(*words)
        running.stdout.read(10)
        running.stdout.close()
        error = running.stderr.read()
        running.stderr.close()
        self.assertEqual((running.wait(), error), (0, b""))

    def test_nobody_reads_at_all(self):
        reader, writer = os.pipe()
        os.close(reader)
        for form in ("table", "json", "csv"):
            done = self.run_program("compare", "-f", form, stdout=writer)
            self.assertEqual((done.returncode, done.error), (0, ""))
        os.close(writer)


@contextlib.contextmanager
def repeatedly(change):
    """Makes a change again and again until the end of the block."""
    over = threading.Event()

    def work():
        while not over.is_set():
            change()
            time.sleep(0.001)

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


class Change(Folder):
    def test_rows_are_added_while_the_file_is_read(self):
        (self.folder / "out").write_bytes(b"old\n")
        path = self.folder / self.networks(20000)
        number = iter(range(1000000, 9000000))

        def append():
            with open(path, "a", encoding="ascii") as file:
                file.write(f"U{next(number)},30000,3,3\n")

        with repeatedly(append):
            done = self.run_program("run", SCENARIO, "--pcns", path.name, "-f", "json", "-o", "out")
        self.assertEqual(done.returncode, NO_ANSWER)
        self.assertIn("networks.csv:1:1: error[PCN-R981]", done.error)
        self.assertEqual(self.read("out"), b"old\n")
        self.assertNotIn("results", json.loads(done.output))

    def test_a_file_that_is_replaced_whole_is_no_mistake(self):
        path = self.folder / self.networks(50)
        copy = self.folder / "copy"

        def replace():
            shutil.copy(path, copy)
            os.replace(copy, path)

        with repeatedly(replace):
            done = self.run_program("run", SCENARIO, "--pcns", path.name, "-f", "csv")
        self.assertEqual((done.returncode, done.error), (0, ""))

    def test_a_slow_pipe_is_read_to_its_end(self):
        os.mkfifo(self.folder / "slow.csv")
        running = self.start("run", SCENARIO, "--pcns", "slow.csv", "--by", "pcn", "-f", "csv")
        with open(self.folder / "slow.csv", "w", encoding="ascii") as pipe:
            for line in rows(5):
                pipe.write(line)
                pipe.flush()
                time.sleep(0.02)
        output, error = running.communicate()
        self.assertEqual((running.returncode, error), (0, b""))
        self.assertEqual(output.count(b"\n"), 6)


class ManyRows(Folder):
    def measure(self, *words):
        """What the program said, and the most memory that it had."""
        with open(self.folder / "out", "wb") as out, open(self.folder / "err", "wb") as err:
            done = subprocess.run([sys.executable, "-c", MEASURE, PROGRAM, *words],
                                  cwd=self.folder, stdout=out, stderr=err, check=False)
        memory = int((self.folder / "memory").read_text())
        return done.returncode, (self.folder / "err").read_text(), memory

    def test_the_model_of_every_network(self):
        words = ("export", "coefficients", SCENARIO, "-f", "sql", "--pcns", self.networks(ROWS))
        code, error, memory = self.measure(*words)
        self.assertEqual((code, error), (0, ""))
        self.assertLess(memory, 64 * MEBIBYTE + 3500 * ROWS)
        last = f"U{ROWS - 1:07d}"
        with open(self.folder / "out", encoding="utf-8") as script:
            self.assertTrue(any(last in line for line in script))

    def test_one_bad_row(self):
        bad = ROWS * 2 // 3
        (self.folder / "result").write_bytes(b"old\n")
        name = self.networks(ROWS, lambda row: "many" if row == bad else None)
        code, error, _ = self.measure("run", SCENARIO, "--pcns", name, "-o", "result")
        self.assertEqual(code, NO_ANSWER)
        self.assertTrue(error.startswith(f"networks.csv:{bad + 2}:10: error[PCN-F206]"), error)
        self.assertTrue(error.endswith("\n1 error\n"), error)
        self.assertEqual(self.read("result"), b"old\n")
        self.assertEqual(self.read("out"), b"")

    def test_many_bad_rows_of_two_kinds(self):
        kinds = {0: "many", 5: "-1"}
        name = self.networks(ROWS, lambda row: kinds.get(row % 10))
        code, error, memory = self.measure("run", SCENARIO, "--pcns", name)
        self.assertEqual(code, NO_ANSWER)
        lines = error.splitlines()
        self.assertEqual(sum(": error[PCN-" in line for line in lines), 1000)
        more = ROWS // 10 - 500
        self.assertEqual(lines[-3:], [
            f"... and {more:,} more of PCN-F206",
            f"... and {more:,} more of PCN-F213",
            f"{ROWS // 5:,} errors ({ROWS // 5 - 1000:,} not shown)",
        ])
        self.assertLess(len(error), MEBIBYTE)
        self.assertLess(memory, 64 * MEBIBYTE + 1500 * ROWS)
        code, _, _ = self.measure("run", SCENARIO, "--pcns", name, "-f", "json")
        self.assertEqual(code, NO_ANSWER)
        envelope = json.loads(self.read("out"))
        self.assertNotIn("results", envelope)
        self.assertEqual(len(envelope["diagnostics"]), 1000)
        self.assertEqual(envelope["diagnostics_left_out"], {"PCN-F206": more, "PCN-F213": more})


class SameBytes(Folder):
    def test_whatever_the_number_of_threads(self):
        name = self.networks(40)
        for form in ("json", "csv", "ndjson"):
            results = set()
            for jobs in ("1", "2", "7"):
                words = ("run", SCENARIO, "--pcns", name, "-f", form, "-o", "out", "-j", jobs)
                self.assertEqual(self.run_program(*words).returncode, 0)
                results.add(self.read("out"))
            self.assertEqual(len(results), 1)
            if form != "json":
                continue
            for jobs in ("1", "5"):
                done = self.run_program("verify", "out", "-j", jobs)
                self.assertEqual((done.returncode, done.output), (0, "out: the same, to the byte\n"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
