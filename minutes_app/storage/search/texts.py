"""Which records passages are the texts of."""

from collections.abc import Collection, Iterator

from minutes_app.domain.ids import Id
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import readings
from minutes_app.storage.search.order import as_json
from minutes_app.storage.search.passages import SORTS, record_of
from minutes_app.storage.search.results import Where

_RECORDS = (
    "SELECT p.id, p.sort, p.record FROM json_each(?) j CROSS JOIN passage p ON p.id = j.value"
)


def located(connection: Connection, passages: Collection[int]) -> dict[Where, dict[Id, int]]:
    """Return the records of some passages by sort, each with its passage."""
    found: dict[Where, dict[Id, int]] = {}
    rows: list[tuple[int, int, bytes]]
    rows = connection.execute(_RECORDS, (as_json(passages),)).fetchall()
    for passage, sort, record in rows:
        found.setdefault(SORTS[sort], {})[record_of(record)] = passage
    return found


def main_texts(
    connection: Connection, passages: Collection[int]
) -> Iterator[tuple[int, Where, str]]:
    """Yield passages with their sort and their longest text, as it was written."""
    for where, records in located(connection, passages).items():
        query = readings.MAIN_TEXTS[where]
        for record, text in connection.execute(query, (as_json(records),)).fetchall():
            yield records[record], where, text
