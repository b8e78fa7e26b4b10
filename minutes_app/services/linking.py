"""Names that were typed into forms, linked to the directory as they are saved.

Asked name by name in the archive: a directory of fifty thousand fits into no form.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from minutes_app.domain.entries import Responsible
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Byline
from minutes_app.domain.proposals import Party
from minutes_app.storage import namesakes
from minutes_app.storage.archive import Archive

Row = TypeVar("Row", Byline, Responsible, Party)


class Linking:
    """Links rows that name a person or a body. Nothing is written."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def linked(self, rows: Sequence[Row], before: Sequence[Row]) -> tuple[Row, ...]:
        """Return rows with their links; who stood unlinked ``before`` stays so."""
        kept = {one.name for one in before if not _is_linked(one)}
        return tuple(
            one if _is_linked(one) or one.name in kept else self._link(one) for one in rows
        )

    def _link(self, row: Row) -> Row:
        if isinstance(row, Byline):
            return replace(row, person=self._person(row.name))
        body = self._body(row.name)
        if isinstance(row, Party):
            return replace(row, body=body)
        return replace(row, body=body, person=None if body else self._person(row.name))

    def _body(self, name: str) -> Id | None:
        found = namesakes.bodies_named(self._archive, name.strip())
        return found[0].id if found else None

    def _person(self, name: str) -> Id | None:
        found = namesakes.only_person_called(self._archive, name.strip())
        return found.id if found else None


def _is_linked(row: Byline | Responsible | Party) -> bool:
    if isinstance(row, Byline):
        return row.person is not None
    if isinstance(row, Party):
        return row.body is not None
    return row.body is not None or row.person is not None
