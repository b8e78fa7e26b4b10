"""The limits that a child puts itself into.

POSIX has ``setrlimit``. Windows has job objects: the child puts itself into one, so that no time
passes between its start and its limits. macOS takes the limit of the address space and does not
keep it, so there the parent looks at the child's memory (``memory.py``).
"""

import os
import sys
from typing import Final

_FORBIDDEN_EVENTS: Final = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork",
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate",
    "os.chmod", "os.kill", "os.putenv", "shutil.", "winreg.", "urllib.", "ftplib.", "smtplib.",
    "webbrowser.",
)  # fmt: skip


def confine(memory: int, seconds: int) -> None:
    """Take from this process everything that one errand does not need.

    ``memory`` is in bytes, ``seconds`` are those that it may compute.
    """
    if sys.platform == "win32":
        from minutes_app.host.confined.windows import enter_job  # noqa: PLC0415

        enter_job(memory, seconds)
    else:
        _limit_resources(memory, seconds)
    sys.addaudithook(_forbid)


def _limit_resources(memory: int, seconds: int) -> None:
    import resource  # noqa: PLC0415 - Windows has none

    wanted = {
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: 64,
    }
    if sys.platform == "darwin":
        del wanted[resource.RLIMIT_AS]
        wanted[resource.RLIMIT_DATA] = memory
    for kind, most in wanted.items():
        hard = resource.getrlimit(kind)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)  # noqa: PLW2901
        resource.setrlimit(kind, (most, most))
    _limit_time(seconds, resource.getrlimit(resource.RLIMIT_CPU)[1])


def _limit_time(seconds: int, hard: int) -> None:
    """Let the system say that time is up; without a second in between it kills and says nothing."""
    import resource  # noqa: PLC0415 - Windows has none

    wanted = seconds + 2
    hard = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(resource.RLIMIT_CPU, (min(seconds, hard), hard))


def _forbid(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse what a file might talk a parser into: the network, programs, writing."""
    if event.startswith(_FORBIDDEN_EVENTS):
        raise PermissionError(event)
    if event == "open" and _writes(arguments):
        raise PermissionError(event)


def _writes(arguments: tuple[object, ...]) -> bool:
    mode, flags = arguments[1], arguments[2]
    writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
    if isinstance(mode, str):
        return any(letter in mode for letter in "wax+")
    return isinstance(flags, int) and bool(flags & writing)
