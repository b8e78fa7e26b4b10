"""Laying the tables of the index anew where its pages are so damaged that it cannot be emptied."""

from minutes_app.storage.engine import Connection

_FORGET = """
    DELETE FROM sqlite_schema WHERE tbl_name GLOB 'passage_words*'
    OR tbl_name IN ('passage', 'passage_name', 'search_meeting', 'search_name')
"""


def lay_anew(connection: Connection) -> None:
    """Forget the tables of the index, without reading a page of them, and make empty ones.

    Their pages stay in the file and belong to nothing; a copy of the archive has none of them.
    """
    from minutes_app.storage.migrations import execute_script, search  # noqa: PLC0415 - rare, slow

    connection.execute("PRAGMA writable_schema = ON")
    try:
        connection.execute(_FORGET)
    finally:
        connection.execute("PRAGMA writable_schema = RESET")
    execute_script(connection.execute, search.INDEX)
