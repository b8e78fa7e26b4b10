"""The history of operations: noted beside what they changed, undone and redone from there."""

from datetime import UTC, datetime, timedelta

from minutes_app.domain.errors import ConflictError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.records import DIRECTORY_TYPES, Record
from minutes_app.storage import mapping
from minutes_app.storage.engine import SCHEMA_VERSION, Connection
from minutes_app.storage.operations import ARCHIVE_SCOPE, Operation

MERGE_WITHIN = timedelta(seconds=60)
_DROP_UNDONE = "UPDATE operation SET state = 'dropped' WHERE scope = ? AND state = 'undone'"
_BEGIN = """
    INSERT INTO operation (id, scope, label, at, state, merge_key, schema)
    VALUES (?, ?, ?, ?, 'done', ?, ?)
"""
_NOTED = "SELECT type, record, place FROM operation_change WHERE operation = ?"
_NOTE = "INSERT INTO operation_change VALUES (?, ?, ?, ?, ?, ?)"
_NOTE_NEW = """
    INSERT INTO operation_change (operation, place, type, record, after) VALUES (?, ?, ?, ?, ?)
"""
_NOTE_MORE = "UPDATE operation_change SET after = ? WHERE operation = ? AND place = ?"


class Journal:
    """The history of operations, kept in the archive beside what they changed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def write(self, operation: Operation, merge_key: str) -> None:
        """Write an operation down, as part of the one before where both have one merge key.

        What was undone in the same scope can no longer be redone.
        """
        self._connection.execute(_DROP_UNDONE, (operation.scope,))
        merged = self._last_with(operation.scope, merge_key) if merge_key else None
        if merged is None:
            self._write_images(self._begin(operation, merge_key), operation, {})
        else:
            self._write_images(merged, operation, self._noted(merged))
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
        at = _now().isoformat()
        values = (new_id(), operation.scope, operation.label, at, merge_key, SCHEMA_VERSION)
        cursor = self._connection.execute(_BEGIN, values)
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

    def _noted(self, sequence: int) -> dict[tuple[str, str], int]:
        """Return which records an operation has changed so far, each with its place."""
        rows = self._connection.execute(_NOTED, (sequence,))
        return {(type_name, record): place for type_name, record, place in rows}

    def _write_images(
        self, sequence: int, operation: Operation, known: dict[tuple[str, str], int]
    ) -> None:
        execute = self._connection.execute
        following = max(known.values(), default=-1) + 1
        for (kind, record_id), (before, after) in operation.images():
            key = (mapping.type_name(kind), record_id)
            if key in known:
                execute(_NOTE_MORE, (_encoded(after), sequence, known[key]))
                continue
            if before is None:
                execute(_NOTE_NEW, (sequence, following, *key, _encoded(after)))
            else:
                execute(_NOTE, (sequence, following, *key, _encoded(before), _encoded(after)))
            following += 1

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
