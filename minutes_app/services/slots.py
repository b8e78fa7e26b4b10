"""Which voice has which key in a meeting, kept from one opening to the next.

That is how the desk is laid out, not what was said. So it lies beside the drafts: it is written
without an operation, undo never turns it, and it goes into no export.
"""

import msgspec

from minutes_app.domain.entries import Voice
from minutes_app.domain.ids import Id
from minutes_app.storage.archive import Archive

Slots = tuple[Voice | None, ...]
"""Voices by the order of their keys; None for a free one."""


def load_slots(archive: Archive, meeting: Id) -> Slots | None:
    """Return the slots of a meeting; None where none were kept, or none that can be read."""
    text = archive.draft(_scope(meeting))
    try:
        return msgspec.json.decode(text, type=Slots) if text else None
    except msgspec.DecodeError:
        return None


def save_slots(archive: Archive, meeting: Id, slots: Slots) -> None:
    """Keep the slots of a meeting."""
    archive.save_draft(_scope(meeting), msgspec.json.encode(slots).decode())


def _scope(meeting: Id) -> str:
    return f"{meeting} speakers"
