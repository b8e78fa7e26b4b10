"""The minutes as papers: annexes, words set by hand, versions, who gets copies, house layouts."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from minutes_app.domain.ids import Id


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets copies of the printed minutes, how many, and which numbers they bear (份号)."""

    name: str
    copies: int | None = None
    numbers: str = ""


@dataclass(frozen=True, slots=True)
class Annex:
    """What follows the minutes on pages of its own (附件).

    ``text`` is printed, a line a paragraph. ``file_name`` and ``content`` (the SHA-256 of its
    bytes, in hexadecimal) are a file that goes with the minutes; "" for none.
    """

    id: Id
    meeting: Id
    title: str
    position: str = ""
    text: str = ""
    file_name: str = ""
    content: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """A paragraph of the minutes whose words were set by hand.

    ``composer`` names the manner of telling that it belongs to. The paragraph is found again by
    ``entry``, the first that it carries (None where it carries none), and ``place``, its key among
    the paragraphs of that entry. ``composed`` is what the composer had put there, so that a later
    change of the entry shows; ``text`` is what stands there now, "" for nothing. ``added`` is a
    paragraph of its own after that one, which no entry supports.
    """

    id: Id
    meeting: Id
    composer: str
    text: str
    position: str = ""
    place: str = ""
    entry: Id | None = None
    composed: str = ""
    added: bool = False


class VersionKind(StrEnum):
    """Why a version was kept: under a name, when the minutes were issued, or corrected."""

    NAMED = "named"
    ISSUED = "issued"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class IssuedFile:
    """A file that left the house; ``content`` is the SHA-256 of its bytes, in hexadecimal."""

    name: str
    content: str


@dataclass(frozen=True, slots=True)
class Version:
    """A meeting as it stood at one moment. ``made`` is an instant in UTC.

    ``number`` counts corrections (0: as first issued; named versions have none). ``content`` is
    the SHA-256 (hexadecimal) of the meeting's file, which lies in the archive beside the records.
    ``chain`` is the SHA-256 over this version and the chain of the one issued before it, so that
    what was issued can be neither altered nor taken out unnoticed.
    """

    id: Id
    meeting: Id
    kind: VersionKind
    made: datetime
    content: str
    number: int = 0
    name: str = ""
    layout: str = ""
    chain: str = ""
    files: tuple[IssuedFile, ...] = ()
    signer: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class HouseLayout:
    """A layout of the house's own: a definition (TOML) laid over a shipped one.

    ``template_name`` and ``template`` (the SHA-256 of its bytes, in hexadecimal) are a Word file
    of the house whose styles and head are taken over; "" for none.
    """

    id: Id
    name: str
    definition: str
    template_name: str = ""
    template: str = ""
