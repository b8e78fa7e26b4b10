"""The texts of passages by their numbers in the index."""

from collections.abc import Collection, Iterator

from minutes_app.domain.ids import Id
from minutes_app.storage.engine import Connection
from minutes_app.storage.mapping import as_json
from minutes_app.storage.search import readings
from minutes_app.storage.search.passages import SORTS, Parts, passages, record_of
from minutes_app.storage.search.record_ids import RECORD_ID
from minutes_app.storage.search.results import Where

_RECORDS = (
    "SELECT p.id, p.sort, p.record FROM json_each(?) j CROSS JOIN passage p ON p.id = j.value"
)
# Most are entries: theirs come with one question.
_TEXTS = f"""
    SELECT p.id, e.text FROM json_each(?) j CROSS JOIN passage p ON p.id = j.value
    LEFT JOIN entry e ON p.sort = {SORTS.index(Where.ENTRY)} AND e.id = {RECORD_ID}
"""


def located(connection: Connection, numbers: Collection[int]) -> dict[Where, dict[Id, int]]:
    """Return the records of some passages by sort, each with the number of its passage."""
    found: dict[Where, dict[Id, int]] = {}
    rows: list[tuple[int, int, bytes]]
    rows = connection.execute(_RECORDS, (as_json(numbers),)).fetchall()
    for number, sort, record in rows:
        if 0 <= sort < len(SORTS):  # else the row is damaged, which a check tells
            found.setdefault(SORTS[sort], {})[record_of(record)] = number
    return found


def parts_of(connection: Connection, numbers: Collection[int]) -> Iterator[tuple[int, Parts]]:
    """Yield the parts of some passages, in no order; one that is gone is left out."""
    for where, records in located(connection, numbers).items():
        for one in passages(connection, where, records):
            yield records[one.record], one.parts


def main_texts(
    connection: Connection, numbers: Collection[int]
) -> Iterator[tuple[int, Where, str]]:
    """Yield passages with their sort and their longest text, as it was written."""
    others: list[int] = []
    for number, text in connection.execute(_TEXTS, (as_json(numbers),)).fetchall():
        if text is None:
            others.append(number)
        else:
            yield number, Where.ENTRY, text
    for where, records in located(connection, others).items() if others else ():
        query = readings.MAIN_TEXTS[where]
        for record, text in connection.execute(query, (as_json(records),)).fetchall():
            yield records[record], where, text
