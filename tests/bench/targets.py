"""What the program has to keep: ratios to what was measured in the same run, in one table.

`at_most` is how many times the yardstick's time the program may take, `at_least` how many times
faster than the yardstick it has to be. Of memory, which another program does not disturb, the peak
itself counts.
"""

import dataclasses
import typing


@dataclasses.dataclass
class Verdict:
    """The median of the wall times decides. The quickest runs and the time of the processors are
    less disturbed by what else runs on the machine, and tell whether it was to blame."""

    target: "Target"
    timings: dict

    @property
    def ratio(self):
        return self.target.ratio(self.timings, lambda timing: timing.median)

    @property
    def by_least(self):
        return self.target.ratio(self.timings, lambda timing: timing.least)

    @property
    def by_cpu(self):
        return self.target.ratio(self.timings, lambda timing: timing.cpu)

    @property
    def is_missed(self):
        return self.ratio is not None and self.target.missed(self.ratio)


@dataclasses.dataclass(frozen=True)
class Target:
    job: str
    program: str
    yardstick: str
    at_most: typing.Optional[float] = None
    at_least: typing.Optional[float] = None

    def ratio(self, timings, figure):
        """Of a figure of both; None where either was not measured."""
        if self.program not in timings or self.yardstick not in timings:
            return None
        mine, theirs = figure(timings[self.program]), figure(timings[self.yardstick])
        return mine / theirs if self.at_most else theirs / mine

    def missed(self, ratio):
        return ratio > self.at_most if self.at_most else ratio < self.at_least

    def wanted(self):
        if self.at_most:
            return f"at most {self.at_most:g} x {self.yardstick}"
        return f"at least {self.at_least:g} x faster than {self.yardstick}"


@dataclasses.dataclass(frozen=True)
class MemoryTarget:
    job: str
    program: str
    megabytes: float

    def ratio(self, timings, _figure):
        """The peak in MB, which is not a ratio; None where the program was not measured."""
        return timings[self.program].peak if self.program in timings else None

    def missed(self, peak):
        return peak > self.megabytes

    def wanted(self):
        return f"at most {self.megabytes:g} MB of memory"


COMPARE = "pcnload compare"
TO_STDOUT = "pcnload export hours > FILE"
TO_FILE = "pcnload export hours -o FILE"
EMPTY = "empty program"
WRITE = "write floor"
SAFE_WRITE = "write floor, safe on disk"
SAMPLE = "pcnload sample -o FILE"
SENSITIVITY = "pcnload sensitivity -o FILE"
NUMPY_TUNED, NUMPY_PLAIN = "NumPy, tuned", "NumPy, plain"
NUMPY_SHARES = "NumPy, sampled"
DUCKDB_DRAWS = "DuckDB"

TARGETS = [
    Target("J1", COMPARE, EMPTY, at_most=5),
    Target("J1", COMPARE, "NumPy", at_least=30),
    Target("J1", COMPARE, "LibreOffice Calc", at_least=300),
    Target("J2", TO_STDOUT, "NumPy", at_least=10),
    Target("J2", TO_STDOUT, "DuckDB", at_least=12),
    Target("J2", TO_STDOUT, "pandas", at_least=50),
    Target("J2", TO_STDOUT, WRITE, at_most=2),
    Target("J2", TO_FILE, SAFE_WRITE, at_most=2),
    Target("J3", SAMPLE, NUMPY_TUNED, at_least=30),
    Target("J3", SAMPLE, DUCKDB_DRAWS, at_least=60),
    MemoryTarget("J3", SAMPLE, 200),
    Target("J4", SENSITIVITY, NUMPY_SHARES, at_least=200),
    Target("J5", TO_STDOUT, "NumPy", at_least=10),
]
