"""Meetings, people, bodies and tasks as items of the palette. All of it runs beside the window."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Final

from minutes_app.language import translate
from minutes_app.language.dates import show_date
from minutes_app.language.names import shown_language
from minutes_app.storage.places import Place
from minutes_app.ui.palette.items import Item, Kind
from minutes_app.ui.palette.lexicon import spelled

if TYPE_CHECKING:
    from minutes_app.services.searching import Searching

MOST: Final = 8
"""How many of each kind are shown."""

_ASKED: Final = 12
"""How many of each kind are asked for: what stands at their beginning is brought up here."""

_ICONS: Final = {
    Kind.MEETING: "meetings", Kind.PERSON: "people", Kind.BODY: "body", Kind.TASK: "tasks",
}  # fmt: skip


def group_of(kind: Kind) -> str:
    """Return the name of a group of places."""
    words: dict[Kind, Callable[[], str]] = {
        Kind.MEETING: lambda: translate("palette", "Meetings"),
        Kind.PERSON: lambda: translate("palette", "People"),
        Kind.BODY: lambda: translate("palette", "Bodies"),
        Kind.TASK: lambda: translate("palette", "Tasks"),
    }
    return words[kind]()


def find_places(searching: "Searching", words: Sequence[str], used: Sequence[str]) -> list[Item]:
    """Return what of the archive words fit; without words what was used last and what is new."""
    if words:
        return _items(searching.places(" ".join(words), limit=_ASKED))
    ids = [one.partition(":")[2] for one in used]
    return _items([*searching.places_of(ids), *searching.places("", limit=MOST)])


def _items(places: Iterable[Place]) -> list[Item]:
    return [_item(place) for place in dict.fromkeys(places)]


def _item(place: Place) -> Item:
    kind = Kind(place.kind)
    names = tuple(spelled(text) for text in dict.fromkeys((place.title, *place.others)))
    return Item(kind, place.id, names, _detail(place), icon=_ICONS[kind], group=group_of(kind),
                meeting=place.meeting or "")  # fmt: skip


def _detail(place: Place) -> str:
    day = show_date(place.start, shown_language())
    other = "" if place.detail or not place.others else place.others[0]
    return " · ".join(piece for piece in (place.detail or other, day, place.due) if piece)
