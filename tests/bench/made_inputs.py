"""Networks and settings made for the benchmarks, the same at each run. None of it is NHS data."""

import csv
import random
import re

CONTRACT = "2020-21-draft"
SETTINGS_OF_A_SCENARIO = 10
# Counts for each 1,000 patients, about those of England; a network has half to twice as many.
PER_1000_PATIENTS = {
    "registered_patients": 1000, "weighted_patients": 1000, "patients_65_plus": 185,
    "practices": 0.11, "care_homes": 0.25, "care_home_beds": 7.6, "urgent_cancer_referrals": 40,
    "dementia_register": 7.8, "palliative_care_register": 5.6,
    "learning_disability_register": 5.9, "clinical_pharmacists_in_post": 0.04,
    "additional_role_staff_in_post": 0.15,
}
QUANTITY = re.compile(r"(-?[0-9.]+)(%?)(.*)")
RANGE = re.compile(r"(-?[0-9.]+) to (-?[0-9.]+)%?")


def table_of(pcnload, kind):
    return list(csv.DictReader(pcnload.output("list", kind, "-f", "csv").splitlines()))


def driver_names(pcnload):
    """Those with a column in a CSV of networks; `pcn` is 1 for each."""
    return [row["driver"] for row in table_of(pcnload, "drivers") if row["driver"] != "pcn"]


def write_networks(path, drivers, count, seed=20191223):
    """A count of every driver for each network, so that nothing is estimated."""
    made = random.Random(seed)
    with open(path, "w", encoding="utf-8") as file:
        file.write(",".join(["pcn", *drivers]) + "\n")
        for number in range(count):
            thousands = made.uniform(20, 90)
            cells = [f"X{number:06}"]
            for driver in drivers:
                most = 2 * thousands * PER_1000_PATIENTS.get(driver, 1)
                count_of = made.uniform(most / 4, most)
                cells.append(f"{count_of:.2f}" if most < 40 else f"{count_of:.0f}")
            file.write(",".join(cells) + "\n")


def write_unit_networks(path, drivers):
    """A network without anything, and one for each driver that has 1 of it alone."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(",".join(["pcn", *drivers]) + "\n")
        for row in [None, *drivers]:
            counts = ["01"[driver == row] for driver in drivers]
            file.write(",".join([row or "nothing", *counts]) + "\n")


def settable(pcnload):
    """Name, lower and upper end, and the unit as it stands behind the number."""
    found = []
    for row in table_of(pcnload, "assumptions"):
        quantity, ends = QUANTITY.fullmatch(row["value"]), RANGE.fullmatch(row["range"])
        if CONTRACT in row["contracts"] and quantity and ends:
            found.append((row["assumption"], float(ends[1]), float(ends[2]),
                          quantity[2] + quantity[3]))
    return found


def write_settings(path, pcnload, count, seed=20200206):
    """Scenarios that set ten assumptions each, anywhere within their ranges."""
    made = random.Random(seed)
    choices = settable(pcnload)
    names = [choice[0] for choice in choices]
    with open(path, "w", encoding="utf-8") as file:
        file.write(",".join(["scenario", "base", *names]) + "\n")
        for number in range(count):
            chosen = set(made.sample(names, SETTINGS_OF_A_SCENARIO))
            cells = [f"s{number:05}", CONTRACT]
            for name, low, high, unit in choices:
                cells.append(f"{made.uniform(low, high):.4g}{unit}" if name in chosen else "")
            file.write(",".join(cells) + "\n")
