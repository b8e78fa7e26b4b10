"""Operations: the only way to write. Each is one transaction, undone and redone as a whole."""

from typing import NamedTuple, TypeVar

from minutes_app.domain.entries import Task
from minutes_app.domain.errors import NotFoundError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting, MeetingStatus
from minutes_app.domain.records import Change, Record, Turn
from minutes_app.storage import contents, derived, lock, mapping
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import states

R = TypeVar("R", bound=Record)

ARCHIVE_SCOPE = "archive"

_Key = tuple[type[Record], Id]


class _Image(NamedTuple):
    before: Record | None
    after: Record | None


class Operation:
    """A write in progress. Records are put and removed through it; nothing else writes.

    It reads its own writes through ``get``. Made by ``Archive.operation`` only.
    """

    def __init__(self, connection: Connection, label: str, scope: str) -> None:
        self._connection = connection
        self._images: dict[_Key, _Image] = {}
        self._read: dict[_Key, Record | None] = {}
        self._heads = lock.Heads(connection)
        self._has_tasks = False
        self._kept: list[bytes] = []
        self._done: list[tuple[_Key, _Image]] | None = None
        self.label = label
        self.scope = scope

    def find(self, kind: type[R], record_id: Id) -> R | None:
        """Return a record as it stands in this operation, None when there is none."""
        key = (kind, record_id)
        if key in self._images:
            found = self._images[key].after
        elif key in self._read:
            found = self._read[key]
        else:  # nobody else writes meanwhile: it is read once
            found = self._read[key] = mapping.load(self._connection, kind, record_id)
        return found if isinstance(found, kind) else None

    def get(self, kind: type[R], record_id: Id) -> R:
        """Return a record as it stands in this operation. Raises ``NotFoundError``."""
        found = self.find(kind, record_id)
        if found is None:
            raise NotFoundError("record.missing", type=mapping.type_name(kind), id=record_id)
        return found

    def status(self, meeting: Id) -> MeetingStatus:
        """Return how far the minutes of a meeting are: less to read than all of its head.

        Raises ``NotFoundError``.
        """
        if (Meeting, meeting) not in self._images and (head := self._heads.of(meeting)).status:
            return MeetingStatus(head.status)
        return self.get(Meeting, meeting).status

    def add(self, *records: Record) -> None:
        """Write records that were made just now, under ids that nothing can have yet.

        If something has, the operation fails as a whole (``ConflictError``).
        """
        self._must_be_open()
        for record in records:
            self._insert(record)

    def put(self, *records: Record) -> None:
        """Write records, new or changed. One that is as it was is not written."""
        self._must_be_open()
        for record in records:
            before = self.find(type(record), record.id)
            if before is None:
                self._insert(record)
            elif before != record:
                mapping.update(self._connection, record, before)
                self._note((type(record), record.id), before, record)

    def remove(self, kind: type[Record], *record_ids: Id) -> None:
        """Remove records; one that is not there is passed over."""
        self._must_be_open()
        for record_id in record_ids:
            before = self.find(kind, record_id)
            if before is not None:
                mapping.delete(self._connection, kind, record_id)
                self._note((kind, record_id), before, None)

    def keep(self, data: bytes) -> str:
        """Keep bytes that a record is going to name, and return their digest.

        They are no part of the history: undoing leaves them, since they are never changed.
        """
        self._must_be_open()
        self._kept.append(data)
        return contents.keep(self._connection, data)

    def is_needed(self, kind: type[Record], record_id: Id) -> bool:
        """Tell whether any other record names this one."""
        return mapping.is_referred_to(self._connection, kind, record_id)

    def images(self) -> list[tuple[_Key, _Image]]:
        """Return what was changed, without what came back to what it was."""
        if self._done is not None:
            return self._done
        return [(key, image) for key, image in self._images.items() if image.before != image.after]

    def close(self) -> None:
        """Refuse any further write, and bring the index of words up to date.

        Raises ``RecordError`` where issued minutes were changed.
        """
        self._done = self.images()
        pairs = [image for _, image in self._done]
        lock.check(self._heads, self.label, pairs, shared=self.scope == ARCHIVE_SCOPE)
        if pairs and states.is_trusted(self._connection):
            from minutes_app.storage.search import damage, index  # noqa: PLC0415 - not at a start

            with damage.outlived(self._connection, self._write_again):
                index.follow(self._connection, pairs)

    def change(self, turn: Turn = Turn.DONE) -> Change:
        """Return what was done, for whoever shows it."""
        images = self.images()
        return Change(
            label=self.label,
            scope=self.scope,
            turn=turn,
            put=tuple(image.after for _, image in images if image.after is not None),
            removed=tuple(key for key, image in images if image.after is None),
        )

    def _write_again(self) -> None:
        """Write once more, in another transaction, what this operation wrote."""
        self._connection.execute("PRAGMA defer_foreign_keys = ON")  # the order was another
        for data in self._kept:
            contents.keep(self._connection, data)
        for (kind, record_id), (before, after) in self.images():
            if after is None:
                mapping.delete(self._connection, kind, record_id)
            elif before is None:
                mapping.insert(self._connection, after)
            else:
                mapping.update(self._connection, after, before)
            derived.follow(self._connection, before, after)

    def _insert(self, record: Record) -> None:
        mapping.insert(self._connection, record)
        self._note((type(record), record.id), None, record, tasks=self._has_tasks)

    def _note(
        self, key: _Key, before: Record | None, after: Record | None, *, tasks: bool = True
    ) -> None:
        """Note what was written; ``tasks`` as in ``derived.follow``."""
        first = self._images[key].before if key in self._images else before
        self._images[key] = _Image(first, after)
        self._heads.keep(before, after)
        self._has_tasks |= key[0] is Task
        with derived.outlived(self._connection, self._write_again):
            derived.follow(self._connection, before, after, tasks=tasks)

    def _must_be_open(self) -> None:
        if self._done is not None:
            raise RuntimeError("a write outside its operation")
