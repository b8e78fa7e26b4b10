"""Records to rows and back: one table for each type of record, one for each list of parts in it.

The shape follows from the dataclasses: a plain field is a column, a value object or a list of
words is a JSON column, and a tuple of value objects (or of ids) is a table ``<record>_<field>``
whose rows have an ``owner`` and a ``place``.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from itertools import compress
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import msgspec

from minutes_app.domain.ids import Id
from minutes_app.domain.records import RECORD_TYPES, Record
from minutes_app.storage.engine import Connection

R = TypeVar("R", bound=Record)
_Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Parts:
    """A table of parts: its columns beside ``owner`` and ``place``; ``plain``: one of ids."""

    field: str
    table: str
    columns: tuple[str, ...]
    json: frozenset[str]
    plain: bool


@dataclass(frozen=True, slots=True)
class _Shape:
    table: str
    columns: tuple[str, ...]
    json: frozenset[str]
    parts: tuple[_Parts, ...]


@cache
def type_name(kind: type[Record]) -> str:
    """Return the name of a type of record in the archive: its table."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


@cache
def type_named(name: str) -> type[Record]:
    """Return the type of record that ``type_name`` calls ``name``. Raises ``KeyError``."""
    return {type_name(kind): kind for kind in RECORD_TYPES}[name]


def encode(record: Record) -> bytes:
    """Return a record as JSON, as the history keeps it."""
    return msgspec.json.encode(record)


def decode(kind: type[R], image: str | bytes) -> R:
    """Return the record that ``encode`` wrote."""
    return msgspec.json.decode(image, type=kind)


def as_json(values: Iterable[int | str]) -> str:
    """Return numbers, or ids, for ``json_each``."""
    return msgspec.json.encode(list(values)).decode()


def load(connection: Connection, kind: type[R], record_id: Id) -> R | None:
    """Return one record by id, None when there is none."""
    found = load_where(connection, kind, "id = ?", (record_id,), owners="owner = ?")
    return found[0] if found else None


def load_many(connection: Connection, kind: type[R], record_ids: Iterable[Id]) -> list[R]:
    """Return the records with some ids, by id; an id that is not there is passed over."""
    wanted = as_json(sorted(record_ids))
    return load_where(connection, kind, "id IN (SELECT value FROM json_each(?))", (wanted,), "id")


def load_of_meeting(connection: Connection, kind: type[R], meeting: Id) -> list[R]:
    """Return all records of one type that belong to a meeting, in no order."""
    return load_where(connection, kind, "meeting = ?", (meeting,))


def load_all(connection: Connection, kind: type[R]) -> list[R]:
    """Return every record of one type, by age."""
    return load_where(connection, kind, "", (), "id")


def load_where(
    connection: Connection,
    kind: type[R],
    condition: str,
    values: tuple[object, ...],
    order: str = "",
    owners: str = "",
) -> list[R]:
    """Return the records of one type that meet a condition in SQL, in an order in SQL.

    ``owners`` says the same of their parts by ``owner``, where that is less to ask.
    """
    shape = _shape(kind)
    where = f"WHERE {condition}" if condition else ""
    query = _select_sql(shape.table, shape.columns, where, order)
    if condition and not owners:
        owners = f'owner IN (SELECT id FROM "{shape.table}" {where})'
    rows = [_read(shape.columns, shape.json, found) for found in connection.execute(query, values)]
    if rows:
        for parts in shape.parts:
            by_owner = _load_parts(connection, parts, owners, values)
            for row in rows:
                row[parts.field] = by_owner.get(row["id"], ())
    return msgspec.convert(rows, list[kind], strict=False)


def is_referred_to(connection: Connection, kind: type[Record], record_id: Id) -> bool:
    """Tell whether any other record names this one."""
    return any(
        connection.execute(
            f'SELECT 1 FROM "{table}" WHERE "{column}" = ? LIMIT 1', (record_id,)
        ).fetchone()
        for table, column in _referring(connection, type_name(kind))
    )


def naming(connection: Connection, kind: type[Record], record_id: Id) -> list[Record]:
    """Return every record that names this one, itself or in one of its parts."""
    shapes = [_shape(one) for one in RECORD_TYPES]
    owners = {parts.table: shape for shape in shapes for parts in shape.parts}
    tables = {shape.table: shape for shape in shapes}
    found: dict[Id, Record] = {}
    for table, column in _referring(connection, type_name(kind)):
        if table in tables:
            shape, condition = tables[table], f'"{column}" = ?'
        else:
            shape = owners[table]
            condition = f'id IN (SELECT owner FROM "{table}" WHERE "{column}" = ?)'
        for one in load_where(connection, type_named(shape.table), condition, (record_id,)):
            found[one.id] = one
    return list(found.values())


def insert(connection: Connection, record: Record) -> None:
    """Write a new record."""
    shape = _shape(type(record))
    row = msgspec.to_builtins(record)
    _insert_row(connection, shape.table, shape.columns, _values(row, shape.columns, shape.json))
    for parts in shape.parts:
        if values := row[parts.field]:
            _insert_part_rows(connection, parts, row["id"], values)


