"""Which language to speak: the user's choice, else the environment's, else the locale's."""

import os
from collections.abc import Mapping
from enum import StrEnum


class Tongue(StrEnum):
    """A language of the program; the value is the name of its catalogue."""

    CHINESE = "zh_CN"
    ENGLISH = "en"


def choose(preferred: str = "", environment: Mapping[str, str] | None = None) -> Tongue:
    """Return the language to speak.

    ``preferred`` is what the user set ("" for nothing), as ``zh_CN``, ``zh-CN`` or ``en``.
    Where nothing says anything, it is English.
    """
    environment = os.environ if environment is None else environment
    named = (preferred, environment.get("MINUTES_LANGUAGE", ""), _locale(environment))
    return next((tongue for name in named if (tongue := _read(name))), Tongue.ENGLISH)


def _read(name: str) -> Tongue | None:
    name = name.lower()
    if name.startswith("zh"):
        return Tongue.CHINESE
    return Tongue.ENGLISH if name.startswith("en") else None


def _locale(environment: Mapping[str, str]) -> str:
    """Return the locale of messages, as POSIX ranks the variables; elsewhere the system's."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(variable):
            return environment[variable]
    import locale  # noqa: PLC0415 - only where the environment says nothing

    return locale.getlocale()[0] or ""
