"""The directory of people and bodies, with the offices that people hold from day to day."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id
from minutes_app.domain.people import Body, FormerName, Office, Person
from minutes_app.domain.records import Change
from minutes_app.services.cleaning import clean_record
from minutes_app.storage import directory, reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import ARCHIVE_SCOPE, Operation

D = TypeVar("D", Body, Person, Office)


@dataclass(frozen=True, slots=True)
class Listing:
    """The whole directory."""

    people: tuple[Person, ...]
    bodies: tuple[Body, ...]
    offices: tuple[Office, ...]


class Directory:
    """Operations on people, bodies and offices. Meetings keep their own words of the day."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def listing(self) -> Listing:
        """Return everybody and everything in the directory."""
        return Listing(
            tuple(reading.all_of(self._archive, Person)),
            tuple(reading.all_of(self._archive, Body)),
            tuple(reading.all_of(self._archive, Office)),
        )

    def add(self, *records: Person | Body | Office) -> Change:
        """Add people, bodies and offices, as one step."""
        with self._archive.operation("directory.add", ARCHIVE_SCOPE) as operation:
            for record in records:
                operation.put(_checked(record))
        return operation.change()

    def edit(self, kind: type[D], record_id: Id, **fields: Any) -> Change:
        """Change fields of a person, a body or an office; meetings of the past keep their words.

        Raises ``RecordError`` (``directory.circle``) for a body that would belong to itself.
        """
        key = f"directory.edit {record_id} {' '.join(sorted(fields))}"
        with self._archive.operation("directory.edit", ARCHIVE_SCOPE, merge_key=key) as operation:
            edited = _checked(replace(operation.get(kind, record_id), **fields))
            if isinstance(edited, Body) and _lies_under(operation, edited.parent, {edited.id}):
                raise RecordError("directory.circle", name=edited.name)
            operation.put(edited)
        return operation.change()

    def bring_offices(self, person: Id, offices: Sequence[Office]) -> Change:
        """Make these, in this order, the offices that a person holds or held; one step of undo."""
        wanted = [_checked(replace(one, rank=rank)) for rank, one in enumerate(offices)]
        key = f"directory.offices {person}"
        with self._archive.operation("directory.edit", ARCHIVE_SCOPE, merge_key=key) as operation:
            kept = {one.id for one in wanted}
            before = reading.offices_of(self._archive, person)
            operation.remove(Office, *(one.id for one in before if one.id not in kept))
            operation.put(*wanted)
        return operation.change()

    def merge(self, kind: type[Person | Body], kept: Id, other: Id) -> Change:
        """Make two records one, that are the same person or body: what names one names ``kept``.

        The other's name stays as another (former) name, its offices as far as they differ. What
        meetings printed does not change. One step of undo, for all meetings together.
        """
        from minutes_app.interchange.references import with_references  # noqa: PLC0415

        if kept == other:
            return Change("directory.merge", ARCHIVE_SCOPE)
        with self._archive.operation("directory.merge", ARCHIVE_SCOPE) as operation:
            gone = operation.get(kind, other)
            merged = _merged(operation.get(kind, kept), gone)
            if isinstance(merged, Body) and isinstance(gone, Body):
                parents = (merged.parent, gone.parent)
                above = [one for one in parents if not _lies_under(operation, one, {kept, other})]
                merged = replace(merged, parent=next(iter(filter(None, above)), None))
            operation.put(merged)
            for one in directory.naming(self._archive, kind, other):
                linked = with_references(one, lambda _, found: kept if found == other else found)
                operation.put(linked or one)
            if kind is Person:
                _drop_repeated(operation, reading.offices_of(self._archive, kept))
            operation.remove(kind, other)
        return operation.change()

    def remove(self, kind: type[D], record_id: Id) -> Change:
        """Remove a person (with the offices held), a body or an office.

        Raises ``ConflictError`` (``record.in_use``) for one that a meeting refers to.
        """
        with self._archive.operation("directory.remove", ARCHIVE_SCOPE) as operation:
            if kind is Person:
                offices = reading.offices_of(self._archive, record_id)
                operation.remove(Office, *(office.id for office in offices))
            operation.remove(kind, record_id)
        return operation.change()


def _lies_under(operation: Operation, parent: Id | None, bodies: set[Id]) -> bool:
    """Tell whether something that belongs to ``parent`` would belong to one of ``bodies``."""
    seen: set[Id] = set()
    while parent is not None and parent not in seen:
        if parent in bodies:
            return True
        seen.add(parent)
        parent = operation.get(Body, parent).parent
    return False


def _merged(kept: Person | Body, gone: Person | Body) -> Person | Body:
    if isinstance(kept, Person) and isinstance(gone, Person):
        return _merged_person(kept, gone)
    if isinstance(kept, Body) and isinstance(gone, Body):
        return _merged_body(kept, gone)
    raise TypeError("a person and a body are never the same")


def _merged_person(kept: Person, gone: Person) -> Person:
    names = dict.fromkeys((*kept.other_names, gone.name, *gone.other_names))
    names.pop(kept.name, None)
    honorific = kept.honorific or gone.honorific
    return replace(
        kept, other_names=tuple(names), honorific=honorific, note=_notes(kept.note, gone.note)
    )


def _merged_body(kept: Body, gone: Body) -> Body:
    names = [FormerName(name) for name in (gone.name, gone.short_name) if name]
    former = {one.name: one for one in (*names, *gone.former_names, *kept.former_names)}
    short = kept.short_name or gone.short_name
    for name in (kept.name, short):
        former.pop(name, None)
    parent = kept.parent or gone.parent
    return replace(
        kept,
        short_name=short,
        parent=parent,
        former_names=tuple(former.values()),
        note=_notes(kept.note, gone.note),
    )


def _notes(*notes: str) -> str:
    return "\n".join(dict.fromkeys(one for one in notes if one.strip()))


def _drop_repeated(operation: Operation, offices: Sequence[Office]) -> None:
    """Keep of offices that say the same the one that says when; count the rest anew."""
    told: dict[tuple[str, Id | None], Office] = {}
    for one in sorted(offices, key=lambda one: (one.rank, one.id)):
        known = told.setdefault((one.title, one.body), one)
        if known is not one and not (one.since.known or one.until.known):
            operation.remove(Office, one.id)
        elif known is not one and not (known.since.known or known.until.known):
            operation.remove(Office, known.id)
            told[one.title, one.body] = one


def _checked(record: Person | Body | Office) -> Person | Body | Office:
    """Return a record with clean text. Raises ``RecordError`` (``directory.unnamed``)."""
    record = clean_record(record)
    name = record.title if isinstance(record, Office) else record.name
    if not name.strip():
        raise RecordError("directory.unnamed")
    return record