def update(connection: Connection, record: Record, before: Record) -> None:
    """Write what differs between a record and what stands in the archive."""
    shape = _shape(type(record))
    old, new = msgspec.to_builtins(before), msgspec.to_builtins(record)
    changed = tuple(name for name in shape.columns if old[name] != new[name])
    if changed:
        names = ", ".join(f'"{name}" = ?' for name in changed)
        values = (*_values(new, changed, shape.json), record.id)
        connection.execute(f'UPDATE "{shape.table}" SET {names} WHERE id = ?', values)
    for parts in shape.parts:
        if old[parts.field] != new[parts.field]:
            _delete_parts(connection, parts, record.id)
            _insert_part_rows(connection, parts, record.id, new[parts.field])


def delete(connection: Connection, kind: type[Record], record_id: Id) -> None:
    """Remove a record and its parts."""
    shape = _shape(kind)
    for parts in shape.parts:
        _delete_parts(connection, parts, record_id)
    connection.execute(f'DELETE FROM "{shape.table}" WHERE id = ?', (record_id,))


def _load_parts(
    connection: Connection, parts: _Parts, owners: str, values: tuple[object, ...]
) -> dict[str, list[object]]:
    where = f"WHERE {owners}" if owners else ""
    query = _select_sql(parts.table, ("owner", *parts.columns), where, "owner, place")
    found: dict[str, list[object]] = {}
    for owner, *columns in connection.execute(query, values):
        part = columns[0] if parts.plain else _read(parts.columns, parts.json, columns)
        found.setdefault(owner, []).append(part)
    return found


def _insert_part_rows(
    connection: Connection, parts: _Parts, owner: str, values: Sequence[Any]
) -> None:
    names = ("owner", "place", *parts.columns)
    for place, value in enumerate(values):
        row = {"value": value} if parts.plain else value
        columns = _values(row, parts.columns, parts.json)
        _insert_row(connection, parts.table, names, [owner, place, *columns])


def _insert_row(
    connection: Connection, table: str, columns: tuple[str, ...], values: list[Any]
) -> None:
    """Write a row; columns without a value are left out.

    To bind None costs the driver as much as a short statement, and most columns that may have none
    have none.
    """
    if None in values:
        there = [value is not None for value in values]
        columns, values = tuple(compress(columns, there)), list(compress(values, there))
    connection.execute(_insert_sql(table, columns), values)


def _delete_parts(connection: Connection, parts: _Parts, owner: str) -> None:
    connection.execute(f'DELETE FROM "{parts.table}" WHERE owner = ?', (owner,))


@cache
def _select_sql(table: str, columns: tuple[str, ...], where: str, order: str) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    ordered = f" ORDER BY {order}" if order else ""
    return f'SELECT {names} FROM "{table}" {where}{ordered}'


@cache
def _insert_sql(table: str, columns: tuple[str, ...]) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    return f'INSERT INTO "{table}" ({names}) VALUES ({marks})'


def _referring(connection: Connection, table: str) -> list[tuple[str, str]]:
    """Return the columns that refer to a table, but for the parts of its own records."""
    query = """
        SELECT t.name, k."from" FROM sqlite_schema t, pragma_foreign_key_list(t.name) k
        WHERE t.type = 'table' AND k."table" = ?1 AND NOT (k."from" = 'owner')
    """
    return connection.execute(query, (table,)).fetchall()


def _values(row: _Row, columns: Iterable[str], json: frozenset[str]) -> list[object]:
    return [_to_json(row[name]) if name in json else row[name] for name in columns]


def _read(columns: Iterable[str], json: frozenset[str], values: Iterable[Any]) -> _Row:
    return {
        name: msgspec.json.decode(value) if name in json and value is not None else value
        for name, value in zip(columns, values, strict=True)
    }


def _to_json(value: object) -> str | None:
    if value is None:
        return None
    if isinstance(value, dict):
        value = {name: part for name, part in value.items() if part not in (None, "", [])}  # pyright: ignore[reportUnknownVariableType]
    return msgspec.json.encode(value).decode()


@cache
def _shape(kind: type[Record]) -> _Shape:
    hints = get_type_hints(kind)
    table = type_name(kind)
    parts = tuple(
        _parts(table, name, item)
        for name, hint in hints.items()
        if (item := _part_type(hint)) is not None
    )
    split = {part.field for part in parts}
    columns = tuple(field.name for field in fields(kind) if field.name not in split)
    json = frozenset(name for name in columns if _is_json(hints[name]))
    return _Shape(table, columns, json, parts)


def _parts(table: str, field: str, item: type) -> _Parts:
    if item is str:
        return _Parts(field, f"{table}_{field}", ("value",), frozenset(), plain=True)
    hints = get_type_hints(item)
    json = frozenset(name for name, hint in hints.items() if _is_json(hint))
    return _Parts(field, f"{table}_{field}", tuple(hints), json, plain=False)


def _part_type(hint: object) -> type | None:
    """Return what a tuple holds where it is a table of its own: value objects, or ids (``str``)."""
    if get_origin(hint) is not tuple:
        return None
    item = get_args(hint)[0]
    if item is Id:
        return str
    return item if is_dataclass(item) and isinstance(item, type) else None


def _is_json(hint: object) -> bool:
    if get_origin(hint) is tuple:
        return True
    options = get_args(hint) or (hint,)
    return any(
        isinstance(option, type) and is_dataclass(option) and not issubclass(option, Enum)
        for option in options
    )
