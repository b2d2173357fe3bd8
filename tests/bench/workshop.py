"""What every job needs: the program, the floors compiled, a folder for large files, the inputs."""

import os
import pathlib
import shutil
import subprocess

import made_inputs
from measure import Stopwatch

HERE = pathlib.Path(__file__).resolve().parent
FLOORS = {"launch": ["-O2"], "empty": ["-O2", "-static"], "write_floor": ["-O2", "-static"],
          "product_floor": ["-O3", "-march=native", "-static"]}


class Workshop:
    def __init__(self, folder, pcnload, yardsticks, quick):
        self.folder, self.pcnload, self.yardsticks, self.quick = folder, pcnload, yardsticks, quick
        self.compiler = os.environ.get("CXX", "g++")
        self.floor = {name: self.compiled(name, flags) for name, flags in FLOORS.items()}
        self.stopwatch = Stopwatch(self.floor["launch"])
        self.drivers = made_inputs.driver_names(pcnload)

    def compiled(self, name, flags):
        target = self.folder / name
        subprocess.run([self.compiler, "-std=c++20", *flags, "-o", target,
                        HERE / "floors" / f"{name}.cpp"], check=True)
        return target

    def path(self, name):
        return self.folder / name

    def networks(self, count):
        path = self.path(f"networks-{count}.csv")
        if not path.exists():
            made_inputs.write_networks(path, self.drivers, count)
        return path

    def settings(self, count):
        path = self.path(f"settings-{count}.csv")
        if not path.exists():
            made_inputs.write_settings(path, self.pcnload, count)
        return path

    def has_room(self, bytes_wanted):
        return shutil.disk_usage(self.folder).free > bytes_wanted


def working_folder(path):
    folder = pathlib.Path(path)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
