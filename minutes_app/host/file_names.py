"""File names made from titles: safe in every file system, inside the folder they belong to."""

import re
import unicodedata
from collections.abc import Container
from pathlib import Path

LONGEST = 200
"""Bytes of UTF-8 that a name may have with its ending; every file system takes 255."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE
)


def safe_file_name(title: str, ending: str, fallback: str = "minutes") -> str:
    """Return a file name for ``title`` with ``ending`` (``docx``, without the dot).

    What a file system forbids becomes a space; names that Windows keeps for devices, dots at the
    ends and controls do not occur. ``fallback`` is the name of a title of which nothing is left.
    """
    name = unicodedata.normalize("NFC", title)
    name = "".join(c for c in name if unicodedata.category(c) not in {"Cf", "Cs", "Co", "Cn"})
    name = " ".join(_FORBIDDEN.sub(" ", name).split()).strip(". ")
    if _RESERVED.fullmatch(name.split(".")[0].strip()):
        name = f"_{name}"
    return f"{_shortened(name or fallback, LONGEST - len(ending) - 1)}.{ending}"


def unique_path(path: Path, taken: Container[str]) -> Path:
    """Return ``path``, or the first of "name (2).pdf", "name (3).pdf" … that is not taken.

    ``taken`` holds file names in folded case: two names that differ by case alone are one file on
    some systems.
    """
    count, found = 1, path
    while found.name.casefold() in taken:
        count += 1
        ending = f" ({count}){path.suffix}"
        stem = _shortened(path.stem, LONGEST - len(ending.encode("utf-8")))
        found = path.with_name(f"{stem}{ending}")
    return found


def _shortened(name: str, limit: int) -> str:
    """Cut a name to so many bytes without cutting a character in two."""
    return name.encode("utf-8")[:limit].decode("utf-8", errors="ignore").rstrip(". ")
