"""What stands at the head and foot of the pages of a Word file: parts of their own."""

import re
import zipfile
from dataclasses import replace
from typing import Final

from minutes_app.intake.files.packages import open_package, read_member
from minutes_app.intake.returned.reading import Remarks, read_paragraphs
from minutes_app.intake.returned.shapes import Returned

_PART: Final = re.compile(r"word/(?:header|footer)\d*\.xml")
_NUMBER: Final = re.compile(r"\d+")


def read_margins(package: zipfile.ZipFile, remarks: Remarks) -> list[Returned]:
    """Return the paragraphs of heads and feet. Raises ``Damaged``."""
    parts = sorted(name for name in package.namelist() if _PART.fullmatch(name))
    return [
        replace(one, in_margin=True)
        for part in parts
        for one in read_paragraphs(read_member(package, part), remarks)
    ]


def margins_of(content: bytes) -> list[str]:
    """Return the words at the head and foot of a Word file of our own, as they are compared."""
    return [as_compared(one.text) for one in read_margins(open_package(content), {}) if one.text]


def as_compared(text: str) -> str:
    """Return words without what differs from page to page and from program to program."""
    return "".join(_NUMBER.sub("#", text).split())
