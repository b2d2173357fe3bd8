"""Runs the program on a terminal: how far it is, and what is left when it is interrupted.

terminal.py PROGRAM
"""
import contextlib
import os
import pathlib
import pty
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
SCENARIO = "2020-21-draft"
PATIENCE = 100  # seconds that nothing here ever takes
SURROUNDINGS = {"PATH": os.environ["PATH"], "TERM": "xterm"}
ERASED = b"\r\x1b[K"
# The terminal is the child's own: Ctrl-C on it is for the child.
OWN_TERMINAL = ("import fcntl, os, sys, termios; fcntl.ioctl(2, termios.TIOCSCTTY, 0); "
                "os.execv(sys.argv[1], sys.argv[1:])")


def networks(count):
    lines = ["pcn,registered_patients,practices,care_homes\n"]
    lines += [f"U{row:05d},{20000 + row % 70000},{2 + row % 9},{row % 30}\n"
              for row in range(count)]
    return "".join(lines).encode()


class Terminal(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="terminal-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.screen, self.other_end = pty.openpty()
        self.addCleanup(os.close, self.screen)
        self.shown = b""

    def start(self, *words, surroundings=None, **settings):
        """Standard error is the terminal; the rest is what `settings` say."""
        settings = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, **settings}
        running = subprocess.Popen([sys.executable, "-c", OWN_TERMINAL, PROGRAM, *words],
                                   cwd=self.folder, stderr=self.other_end, start_new_session=True,
                                   env=surroundings or SURROUNDINGS, **settings)
        os.close(self.other_end)
        self.addCleanup(self.end, running)
        return running

    @staticmethod
    def end(running):
        running.kill()
        running.wait()
        for stream in (running.stdin, running.stdout):
            if stream:
                stream.close()

    def look(self, seconds):
        """Reads what is shown within a time; whether the terminal is still in use."""
        if select.select([self.screen], [], [], seconds)[0]:
            try:
                self.shown += os.read(self.screen, 1 << 16)
            except OSError:  # nobody has its other end any more
                return False
        return True

    def wait_for(self, text):
        end = time.monotonic() + PATIENCE
        while text not in self.shown:
            in_use = self.look(0.1)
            self.assertTrue(in_use and time.monotonic() < end, (text, self.shown))

    def finish(self, running):
        """What the program wrote, and what is left on the terminal once all of it was shown."""
        output = running.stdout.read() if running.stdout else None
        running.wait(PATIENCE)
        while self.look(0):
            pass
        return output, self.shown.rpartition(ERASED)[2]

    def write_networks(self, count):
        (self.folder / "networks.csv").write_bytes(networks(count))
        return "networks.csv"

    def names(self):
        return sorted(path.name for path in self.folder.iterdir())


class Progress(Terminal):
    def hold(self, *words, **settings):
        """A program that waits for its networks until it is given them."""
        return self.start("run", SCENARIO, "--pcns", "/dev/stdin", *words, stdin=subprocess.PIPE,
                          **settings)

    def test_after_a_second_and_gone_before_the_answer(self):
        start = time.monotonic()
        running = self.hold("-f", "csv")
        self.wait_for(b"run: 1 s")
        self.assertGreaterEqual(time.monotonic() - start, 1)
        running.stdin.write(networks(2))
        running.stdin.close()
        output, left = self.finish(running)
        self.assertEqual((running.returncode, left), (0, b""))
        alone = subprocess.run([PROGRAM, "run", SCENARIO, "--pcns", "/dev/stdin", "-f", "csv"],
                               input=networks(2), capture_output=True, check=True)
        self.assertEqual(output, alone.stdout)
        self.assertEqual(alone.stderr, b"")

    def test_what_is_told_has_lines_of_its_own(self):
        running = self.hold("--verbose", "-f", "csv")
        self.wait_for(b"run: 1 s")
        running.stdin.write(networks(2))
        running.stdin.close()
        self.finish(running)
        self.assertIn(ERASED + b"read /dev/stdin\r\n", self.shown)

    def test_a_share_of_the_work_that_is_done(self):
        # Nobody reads what is written, so that the work is stopped before its end.
        os.mkfifo(self.folder / "hours")
        reader = os.open(self.folder / "hours", os.O_RDONLY | os.O_NONBLOCK)
        with open(reader, "rb") as hours:
            running = self.start("export", "hours", SCENARIO, "--pcns", self.write_networks(3000),
                                 "-o", "hours", "-j", "1")
            self.wait_for(b" parts, ")
            self.assertRegex(self.shown, rb"export \[=*> *\] [ \d]\d% of \d+ parts, \d+ s")
            os.set_blocking(reader, True)
            rows = hours.read().count(b"\n")
            _, left = self.finish(running)
        self.assertEqual((running.returncode, left), (0, b""))
        self.assertGreater(rows, 3000)

    def assert_nothing_shown(self, running):
        time.sleep(1.5)
        running.stdin.write(networks(2))
        running.stdin.close()
        self.finish(running)
        self.assertEqual((running.returncode, self.shown), (0, b""))

    def test_nothing_where_no_line_can_be_taken_back(self):
        self.assert_nothing_shown(self.hold(surroundings={**SURROUNDINGS, "TERM": "dumb"}))

    def test_nothing_where_it_is_to_be_quiet(self):
        self.assert_nothing_shown(self.hold("--quiet"))

    def test_nothing_of_what_takes_less_than_a_second(self):
        running = self.start("--version")
        self.finish(running)
        self.assertEqual((running.returncode, self.shown), (0, b""))


