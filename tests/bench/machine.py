"""The machine and the programs that the figures are of."""

import os
import pathlib
import platform
import subprocess


def first_line(*words):
    outcome = subprocess.run(words, capture_output=True, text=True, check=False)
    return outcome.stdout.splitlines()[0] if outcome.stdout else "unknown"


def named_in(path, key, separator):
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        name, _, value = line.partition(separator)
        if name.strip() == key:
            return value.strip().strip('"')
    return "unknown"


def file_system_of(folder):
    return first_line("stat", "-f", "-c", "%T", str(folder))


def description(compiler, yardsticks, scratch):
    memory = int(named_in("/proc/meminfo", "MemTotal", ":").split()[0]) / 2**20
    cores = len(os.sched_getaffinity(0))
    programs = [f"{name} {version}" for name, version in yardsticks.versions.items()]
    return (f"{cores} cores of {named_in('/proc/cpuinfo', 'model name', ':')}, {memory:.0f} GiB, "
            f"{named_in('/etc/os-release', 'PRETTY_NAME', '=')}, Linux {platform.release()}, "
            f"{first_line(compiler, '--version')}, {', '.join(programs) or 'no yardstick'}, "
            f"{file_system_of(scratch)} file system")


def load():
    return os.getloadavg()[0]
