"""Damage as a disk does it: a page of an archive that holds nothing."""

from pathlib import Path

from sqlcipher3 import dbapi2


def blank(path: Path, table: str) -> None:
    """Make the first page of a table, or of an index of one, a page of nothing."""
    connection = dbapi2.connect(path)
    query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
    page = connection.execute(query, (table,)).fetchone()[0]
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(bytes(size))