class Interruption(Terminal):
    """No file is left that is half written, and the program ends by the signal."""

    def assert_gone(self, form, interrupt, ending):
        old = b"what was there\n"
        (self.folder / "hours").write_bytes(old)
        given = self.write_networks(20000)
        running = self.start("export", "hours", SCENARIO, "--by", "month", "--pcns", given, "-f",
                             form, "-o", "hours", "-j", "2")
        end = time.monotonic() + PATIENCE
        while not any(path.stat().st_size for path in self.half_written()):
            self.assertIsNone(running.poll(), "it was over before it could be interrupted")
            self.assertLess(time.monotonic(), end)
        interrupt(running)
        _, left = self.finish(running)
        self.assertEqual(running.returncode, -ending)
        self.assertEqual(left.replace(b"^C", b""), b"")
        self.assertEqual(self.names(), ["hours", given])
        self.assertEqual((self.folder / "hours").read_bytes(), old)

    def half_written(self):
        with contextlib.suppress(FileNotFoundError):
            return list(self.folder.glob(".hours.pcnload-*"))
        return []

    def test_ctrl_c(self):
        self.assert_gone("csv", lambda _: os.write(self.screen, b"\x03"), signal.SIGINT)

    def test_ctrl_c_in_a_database(self):
        self.assert_gone("sqlite", lambda _: os.write(self.screen, b"\x03"), signal.SIGINT)

    def test_terminated(self):
        self.assert_gone("npy", lambda running: running.terminate(), signal.SIGTERM)

    def test_with_a_line_of_progress(self):
        running = self.start("run", SCENARIO, "--pcns", "/dev/stdin", stdin=subprocess.PIPE)
        self.wait_for(b"run: 1 s")
        os.write(self.screen, b"\x03")
        _, left = self.finish(running)
        self.assertEqual(running.returncode, -signal.SIGINT)
        self.assertEqual(left.replace(b"^C", b""), b"")

    def test_the_folder_of_a_repeated_result(self):
        scratch = self.folder / "scratch"
        scratch.mkdir()
        words = ("export", "hours", SCENARIO, "--by", "month", "--pcns",
                 self.write_networks(20000), "-o", "hours")
        subprocess.run([PROGRAM, *words], cwd=self.folder, check=True)
        running = self.start("verify", "hours", surroundings={**SURROUNDINGS,
                                                              "TMPDIR": str(scratch)})
        end = time.monotonic() + PATIENCE
        while not list(scratch.glob("*/*")) and not list(scratch.glob("*/.*")):
            self.assertIsNone(running.poll(), "it was over before it could be interrupted")
            self.assertLess(time.monotonic(), end)
        running.terminate()
        self.finish(running)
        self.assertEqual(running.returncode, -signal.SIGTERM)
        self.assertEqual(list(scratch.iterdir()), [])

    def test_nohup_is_heeded(self):
        running = self.start("run", SCENARIO, "--pcns", "/dev/stdin", "-f", "csv",
                             stdin=subprocess.PIPE,
                             preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
        self.wait_for(b"run: 1 s")
        running.send_signal(signal.SIGHUP)
        running.stdin.write(networks(2))
        running.stdin.close()
        output, _ = self.finish(running)
        self.assertEqual(running.returncode, 0)
        self.assertIn(SCENARIO.encode(), output)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
