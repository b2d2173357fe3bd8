"""Runs commands in turn and keeps what each run took."""

import dataclasses
import pathlib
import statistics
import subprocess


@dataclasses.dataclass
class Command:
    name: str
    words: list
    stdout: pathlib.Path = pathlib.Path("/dev/null")
    removes: tuple = ()   # what the last run left: each writes a new file
    every: int = 1        # runs in each so many-th round alone: what takes long


@dataclasses.dataclass
class Timing:
    name: str
    walls: list = dataclasses.field(default_factory=list)   # milliseconds
    cpus: list = dataclasses.field(default_factory=list)
    peak: float = 0                                          # MB

    @property
    def median(self):
        return statistics.median(self.walls)

    @property
    def cpu(self):
        return statistics.median(self.cpus)

    @property
    def least(self):
        return min(self.walls)

    @property
    def spread(self):
        """The middle half of the runs, as a share of the median."""
        if len(self.walls) < 4:
            return (max(self.walls) - min(self.walls)) / self.median
        low, _, high = statistics.quantiles(self.walls, n=4)
        return (high - low) / self.median


class Stopwatch:
    def __init__(self, launch):
        self.launch = str(launch)

    def once(self, command, timing):
        for path in command.removes:
            pathlib.Path(path).unlink(missing_ok=True)
        outcome = subprocess.run([self.launch, str(command.stdout), *map(str, command.words)],
                                 capture_output=True, text=True, check=False)
        if outcome.returncode != 0:
            raise RuntimeError(f"{command.name}: {outcome.stderr.strip()}")
        wall, user, system, peak = map(int, outcome.stdout.split())
        timing.walls.append(wall / 1e6)
        timing.cpus.append((user + system) / 1e6)
        timing.peak = max(timing.peak, peak * 1024 / 1e6)

    def alternate(self, commands, rounds):
        """Every command once a round, so that a busy minute is busy for all. A first round, which
        warms caches, does not count."""
        timings = {command.name: Timing(command.name) for command in commands}
        for number in range(-1, rounds):
            for command in commands:
                if number < 0 and command.every == 1:
                    self.once(command, Timing(command.name))
                elif number >= 0 and number % command.every == 0:
                    self.once(command, timings[command.name])
        return timings
