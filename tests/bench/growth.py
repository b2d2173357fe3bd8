"""How time and the peak of memory grow, and whether the bytes depend on the threads."""

import dataclasses
import filecmp

from drawn_jobs import MadeInputs
from hours_jobs import NETWORKS, SCENARIOS
from made_contract import write_counts
from made_inputs import CONTRACT
from measure import Command

NETWORKS_OF_THE_SCENARIOS = 100
NETWORKS_OF_THE_DRAWS = 100
EXPORT = ["export", "hours"]


@dataclasses.dataclass
class Curve:
    title: str
    unit: str
    counts: list
    timings: list
    bytes_written: list

    def kilobytes_for_each(self):
        """Of memory, from the smallest to the largest."""
        more = self.timings[-1].peak - self.timings[0].peak
        return more * 1e3 / (self.counts[-1] - self.counts[0])


def point(shop, words):
    out = shop.path("growth.csv")
    command = Command("point", [shop.pcnload.path, *words], stdout=out,
                      removes=(out,))
    timing = shop.stopwatch.alternate([command], 2 if shop.quick else 3)["point"]
    written = out.stat().st_size
    out.unlink()
    return timing, written


def curve(shop, title, unit, counts, words_of):
    points = [point(shop, words_of(count)) for count in counts]
    return Curve(title, unit, counts, [timing for timing, _ in points],
                 [written for _, written in points])


def by_networks(shop):
    counts = [1000, 10_000, 100_000] + ([] if shop.quick else [1_000_000])
    return curve(shop, f"networks, one scenario ({CONTRACT})", "network", counts,
                 lambda count: [*EXPORT, CONTRACT, "--pcns", shop.networks(count)])


def by_scenarios(shop):
    counts = [10, 100, 1000] + ([] if shop.quick else [10_000])
    return curve(shop, f"scenarios, {NETWORKS_OF_THE_SCENARIOS} networks", "scenario", counts,
                 lambda count: [*EXPORT, "--pcns", shop.networks(NETWORKS_OF_THE_SCENARIOS),
                                "--scenarios", shop.settings(count)])


def by_draws(shop):
    counts = [1000, 10_000, 100_000] + ([] if shop.quick else [1_000_000])
    inputs = MadeInputs(shop)
    networks = shop.path("made-networks-of-the-draws.csv")
    write_counts(networks, inputs.contract.drivers, NETWORKS_OF_THE_DRAWS)
    words = inputs.words("sample", networks)
    title = f"draws, {NETWORKS_OF_THE_DRAWS} networks x {len(inputs.contract.roles)} roles"
    return curve(shop, title, "draw", counts, lambda count: [*words, "--draws", count])


def by_threads(shop):
    words = [*EXPORT, "--pcns", shop.networks(NETWORKS), "--scenarios", shop.settings(SCENARIOS)]
    return curve(shop, f"threads, {NETWORKS:,} networks x {SCENARIOS} scenarios", "thread", [1, 2],
                 lambda count: [*words, "-j", count])


def same_bytes(shop):
    """None, or what differs between one thread and two."""
    one, two = shop.path("one.csv"), shop.path("two.csv")
    words = ["export", "hours", "--pcns", shop.networks(NETWORKS), "--scenarios", shop.settings(20)]
    for more in ([], ["--by", "month"], ["-f", "ndjson"], ["-f", "npy"]):
        shop.pcnload.output(*words, *more, "-j", 1, "-o", one)
        shop.pcnload.output(*words, *more, "-j", 2, "-o", two)
        same = filecmp.cmp(one, two, shallow=False)
        one.unlink()
        two.unlink()
        if not same:
            return f"-j 1 and -j 2 write other bytes: {' '.join(more) or 'by week'}"
    return None
