"""What must hold between the records of a file: one id for one thing, and links that lead."""

from collections.abc import Iterator

from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id
from minutes_app.domain.outline import DEEPEST
from minutes_app.domain.people import Body
from minutes_app.domain.records import Record
from minutes_app.interchange.converting import FieldError
from minutes_app.interchange.meeting_file import LISTS, MeetingFile
from minutes_app.interchange.positions import path_text
from minutes_app.interchange.references import Path, references
from minutes_app.interchange.shapes import fields_of, item_of


def check_references(file: MeetingFile) -> None:
    """Raise ``FieldError`` where ids repeat, lead nowhere, or run in a circle."""
    places = _check_unique(file)
    for path, record in _records(file):
        for within, target, identity in references(record, path):
            if not isinstance(places.get(identity, (None, None))[1], target):
                raise FieldError("import.dangling", within, identity, _list_of(target))
    _check_parents("bodies", file.bodies)
    _check_parents("entries", file.entries)


def _records(file: MeetingFile) -> Iterator[tuple[Path, Record]]:
    yield ("meeting",), file.meeting
    if file.series:
        yield ("series",), file.series
    for name in LISTS:
        for place, record in enumerate(getattr(file, name)):
            yield (name, place), record


def _check_unique(file: MeetingFile) -> dict[Id, tuple[Path, Record]]:
    places: dict[Id, tuple[Path, Record]] = {}
    for path, record in _records(file):
        if record.id in places:
            first = path_text(places[record.id][0])
            raise FieldError("import.duplicate_id", (*path, "id"), record.id, first)
        places[record.id] = path, record
    return places


def _check_parents(name: str, records: tuple[Body, ...] | tuple[Entry, ...]) -> None:
    """Follow each line of parents up, every record once."""
    parents = {record.id: record.parent for record in records}
    places = {record.id: place for place, record in enumerate(records)}
    levels: dict[Id | None, int] = {None: 0}
    for record in records:
        line: dict[Id, None] = {}
        above: Id | None = record.id
        while above is not None and above not in levels:
            if above in line:
                at = (name, places[above], "parent")
                raise FieldError("import.circle", at, parents[above], name)
            line[above] = None
            above = parents[above]
        for identity in reversed(line):
            levels[identity] = levels[parents[identity]] + 1
            if levels[identity] > DEEPEST:
                at = (name, places[identity], "parent")
                raise FieldError("import.too_deep", at, levels[identity], DEEPEST)


def _list_of(target: type[Record]) -> str:
    """Return the name of the place in a file where records of a type stand."""
    for name, field in fields_of(MeetingFile).items():
        if target in {field.hint, item_of(field.hint)}:
            return name
    return ""
