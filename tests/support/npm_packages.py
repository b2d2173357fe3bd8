"""Installs the npm packages of a package.json into a folder, in the versions that it names."""

import shutil
import subprocess

SECONDS_ALLOWED = 300


def install_npm_packages(package_json, folder, skip):
    """Calls `skip` with the reason where they cannot be had; gives the path of node."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        skip("there is no node, or no npm")
    folder.mkdir(parents=True, exist_ok=True)
    wanted = package_json.read_bytes()
    installed = folder / "installed.json"
    if not installed.exists() or installed.read_bytes() != wanted:
        shutil.copy(package_json, folder)
        # Of the machine's own platform alone; a lock file would name them all.
        command = [npm, "install", "--no-package-lock", "--no-audit", "--no-fund",
                   "--ignore-scripts"]
        try:
            outcome = subprocess.run(command, cwd=folder, timeout=SECONDS_ALLOWED, text=True,
                                     capture_output=True, check=False)
        except subprocess.TimeoutExpired:
            skip(f"npm install took longer than {SECONDS_ALLOWED} seconds")
        if outcome.returncode != 0:
            skip("npm install failed:\n" + "\n".join(outcome.stderr.splitlines()[:8]))
        installed.write_bytes(wanted)
    return node
