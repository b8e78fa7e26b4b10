"""Meetings, people, bodies and tasks as items of the palette. All of it runs beside the window."""

from collections.abc import Callable, Sequence
from typing import Final

from minutes_app.language import translate
from minutes_app.language.dates import show_date
from minutes_app.language.names import shown_language
from minutes_app.services.desk import Desk
from minutes_app.ui.palette.items import Item, Kind
from minutes_app.ui.palette.lexicon import spelled
from minutes_app.ui.palette.matching import match

MOST: Final = 8
"""How many of each kind are shown."""

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
        Kind.COMMAND: lambda: translate("palette", "Commands"),
    }
    return words[kind]()


def find_places(desk: Desk, words: Sequence[str], used: Sequence[str]) -> list[Item]:
    """Return what of the archive words fit; without words what was used last and is new."""
    everything = _everything(desk)
    if not words:
        wanted = [one for one in everything if one.key in used]
        return [*wanted, *[one for one in everything if one.kind is Kind.MEETING][:MOST]]
    return [one for one in everything if any(match(words, name) for name in one.names)]


def _everything(desk: Desk) -> list[Item]:
    items = [
        _item(Kind.MEETING, one.id, one.title, show_date(one.start, shown_language()))
        for one in desk.meetings.all()
    ]
    listing = desk.directory.listing()
    items += [_item(Kind.PERSON, one.id, one.name, "") for one in listing.people]
    items += [_item(Kind.BODY, one.id, one.name, one.short_name) for one in listing.bodies]
    items += [
        _item(Kind.TASK, one.entry, one.text, "、".join(one.lead), one.meeting)
        for one in desk.tasks()
    ]
    return items


def _item(kind: Kind, place: str, title: str, detail: str, meeting: str = "") -> Item:
    return Item(kind, place, (spelled(title),), detail, icon=_ICONS[kind], group=group_of(kind),
                meeting=meeting)  # fmt: skip
