"""Runs the files for pipelines on a git repository made for the purpose.

pipelines.py PROGRAM SOURCE
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import yaml

PROGRAM, SOURCE = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
CASE = SOURCE / "tests/golden/diff/several-edits"
TESTS = """tests: tiny
cases:
  visits: {scenario: 2020-21-tiny, pcn: little, expect: {hours_per_week: {at_least: 1}}}
"""
GUARDRAILS = """guardrails: tiny
limits:
  hours:
    figure: hours_per_week
    at_most: {most}
    owner: Dr A
    reason: The nurse is on her own
    expires: 2026-12-31
"""


class Repository(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.work = self.folder / "work"
        self.comments = self.folder / "comments"
        self.comments.mkdir()
        shutil.copytree(CASE / "old", self.work / "specs")
        shutil.copy(CASE / "little.yaml", self.work / "specs")
        (self.work / "specs/tests.yaml").write_text(TESTS, encoding="utf-8")
        self.git("init", "-q", "-b", "main")
        self.commit("before")
        self.edit("30 min per visit", "40 min per visit")

    def git(self, *words):
        subprocess.run(
            ["git", "-c", "user.name=t", "-c", "user.email=t@example.org", *words],
            cwd=self.work, check=True, capture_output=True,
        )

    def commit(self, message):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    def edit(self, part, by):
        path = next((self.work / "specs").rglob("home-visits.yaml"))
        text = path.read_text(encoding="utf-8")
        self.assertIn(part, text)
        path.write_text(text.replace(part, by), encoding="utf-8")

    def run_script(self, **settings):
        environment = {
            "PATH": f"{SOURCE / 'tests/ci'}:{os.environ['PATH']}",
            "HOME": str(self.folder),
            "PCNLOAD_PROGRAM": str(PROGRAM),
            "PCNLOAD_BASE": "HEAD",
            "PCNLOAD_REPORT": str(self.folder / "report.md"),
            "GITHUB_STEP_SUMMARY": str(self.folder / "summary.md"),
            "GITHUB_REPOSITORY": "owner/name",
            "GH_COMMENTS": str(self.comments),
            **settings,
        }
        return subprocess.run([SOURCE / "ci/diff.sh"], cwd=self.work, env=environment,
                              capture_output=True, text=True, check=False)

    def text(self, name):
        path = self.folder / name
        return path.read_text(encoding="utf-8") if path.exists() else None


class TheScript(Repository):
    def test_the_report_is_the_summary(self):
        done = self.run_script()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue(self.text("report.md").startswith("<!-- pcnload diff -->\n"))
        self.assertIn("40 min per visit", self.text("summary.md"))
        self.assertEqual(list(self.comments.iterdir()), [])

    def test_the_exit_code_is_that_of_the_diff(self):
        self.assertEqual(self.run_script(PCNLOAD_FAIL_ON="increase").returncode, 1)
        self.assertIn("40 min per visit", self.text("summary.md"))
        self.edit("40 min per visit", "20 min per visit")
        self.assertEqual(self.run_script(PCNLOAD_FAIL_ON="increase").returncode, 0)

    def test_one_comment_is_written_and_then_updated(self):
        (self.comments / "7").write_text("Looks fine to me", encoding="utf-8")
        settings = {"PCNLOAD_COMMENT": "true", "PCNLOAD_PULL_REQUEST": "12"}
        self.run_script(**settings)
        self.edit("40 min per visit", "45 min per visit")
        self.run_script(**settings)
        self.assertEqual((self.comments / "calls").read_text(encoding="utf-8").splitlines(), [
            "GET repos/owner/name/issues/12/comments",
            "POST repos/owner/name/issues/12/comments",
            "GET repos/owner/name/issues/12/comments",
            "PATCH repos/owner/name/issues/comments/8",
        ])
        self.assertIn("45 min per visit", (self.comments / "8").read_text(encoding="utf-8"))
        self.assertEqual((self.comments / "7").read_text(encoding="utf-8"), "Looks fine to me")

    def test_annotations_stand_beside_the_edited_line(self):
        done = self.run_script(GITHUB_ACTIONS="true")
        self.assertRegex(done.stdout, r"::notice file=specs/.*home-visits.yaml,line=\d+,col=\d+")

    def test_guardrails(self):
        (self.work / "guardrails.yaml").write_text(GUARDRAILS.format(most="0.1"), encoding="utf-8")
        settings = {
            "PCNLOAD_GUARDRAILS": "guardrails.yaml",
            "PCNLOAD_AS_OF": "2026-11-23",
            "PCNLOAD_SARIF": str(self.folder / "findings.sarif"),
        }
        done = self.run_script(**settings)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("PCN-G952", done.stderr)
        self.assertIn("Dr A", self.text("summary.md"))
        results = json.loads(self.text("findings.sarif"))["runs"][0]["results"]
        self.assertEqual([each["ruleId"] for each in results], ["PCN-G952"])
        (self.work / "guardrails.yaml").write_text(GUARDRAILS.format(most="200"), encoding="utf-8")
        self.assertEqual(self.run_script(**settings).returncode, 0)
        self.assertEqual(self.run_script(**settings | {"PCNLOAD_AS_OF": "2027-01-01"}).returncode, 1)

    def test_what_cannot_be_compared_looks_like_no_report(self):
        done = self.run_script(PCNLOAD_BASE="nowhere", PCNLOAD_COMMENT="true",
                               PCNLOAD_PULL_REQUEST="12")
        self.assertEqual(done.returncode, 2)
        self.assertIn("nowhere", done.stderr)
        self.assertIsNone(self.text("report.md"))
        self.assertIn("could not compare", self.text("summary.md"))
        self.assertEqual([each.name for each in self.comments.iterdir()], ["calls"])

    def test_what_an_earlier_push_was_told_does_not_stay(self):
        settings = {"PCNLOAD_COMMENT": "true", "PCNLOAD_PULL_REQUEST": "12"}
        self.run_script(**settings)
        self.run_script(**settings, PCNLOAD_BASE="nowhere")
        comment = (self.comments / "1").read_text(encoding="utf-8")
        self.assertTrue(comment.startswith("<!-- pcnload diff -->\n"))
        self.assertIn("could not compare", comment)

    def test_edits_of_the_base_are_not_those_of_the_branch(self):
        self.git("switch", "-q", "-c", "branch")
        self.commit("ours")
        self.git("switch", "-q", "main")
        self.edit("1 visit per home per week", "3 visits per home per week")
        self.commit("theirs")
        self.git("switch", "-q", "branch")
        self.run_script(PCNLOAD_BASE="main")
        self.assertIn("40 min per visit", self.text("report.md"))
        self.assertNotIn("3 visits", self.text("report.md"))

    def test_a_new_branch_is_compared_with_the_usual_one(self):
        self.commit("after")
        clone = self.folder / "clone"
        subprocess.run(["git", "clone", "-q", self.work, clone], check=True, capture_output=True)
        self.work = clone
        self.edit("40 min per visit", "44 min per visit")
        done = self.run_script(PCNLOAD_BASE="0" * 40)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("44 min per visit", self.text("report.md"))

    def test_without_a_base_nothing_is_compared(self):
        self.assertEqual(self.run_script(PCNLOAD_BASE="").returncode, 2)

    def test_a_shallow_clone_is_told_how_to_be_mended(self):
        self.commit("after")
        clone = self.folder / "clone"
        subprocess.run(["git", "clone", "-q", "--depth", "1", f"file://{self.work}", clone],
                       check=True, capture_output=True)
        self.work = clone
        done = self.run_script(PCNLOAD_BASE="HEAD~1")
        self.assertEqual(done.returncode, 2)
        self.assertIn("git fetch --unshallow", done.stderr)

    def test_a_program_that_is_not_there(self):
        done = self.run_script(PCNLOAD_PROGRAM="no-such-program")
        self.assertEqual(done.returncode, 2)
        self.assertIn("not installed", done.stderr)


class TheFiles(Repository):
    """What the examples and hooks name is there."""

    def load(self, name):
        return yaml.safe_load((SOURCE / name).read_text(encoding="utf-8"))

    def test_the_action_runs_the_script_with_every_input(self):
        action = self.load("action.yml")
        step = action["runs"]["steps"][0]
        self.assertEqual(step["run"], '"$GITHUB_ACTION_PATH/ci/diff.sh"')
        used = set(re.findall(r"inputs\.([a-z-]+)", " ".join(step["env"].values())))
        self.assertEqual(used, set(action["inputs"]))
        script = (SOURCE / "ci/diff.sh").read_text(encoding="utf-8")
        for name in step["env"]:
            if name.startswith("PCNLOAD_"):
                self.assertIn(name, script)

    def test_the_workflow_gives_inputs_that_there_are(self):
        steps = self.load("ci/github-workflow.yml")["jobs"]["specifications"]["steps"]
        self.assertLessEqual(set(steps[-1]["with"]), set(self.load("action.yml")["inputs"]))

    def commands(self):
        for hook in self.load(".pre-commit-hooks.yaml"):
            yield hook["entry"]
        for step in self.load("ci/github-workflow.yml")["jobs"]["specifications"]["steps"]:
            if "run" in step:
                yield step["run"]
        yield from self.load("ci/gitlab-ci.yml")["pcnload"]["script"]

    def test_every_command_of_the_examples_runs(self):
        (self.work / "guardrails.yaml").write_text(GUARDRAILS.format(most="200"), encoding="utf-8")
        binaries = self.folder / "bin"
        binaries.mkdir()
        (binaries / "pcnload").symlink_to(PROGRAM)
        environment = {
            "PATH": f"{binaries}:{os.environ['PATH']}",
            "HOME": str(self.folder),
            "CI_MERGE_REQUEST_DIFF_BASE_SHA": "HEAD",
        }
        commands = list(self.commands())
        self.assertGreater(len(commands), 6)
        for command in commands:
            with self.subTest(command):
                # The day on which this is run decides what has expired.
                command = command.replace("$(date -u +%F)", "2026-11-23")
                done = subprocess.run(["bash", "-c", command], cwd=self.work, env=environment,
                                      capture_output=True, text=True, check=False)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
