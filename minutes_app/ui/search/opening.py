"""Where a result leads: to its entry, to its place in the meeting, or into the directory."""

from minutes_app.storage.search.results import Hit, Where
from minutes_app.ui.navigation import Navigator, Spot

_SECTIONS = {
    Where.PART: "parts",
    Where.DOCUMENT: "documents",
    Where.SOURCE: "sources",
    Where.PROPOSAL: "proposals",
    Where.ANNEX: "annexes",
    Where.ATTENDEE: "attendee",
}
_FIELDS = {"host": "hosts", "topic": "topics", "slogan": "slogans", "byline": "bylines",
           "number": "issue"}  # fmt: skip
"""What parts of the head are called in the index, and where they stand in the details."""


def open_hit(navigator: Navigator, hit: Hit) -> None:
    """Go to where the words stand."""
    if hit.meeting is None:
        navigator.show_in_directory(hit.record)
    elif hit.where is Where.ENTRY:
        navigator.open(hit.meeting, hit.record)
    elif hit.where is Where.MEETING:
        navigator.open(hit.meeting, Spot(_FIELDS.get(hit.part, hit.part)))
    elif hit.where is Where.GROUP:
        navigator.open(hit.meeting, Spot("attendee"))
    else:
        navigator.open(hit.meeting, Spot(_SECTIONS[hit.where], hit.record))
