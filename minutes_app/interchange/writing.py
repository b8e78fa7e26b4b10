"""Writing a meeting as a file."""

from dataclasses import is_dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec

from minutes_app.domain.text import clean_text
from minutes_app.interchange.meeting_file import MeetingFile
from minutes_app.interchange.reading_order import in_reading_order
from minutes_app.interchange.shapes import FORMAT, VERSION, fields_of


def write_meeting(file: MeetingFile) -> bytes:
    """Return a meeting as UTF-8 JSON, the same bytes for the same meeting.

    Keys stand in a fixed order; what equals its default is left out, and so is what the file says
    elsewhere (the meeting of each record, positions).
    """
    plain = _plain(file)
    if file.entries:
        plain["entries"] = [_plain(entry) for entry in in_reading_order(file.entries)]
    content = msgspec.json.encode({"format": FORMAT, "version": VERSION, **plain})
    return msgspec.json.format(content, indent=2) + b"\n"


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return _plain_fields(value)  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(value, tuple):
        return [_plain(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    if type(value) is str:
        return clean_text(value)
    if isinstance(value, datetime):
        return msgspec.to_builtins(value.astimezone(UTC))
    return msgspec.to_builtins(value)


def _plain_fields(value: object) -> dict[str, Any]:
    written: dict[str, Any] = {}
    for name, field in fields_of(type(value)).items():
        held = getattr(value, name)
        if field.implied or held == field.default:
            continue
        plain = _plain(held)
        # Cleaning may have left nothing of a text that was not empty.
        if field.required or plain != _plain(field.default):
            written[name] = plain
    return written
