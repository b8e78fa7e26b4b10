"""Reading a meeting from a file that somebody made, perhaps by hand."""

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn

from minutes_app.domain.entries import Entry
from minutes_app.domain.errors import ImportFileError
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.ordering import keys_after
from minutes_app.domain.text import clean_line
from minutes_app.interchange.checking import check_references
from minutes_app.interchange.contents import unpacked
from minutes_app.interchange.converting import (
    Converter,
    FieldError,
    OddNumber,
    check_names,
    wrong_type,
)
from minutes_app.interchange.meeting_file import ORDERED, MeetingFile
from minutes_app.interchange.positions import (
    deeper_than,
    first_repeated,
    line_and_column,
    path_text,
    place_of,
)
from minutes_app.interchange.reading_order import in_reading_order
from minutes_app.interchange.references import Path
from minutes_app.interchange.shapes import FORMAT, VERSION, fields_of

if TYPE_CHECKING:
    from minutes_app.domain.ids import Id

LARGEST_FILE = 400_000_000
"""Bytes. A meeting of 10,000 entries has about 5 million; the rest is room for its files."""

_DEEPEST = 32
_DIGITS = 20
_SHOWN = 60


def read_meeting(data: bytes) -> MeetingFile:
    """Return the meeting that a file holds, every text in it cleaned, positions made anew.

    Raises:
        ImportFileError: with ``path``, ``line``, ``column``, ``found`` and ``expected``; nothing
            is guessed and nothing is left out.
    """
    text = _decode(data)
    plain = _parse(text)
    try:
        file = _convert(plain)
        check_references(file)
        unpacked(file)
    except FieldError as error:
        place = place_of(text, error.path)
        offset = place.key if error.at_name else place.value
        _fail(error.code, text, offset, error.path, error.found, error.expected)
    return _ordered(file)


def _decode(data: bytes) -> str:
    if len(data) > LARGEST_FILE:
        _fail("import.too_large", "", 0, (), len(data), LARGEST_FILE)
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        _fail("import.encoding", before, len(before), (), f"{data[error.start]:02x}", "UTF-8")


def _parse(text: str) -> Any:
    repeated = False

    def object_of(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal repeated
        made = dict(pairs)
        repeated |= len(made) < len(pairs)
        return made

    if not text.strip():
        _fail("import.empty", text, 0, (), "", "")
    try:
        plain = json.loads(
            text,
            object_pairs_hook=object_of,
            parse_int=_whole_number,
            parse_float=OddNumber,
            parse_constant=OddNumber,
        )
    except json.JSONDecodeError as error:
        _fail("import.json", text, error.pos, (), _line_from(text, error.pos), "")
    except RecursionError:
        _fail("import.too_deep", text, deeper_than(text, _DEEPEST), (), "", _DEEPEST)
    if repeated and (place := first_repeated(text)):
        _fail("import.repeated_field", text, place.key, place.path, place.path[-1], "")
    return plain


def _whole_number(digits: str) -> int | OddNumber:
    return int(digits) if len(digits) < _DIGITS else OddNumber(digits)


def _convert(plain: Any) -> MeetingFile:
    if not isinstance(plain, dict):
        raise wrong_type((), plain, "object")
    content: dict[str, Any] = {**plain}
    if content.get("format") != FORMAT:
        at: Path = ("format",) if "format" in content else ()
        raise FieldError("import.format", at, content.get("format", ""), FORMAT)
    version = content.get("version")
    if type(version) is not int or version < 1:
        at = ("version",) if "version" in content else ()
        raise FieldError("import.format", at, version, VERSION)
    if version > VERSION:
        raise FieldError("import.newer", ("version",), version, VERSION)
    check_names(content, ("format", "version", *fields_of(MeetingFile)), ())
    del content["format"], content["version"]
    # The meeting first: what belongs to it names it.
    head = content.get("meeting")
    meeting: Meeting | None = Converter().record(head, Meeting, ("meeting",)) if head else None
    return Converter(meeting.id if meeting else None).record(content, MeetingFile, ())


def _ordered(file: MeetingFile) -> MeetingFile:
    lists: dict[str, Any] = {}
    for name in ORDERED:
        records = getattr(file, name)
        if name == "entries":
            lists[name] = _with_positions(in_reading_order(records))
        else:
            keys = keys_after("", len(records))
            lists[name] = tuple(
                replace(record, position=key) for record, key in zip(records, keys, strict=True)
            )
    return replace(file, **lists)


def _with_positions(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    last: dict[Id | None, str] = {}
    placed: list[Entry] = []
    for entry in entries:
        key = keys_after(last.get(entry.parent, ""), 1)[0]
        last[entry.parent] = key
        placed.append(replace(entry, position=key))
    return tuple(placed)


def _fail(
    code: str, text: str, offset: int, path: Path, found: object, expected: object
) -> NoReturn:
    line, column = line_and_column(text, offset)
    raise ImportFileError(
        code,
        path=path_text(path),
        line=line,
        column=column,
        found=_shown(found),
        expected=expected,
    ) from None


def _shown(found: object) -> str:
    """Return what stands in the file, short enough for a message."""
    if isinstance(found, str):
        text = clean_line(found)
    else:
        text = clean_line(json.dumps(found, ensure_ascii=False, default=str))
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _line_from(text: str, offset: int) -> str:
    rest = text[offset : offset + 2 * _SHOWN]
    return rest.splitlines()[0] if rest.strip() else ""
