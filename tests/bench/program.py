"""The program under measurement, where only its output is wanted."""

import subprocess


class Program:
    def __init__(self, path):
        self.path = str(path)

    def output(self, *words):
        outcome = subprocess.run([self.path, *map(str, words)], capture_output=True, text=True,
                                 check=False)
        if outcome.returncode != 0:
            raise RuntimeError(f"pcnload {' '.join(map(str, words))}: {outcome.stderr}")
        return outcome.stdout
