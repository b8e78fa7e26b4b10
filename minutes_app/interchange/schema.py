"""The JSON Schema of the format, made from the same dataclasses that the reader uses."""

import inspect
import re
from dataclasses import MISSING, is_dataclass
from datetime import date, datetime
from enum import Enum, EnumMeta
from typing import Any

import msgspec

from minutes_app.domain.ids import Id
from minutes_app.interchange.meeting_file import MeetingFile
from minutes_app.interchange.shapes import (
    FORMAT,
    ID_PATTERN,
    LARGEST,
    VERSION,
    Field,
    fields_of,
    item_of,
    values_of,
)

SCHEMA_ID = f"urn:minutes-app:schema:meeting:{VERSION}"

_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = r"[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?"
_INSTANT_PATTERN = f"^{_DATE}[Tt ]{_TIME}([Zz]|[+-][0-9]{{2}}:?[0-9]{{2}})$"

_Schema = dict[str, Any]

_PLAIN: dict[Any, _Schema] = {
    Id: {"$ref": "#/$defs/Id"},
    bool: {"type": "boolean"},
    str: {"type": "string"},
    datetime: {"type": "string", "format": "date-time", "pattern": _INSTANT_PATTERN},
    date: {"type": "string", "format": "date", "pattern": f"^{_DATE}$"},
}


def meeting_schema() -> _Schema:
    """Return the schema (JSON Schema 2020-12) of a meeting file.

    What a schema cannot say is checked by the reader alone: that ids are unique, that links lead
    to a record of the right type and not in a circle, and that the calendar has the day.
    """
    definitions: dict[str, _Schema] = {
        "Id": {
            "title": "Id",
            "description": "UUID in lower case, unique in the file. Version 7 is written.",
            "type": "string",
            "pattern": ID_PATTERN,
        }
    }
    whole = _object(MeetingFile, definitions)
    header = {"format": {"const": FORMAT}, "version": {"const": VERSION}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        **whole,
        "properties": {**header, **whole["properties"]},
        "required": [*header, *whole["required"]],
        "$defs": dict(sorted(definitions.items())),
    }


def published_schema() -> bytes:
    """Return the schema as it is published beside the program."""
    return msgspec.json.format(msgspec.json.encode(meeting_schema()), indent=2) + b"\n"


def _object(kind: type, definitions: dict[str, _Schema]) -> _Schema:
    known = fields_of(kind)
    required = [name for name, field in known.items() if field.required]
    made: _Schema = {"title": kind.__name__, "description": _description(kind), "type": "object"}
    made["properties"] = {name: _field(field, definitions) for name, field in known.items()}
    if required:
        made["required"] = required
    return {**made, "additionalProperties": False}


def _field(field: Field, definitions: dict[str, _Schema]) -> _Schema:
    made = _value(field.hint, field.range, definitions)
    if field.optional:
        return {"anyOf": [made, {"type": "null"}]}
    if field.implied:
        return {**made, "description": "The id of the meeting; may be left out."}
    if isinstance(field.default, Enum):
        return {**made, "default": field.default.value}
    if field.default is not MISSING and isinstance(field.default, (bool, int)):
        return {**made, "default": field.default}
    return made


def _value(hint: Any, bounds: tuple[int, int], definitions: dict[str, _Schema]) -> _Schema:
    if is_dataclass(hint):
        return _reference(hint, definitions)  # pyright: ignore[reportArgumentType]
    if item := item_of(hint):
        return {"type": "array", "items": _value(item, (0, LARGEST), definitions)}
    if isinstance(hint, EnumMeta):
        return {"enum": list(values_of(hint))}
    if hint is int:
        return {"type": "integer", "minimum": bounds[0], "maximum": bounds[1]}
    return dict(_PLAIN[hint])


def _reference(kind: type, definitions: dict[str, _Schema]) -> _Schema:
    name = kind.__name__
    if name not in definitions:
        definitions[name] = {}  # so that a type within itself ends
        definitions[name] = _object(kind, definitions)
    return {"$ref": f"#/$defs/{name}"}


def _description(kind: type) -> str:
    """Return a docstring as one paragraph, without the marks of code.

    What it says of positions is left out with them.
    """
    sentences = re.split(r"(?<=\.)\s+", " ".join((inspect.getdoc(kind) or "").split()))
    kept = (one for one in sentences if "``position``" not in one)
    return re.sub(r"``|\(see \x60?domain[^)]*\)", "", " ".join(kept)).strip()
