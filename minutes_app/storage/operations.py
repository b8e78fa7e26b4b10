"""Operations: the only way to write. Each is one transaction, undone and redone as a whole."""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple, TypeVar

from minutes_app.domain.errors import ConflictError, NotFoundError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.records import DIRECTORY_TYPES, Change, Record, Turn
from minutes_app.storage import contents, lock, mapping, name_keys
from minutes_app.storage.engine import SCHEMA_VERSION, Connection
from minutes_app.storage.search import states

R = TypeVar("R", bound=Record)

ARCHIVE_SCOPE = "archive"
MERGE_WITHIN = timedelta(seconds=60)

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
        self._kept: list[bytes] = []
        self._open = True
        self.label = label
        self.scope = scope

    def find(self, kind: type[R], record_id: Id) -> R | None:
        """Return a record as it stands in this operation, None when there is none."""
        image = self._images.get((kind, record_id))
        if image is None:
            return mapping.load(self._connection, kind, record_id)
        return image.after if isinstance(image.after, kind) else None

    def get(self, kind: type[R], record_id: Id) -> R:
        """Return a record as it stands in this operation. Raises ``NotFoundError``."""
        found = self.find(kind, record_id)
        if found is None:
            raise NotFoundError("record.missing", type=mapping.type_name(kind), id=record_id)
        return found

    def put(self, *records: Record) -> None:
        """Write records, new or changed. One that is as it was is not written."""
        self._must_be_open()
        for record in records:
            before = self.find(type(record), record.id)
            if before == record:
                continue
            if before is None:
                mapping.insert(self._connection, record)
            else:
                mapping.update(self._connection, record, before)
            name_keys.follow(self._connection, before, record)
            self._note((type(record), record.id), before, record)

    def remove(self, kind: type[Record], *record_ids: Id) -> None:
        """Remove records; one that is not there is passed over."""
        self._must_be_open()
        for record_id in record_ids:
            before = self.find(kind, record_id)
            if before is not None:
                mapping.delete(self._connection, kind, record_id)
                name_keys.follow(self._connection, before, None)
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
        return [(key, image) for key, image in self._images.items() if image.before != image.after]

    def close(self) -> None:
        """Refuse any further write, and bring the index of words up to date.

        Raises ``RecordError`` where issued minutes were changed.
        """
        self._open = False
        pairs = [image for _, image in self.images()]
        shared = self.scope == ARCHIVE_SCOPE
        lock.check(self._connection, self.label, pairs, shared=shared)
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
            name_keys.follow(self._connection, before, after)

    def _note(self, key: _Key, before: Record | None, after: Record | None) -> None:
        first = self._images[key].before if key in self._images else before
        self._images[key] = _Image(first, after)

    def _must_be_open(self) -> None:
        if not self._open:
            raise RuntimeError("a write outside its operation")


