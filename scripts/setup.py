"""Make the environment and install the system packages that a command of the Makefile needs.

Usage: python3 scripts/setup.py run|test|input-method

Needs nothing but the standard library. Does nothing, quickly, when all is in place.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older system Python may start this file
    sys.exit("Python 3.11, 3.12 or 3.13 is needed; name it with PYTHON=…, e.g. PYTHON=python3.12.")

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ROOT / "resources" / "system-packages.toml"
VENV = ROOT / ".venv"
NEWEST = (3, 13)
MANAGERS = {
    "apt-get": ("debian", "apt-get install --no-install-recommends"),
    "dnf": ("dnf", "dnf install"),
    "pacman": ("pacman", "pacman -S"),
    "zypper": ("zypper", "zypper install"),
    "brew": ("brew", "brew install"),
}
# The locks that each command needs and those it satisfies: the second holds the first.
LOCKS = {
    "run": ("run", ("run",)),
    "test": ("dev", ("run", "dev")),
    "input-method": ("run", ("run",)),
}


@dataclass(frozen=True, slots=True)
class Package:
    """One system package of the list, with the group's word on how much depends on it."""

    names: dict[str, str]
    purpose: str
    kind: str
    wanted: str
    essential: bool


def say(text: str) -> None:
    """Print one line at once, so that it stands before what a subprocess prints."""
    print(text, flush=True)


def needed_packages(command: str) -> list[Package]:
    """Read the packages that ``command`` asks for on this platform."""
    data: dict[str, Any] = tomllib.loads(PACKAGES.read_text(encoding="utf-8"))
    groups = {
        name: group
        for name, group in data["groups"].items()
        if name in data["commands"][command] and sys.platform in group["platforms"]
    }
    return [
        _package(row, groups[row["group"]]) for row in data["packages"] if row["group"] in groups
    ]


def _package(row: dict[str, Any], group: dict[str, Any]) -> Package:
    ((kind, wanted),) = row["detect"].items()
    names = {key: row[key] for key, _ in MANAGERS.values() if key in row}
    session = os.environ.get("XDG_SESSION_TYPE")
    essential = group["essential"] and group.get("session", session) == session
    return Package(names, row["purpose"], kind, wanted, essential)


def is_present(package: Package) -> bool:
    """Look for the thing itself, not for the package: it may have come another way."""
    if package.kind == "command":
        return shutil.which(package.wanted) is not None
    if package.kind == "module":
        return importlib.util.find_spec(package.wanted) is not None
    if package.kind == "font":
        return _has_font(package.wanted)
    return _has_library(package.wanted)


def _has_library(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _has_font(family: str) -> bool:
    if shutil.which("fc-list") is None:
        return False
    listed = subprocess.run(
        ["fc-list", f":family={family}", "family"], capture_output=True, check=False
    )
    return bool(listed.stdout.strip())


def administrator() -> list[str] | None:
    """Return the words to put before a command of the administrator; None: not allowed here."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if asked.returncode == 0:
            return ["sudo", "-n"]
    return None


def install_with_apt(missing: list[Package], prefix: list[str]) -> None:
    """Install what is missing; essentials first, so that an unknown font cannot stop them."""
    say("Installing system packages: " + " ".join(p.names["debian"] for p in missing))
    environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
    subprocess.run([*prefix, *environment, "apt-get", "update", "-qq"], check=False)
    install = ["apt-get", "install", "-qq", "-y", "--no-install-recommends"]
    for essential in (True, False):
        names = [p.names["debian"] for p in missing if p.essential is essential]
        if names:
            subprocess.run(
                [*prefix, *environment, *install, *names], check=False, stdout=subprocess.DEVNULL
            )


def how_to_install(missing: list[Package]) -> str:
    """Return the command that a person with the right to do so can type."""
    for program, (key, command) in MANAGERS.items():
        if shutil.which(program):
            names = sorted({p.names[key] for p in missing if key in p.names})
            sudo = "" if program == "brew" or os.geteuid() == 0 else "sudo "
            return f"{sudo}{command} {' '.join(names)}" if names else ""
    return ""


def report(missing: list[Package]) -> None:
    """Say what is missing, what for, and which command brings it."""
    say("Missing on this machine:")
    for package in missing:
        weight = "needed" if package.essential else "optional"
        say(f"  {package.wanted} ({weight}) - {package.purpose}")
    command = how_to_install(missing)
    if command:
        say(f"This installs it:\n  {command}")


def provide_system_packages(command: str) -> None:
    """Install or name what is missing; end the program if it cannot do without."""
    wanted = needed_packages(command)
    missing = [package for package in wanted if not is_present(package)]
    if not missing:
        return
    prefix = administrator() if shutil.which("apt-get") else None
    if prefix is not None:
        install_with_apt(missing, prefix)
        importlib.invalidate_caches()
        missing = [package for package in missing if not is_present(package)]
    if missing:
        report(missing)
        if any(package.essential for package in missing):
            sys.exit("Cannot go on without what is needed.")
        say("Going on without what is optional.")


def provide_environment(command: str) -> None:
    """Make .venv, and install the lock into it when it changed since the last time."""
    lock_name, satisfied = LOCKS[command]
    stamps = {name: VENV / f"lock-{name}.stamp" for name in satisfied}
    python = VENV / "bin" / "python"
    digests = {name: _digest(ROOT / "requirements" / f"{name}.txt") for name in satisfied}
    if python.exists() and _stamped(stamps[lock_name], digests[lock_name]):
        return
    if not _works(python):
        say("Making the Python environment in .venv")
        shutil.rmtree(VENV, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    say(f"Installing the locked Python packages (requirements/{lock_name}.txt)")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    lock = ["--require-hashes", "--only-binary=:all:", "-r", f"requirements/{lock_name}.txt"]
    done = subprocess.run([*pip, *lock], cwd=ROOT, check=False)
    if done.returncode:
        sys.exit(f"pip could not install the packages: {shlex.join([*pip, *lock])}")
    for name, stamp in stamps.items():
        stamp.write_text(digests[name], encoding="ascii")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _stamped(stamp: Path, digest: str) -> bool:
    return stamp.exists() and stamp.read_text(encoding="ascii") == digest


def _works(python: Path) -> bool:
    if not python.exists():
        return False
    check = f"import sys, pip; sys.exit(not (3, 11) <= sys.version_info[:2] <= {NEWEST})"
    return subprocess.run([python, "-c", check], capture_output=True, check=False).returncode == 0


def use_supported_python() -> None:
    """Start again with an older Python where this one is newer than the locked packages."""
    if sys.version_info[:2] <= NEWEST:
        return
    for name in ("python3.13", "python3.12", "python3.11"):
        other = shutil.which(name)
        if other:
            os.execv(other, [other, *sys.argv])
    sys.exit("Python 3.11, 3.12 or 3.13 is needed beside this newer one.")


def main() -> None:
    """Set up for the command named on the command line."""
    if len(sys.argv) != 2 or sys.argv[1] not in LOCKS:
        sys.exit(f"usage: setup.py {'|'.join(LOCKS)}")
    use_supported_python()
    provide_system_packages(sys.argv[1])
    provide_environment(sys.argv[1])


if __name__ == "__main__":
    main()
