"""What each layout calls for: the kinds of facts that its files must hold, as data.

A fact is a text that was recorded, in one piece that no composer and no writer breaks up.
``facts_of`` names every fact of a meeting with its kind; a layout's file must hold those whose
kind it calls for.
"""

from collections.abc import Mapping
from enum import StrEnum, auto
from types import MappingProxyType


class Kind(StrEnum):
    """A kind of fact."""

    TITLE = auto()
    MEETING_NUMBER = auto()
    SERIES = auto()
    DATE = auto()
    PLACE = auto()
    HOST = auto()
    THEME = auto()
    TOPIC = auto()
    SLOGAN = auto()
    BACKGROUND = auto()
    MARK = auto()
    OFFICE_OF_ISSUE = auto()
    ISSUE_NUMBER = auto()
    ISSUE_DATE = auto()
    CLASSIFICATION = auto()
    COPIES = auto()
    COPY_TO = auto()
    ADDRESSEE = auto()
    RECIPIENT = auto()
    BYLINE = auto()
    NAME = auto()
    HONORIFIC = auto()
    UNNAMED = auto()
    OFFICE = auto()
    FORMER_BODY = auto()
    GROUP = auto()
    EXTENT = auto()
    REASON = auto()
    DEPUTY = auto()
    PART = auto()
    PART_PLACE = auto()
    PART_DATE = auto()
    DOCUMENT = auto()
    DOCUMENT_DATE = auto()
    PROPOSAL = auto()
    RECOMMENDATION = auto()
    PARTY = auto()
    TEXT = auto()
    FIGURE = auto()
    CITATION = auto()
    MARGIN_CITATION = auto()
    OWNER = auto()
    DEADLINE = auto()
    ANNEX = auto()


_HEAD = frozenset({Kind.TITLE, Kind.DATE, Kind.PLACE})
_PAPER = frozenset({
    Kind.MARK, Kind.OFFICE_OF_ISSUE, Kind.ISSUE_NUMBER, Kind.ISSUE_DATE, Kind.CLASSIFICATION,
    Kind.COPIES, Kind.COPY_TO, Kind.ADDRESSEE, Kind.RECIPIENT,
})  # fmt: skip
_OF_MEETING = frozenset({
    Kind.MEETING_NUMBER, Kind.SERIES, Kind.HOST, Kind.BYLINE, Kind.GROUP,
})  # fmt: skip
_PEOPLE = frozenset({
    Kind.NAME, Kind.HONORIFIC, Kind.UNNAMED, Kind.OFFICE, Kind.FORMER_BODY, Kind.EXTENT,
    Kind.REASON, Kind.DEPUTY,
})  # fmt: skip
_TASKS = frozenset({Kind.OWNER, Kind.DEADLINE})
_OF_STORY = frozenset({
    Kind.TEXT, Kind.FIGURE, Kind.SERIES, Kind.GROUP, Kind.DEPUTY, Kind.ANNEX, Kind.MARGIN_CITATION,
})  # fmt: skip
"""What a story tells of some and not of others: who is away, and who said nothing, is left out, and
so are headings and what is still to be verified."""

EVERYTHING = frozenset(Kind)
MINUTES = EVERYTHING - {Kind.ADDRESSEE, Kind.RECIPIENT}
"""After GB/T 9704 minutes speak to nobody, and who gets which copies is no part of them."""
LETTER = EVERYTHING - {Kind.MARK, Kind.RECIPIENT}
"""The head of an ordinary document is its office; the mark of minutes is not on it."""
RECORD = EVERYTHING - _PAPER - {Kind.GROUP}
STORY = EVERYTHING - _PAPER - _PEOPLE - _TASKS - _OF_STORY
ATTENDANCE = _HEAD | _PEOPLE | {Kind.GROUP}
LEDGER = _HEAD | _TASKS | {Kind.ISSUE_NUMBER}
DISTRIBUTION = _HEAD | {Kind.RECIPIENT, Kind.ISSUE_NUMBER, Kind.COPIES}

CALLS_FOR: Mapping[str, frozenset[Kind]] = MappingProxyType(
    {
        "official-zh": MINUTES,
        "formal-en": EVERYTHING,
        "formal-letter-en": EVERYTHING,
        "letter-zh": LETTER,
        "letter-head-zh": LETTER,
        "record-en": RECORD,
        "record-zh": RECORD,
        "news-en": STORY,
        "news-zh": STORY,
        "attendance-en": ATTENDANCE,
        "attendance-zh": ATTENDANCE,
        "ledger-en": LEDGER,
        "ledger-zh": LEDGER,
        "distribution-en": DISTRIBUTION,
        "distribution-zh": DISTRIBUTION,
    }
)
"""Which kinds of facts the files of a layout hold. Name cards have only who sits at the table."""
