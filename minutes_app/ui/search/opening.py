"""Where a result leads: to its entry, to its place in the meeting, or into the directory."""

from minutes_app.domain.ids import Id
from minutes_app.domain.query import Node
from minutes_app.services.searching.marking import words_to_mark
from minutes_app.storage.search.results import Hit, Where
from minutes_app.ui.navigation import Found, Navigator, Spot

_SECTIONS = {
    Where.PART: "parts",
    Where.DOCUMENT: "documents",
    Where.SOURCE: "sources",
    Where.PROPOSAL: "proposals",
    Where.ANNEX: "annexes",
    Where.ATTENDEE: "attendee",
}
_FIELDS = {"host": "hosts", "topic": "topics", "slogan": "slogans", "byline": "bylines",
           "number": "issue", "date": "start", "series_note": "series.note",
           "version": "versions", "signer": "versions", "file": "versions"}  # fmt: skip
"""What parts of the head are called in the index, and where they stand in the meeting."""


def open_hit(navigator: Navigator, hit: Hit, root: Node | None = None) -> None:
    """Go to where the words stand; those of the query ``root`` are marked there."""
    if hit.meeting is None:
        navigator.show_in_directory(hit.record)
        return
    place, words = _place_of(hit), words_to_mark(root)
    navigator.open(hit.meeting, Found(place, words, hit.part) if words is not None else place)


def _place_of(hit: Hit) -> Id | Spot:
    if hit.where is Where.ENTRY:
        return hit.record
    if hit.where is Where.MEETING:
        return Spot(_FIELDS.get(hit.part, hit.part))
    if hit.where is Where.GROUP:
        return Spot("attendee")
    return Spot(_SECTIONS[hit.where], hit.record)