class Journal:
    """The history of operations, kept in the archive beside what they changed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def write(self, operation: Operation, merge_key: str) -> None:
        """Write an operation down, as part of the one before where both have one merge key.

        What was undone in the same scope can no longer be redone.
        """
        self._connection.execute(
            "UPDATE operation SET state = 'dropped' WHERE scope = ? AND state = 'undone'",
            (operation.scope,),
        )
        merged = self._last_with(operation.scope, merge_key) if merge_key else None
        if merged is None:
            self._write_images(self._begin(operation, merge_key), operation)
        else:
            self._write_images(merged, operation)
            self._drop_if_empty(merged)

    def labels(self, scope: str) -> tuple[str | None, str | None]:
        """Return the labels of what would be undone and of what would be redone in a scope."""
        undone, redone = self._next_to_undo(scope), self._next_to_redo(scope)
        return (undone[1] if undone else None, redone[1] if redone else None)

    def undo(self, scope: str) -> Operation | None:
        """Put back what the last operation of a scope changed. Raises ``ConflictError``."""
        return self._turn(self._next_to_undo(scope), scope, "undone")

    def redo(self, scope: str) -> Operation | None:
        """Do again what was undone last. Raises ``ConflictError``."""
        return self._turn(self._next_to_redo(scope), scope, "done")

    def _turn(self, found: tuple[int, str] | None, scope: str, state: str) -> Operation | None:
        if found is None:
            return None
        sequence, label = found
        backwards = state == "undone"
        query = (
            "SELECT type, record, before, after FROM operation_change WHERE operation = ?"
            f" ORDER BY place {'DESC' if backwards else 'ASC'}"
        )
        operation = Operation(self._connection, label, scope)
        for type_name, record_id, before, after in self._connection.execute(
            query, (sequence,)
        ).fetchall():
            expected, wanted = (after, before) if backwards else (before, after)
            _restore(operation, mapping.type_named(type_name), record_id, expected, wanted)
        operation.close()
        self._connection.execute(
            "UPDATE operation SET state = ? WHERE sequence = ?", (state, sequence)
        )
        return operation

    def _begin(self, operation: Operation, merge_key: str) -> int:
        cursor = self._connection.execute(
            "INSERT INTO operation (id, scope, label, at, state, merge_key, schema)"
            " VALUES (?, ?, ?, ?, 'done', ?, ?)",
            (new_id(), operation.scope, operation.label, _now().isoformat(), merge_key,
             SCHEMA_VERSION),
        )  # fmt: skip
        return int(cursor.lastrowid or 0)

    def _drop_if_empty(self, sequence: int) -> None:
        """Forget an operation that has come back to where it began, and with it an empty undo."""
        self._connection.execute(
            "DELETE FROM operation_change WHERE operation = ? AND before IS after", (sequence,)
        )
        self._connection.execute(
            "DELETE FROM operation WHERE sequence = ?1"
            " AND NOT EXISTS (SELECT 1 FROM operation_change WHERE operation = ?1)",
            (sequence,),
        )

    def _last_with(self, scope: str, merge_key: str) -> int | None:
        row = self._connection.execute(
            "SELECT sequence, merge_key, at, schema FROM operation"
            " WHERE scope = ? AND state = 'done' ORDER BY sequence DESC LIMIT 1",
            (scope,),
        ).fetchone()
        if row is None or row[1] != merge_key or row[3] != SCHEMA_VERSION:
            return None
        recent = _now() - datetime.fromisoformat(row[2]) < MERGE_WITHIN
        return row[0] if recent else None

    def _write_images(self, sequence: int, operation: Operation) -> None:
        execute = self._connection.execute
        known = {
            (type_name, record): place
            for type_name, record, place in execute(
                "SELECT type, record, place FROM operation_change WHERE operation = ?", (sequence,)
            )
        }
        following = max(known.values(), default=-1) + 1
        for (kind, record_id), image in operation.images():
            before, after = _encoded(image.before), _encoded(image.after)
            key = (mapping.type_name(kind), record_id)
            if key in known:
                execute(
                    "UPDATE operation_change SET after = ? WHERE operation = ? AND place = ?",
                    (after, sequence, known[key]),
                )
            else:
                known[key] = following
                following += 1
                execute(
                    "INSERT INTO operation_change VALUES (?, ?, ?, ?, ?, ?)",
                    (sequence, known[key], *key, before, after),
                )

    def _next_to_undo(self, scope: str) -> tuple[int, str] | None:
        return self._find(scope, "done", "DESC")

    def _next_to_redo(self, scope: str) -> tuple[int, str] | None:
        return self._find(scope, "undone", "ASC")

    def _find(self, scope: str, state: str, order: str) -> tuple[int, str] | None:
        """Return the operation to turn next; none from before the last migration."""
        row = self._connection.execute(
            "SELECT sequence, label, schema FROM operation WHERE scope = ? AND state = ?"
            f" ORDER BY sequence {order} LIMIT 1",
            (scope, state),
        ).fetchone()
        return row[:2] if row is not None and row[2] == SCHEMA_VERSION else None


def _restore(
    operation: Operation,
    kind: type[Record],
    record_id: Id,
    expected: str | None,
    wanted: str | None,
) -> None:
    """Put one image back, if the record is still as the operation left it.

    People, bodies and series are common to all meetings: one that was entered with somebody's first
    attendance stays when that is undone but others have come to need it, or have changed it.
    """
    current = operation.find(kind, record_id)
    if operation.scope != ARCHIVE_SCOPE and kind in DIRECTORY_TYPES:
        entered = wanted is None and current is not None
        if (entered and operation.is_needed(kind, record_id)) or (expected is None and current):
            return
    left_as = mapping.decode(kind, expected) if expected is not None else None
    if current != left_as:
        raise ConflictError("undo.changed_since", label=operation.label)
    if wanted is None:
        operation.remove(kind, record_id)
    else:
        operation.put(mapping.decode(kind, wanted))


def _encoded(record: Record | None) -> str | None:
    return None if record is None else mapping.encode(record).decode()


def _now() -> datetime:
    return datetime.now(UTC)
