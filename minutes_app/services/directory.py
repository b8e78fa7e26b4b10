"""The directory of people and bodies, with the offices that people hold from day to day."""

from dataclasses import dataclass, replace
from typing import Any, TypeVar

from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id
from minutes_app.domain.people import Body, Office, Person
from minutes_app.domain.records import Change
from minutes_app.services.cleaning import clean_record
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import ARCHIVE_SCOPE

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
        """Change fields of a person, a body or an office; meetings of the past keep their words."""
        key = f"directory.edit {record_id} {' '.join(sorted(fields))}"
        with self._archive.operation("directory.edit", ARCHIVE_SCOPE, merge_key=key) as operation:
            operation.put(_checked(replace(operation.get(kind, record_id), **fields)))
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


def _checked(record: Person | Body | Office) -> Person | Body | Office:
    """Return a record with clean text. Raises ``RecordError`` (``directory.unnamed``)."""
    record = clean_record(record)
    name = record.title if isinstance(record, Office) else record.name
    if not name.strip():
        raise RecordError("directory.unnamed")
    return record
