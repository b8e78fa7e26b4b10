"""Composing and typesetting for the preview, off the window's thread, again and again."""

import threading
from dataclasses import dataclass

from minutes_app.documents.faces import Faces, StandIn
from minutes_app.documents.pages import Pages, Typesetter
from minutes_app.domain.meetings import House
from minutes_app.domain.records import MeetingRecord
from minutes_app.services.publishing import compose_minutes, faces_for, layout_for


@dataclass(frozen=True, slots=True)
class Sheets:
    """The pages of a meeting as they would be printed now, and the faces they are set in."""

    pages: Pages
    faces: Faces
    layout: str
    stand_ins: tuple[StandIn, ...]


class PreviewSetter:
    """Sets a meeting's minutes; what did not change since the last time is not broken anew.

    A typesetter remembers between calls and serves one call at a time, so calls wait for each
    other; superseded ones are dropped before they begin (``Work.documents``).
    """

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._typesetters: dict[str, Typesetter] = {}

    def set(self, record: MeetingRecord, house: House | None, layout_name: str) -> Sheets:
        """Return the pages of a snapshot of a meeting. Raises ``FaceError``, ``LayoutError``."""
        with self._turn:
            layout = layout_for(record, layout_name)
            setter = self._typesetters.get(layout.name)
            if setter is None:
                setter = Typesetter(layout, faces_for(layout), lenient=True)
                self._typesetters[layout.name] = setter
            pages = setter.typeset(compose_minutes(record, layout, house))
            return Sheets(pages, setter.faces, layout.name, setter.faces.stand_ins())
