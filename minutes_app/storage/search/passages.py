"""What is searchable of the records: the one place that says which text of which record is found.

A passage is the text of one record in parts. It is read from the tables, many at once: by whoever
writes the index, checks it, or shows what was found. No words stand across two parts.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from minutes_app.domain.entries import Entry, Task
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Issue
from minutes_app.storage.engine import Connection
from minutes_app.storage.mapping import as_json
from minutes_app.storage.search import readings
from minutes_app.storage.search.facets import Facet, Has, word
from minutes_app.storage.search.parts import Part, PartName, Parts, kept, listed, pieced
from minutes_app.storage.search.results import Where

SORTS: tuple[Where, ...] = tuple(Where)
"""Sorts of records by the number they have in ``passage.sort``."""


@dataclass(frozen=True, slots=True)
class Name:
    """Somebody as a record names them. ``person`` and ``body`` link to the directory."""

    printed: str
    person: Id | None = None
    body: Id | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """The text of one record, and what it is filtered by.

    ``meeting`` is None for people and bodies. ``facets`` are those of the record alone: who speaks
    and the meeting's day and series come to them. ``due`` is a day as a number (20261231). ``keys``
    are words by which it is found and that nobody wrote: the pinyin of names.
    """

    where: Where
    record: Id
    meeting: Id | None
    parts: Parts
    facets: tuple[str, ...]
    speakers: tuple[Name, ...] = ()
    owners: tuple[Name, ...] = ()
    due: int | None = None
    keys: tuple[str, ...] = ()


def passages(connection: Connection, where: Where, records: Iterable[Id]) -> Iterator[Passage]:
    """Yield the passages of some records of one sort, in no order; one that is gone is left out.

    What lies in the bin is read, too. One without any text has no parts.
    """
    read = _READERS[where]
    for row in connection.execute(readings.QUERIES[where], (as_json(records),)):
        yield read(where, row)


_VOICE = "SELECT iif(name = '', description, name), person, body FROM attendee WHERE id = ?"


def passage_of_new(connection: Connection, entry: Entry, task: Task | None) -> Passage:
    """Return the passage of an entry that was written just now, from the record itself.

    It is what ``passages`` reads of it, for less: but for its task nothing names it yet, and only
    the names of who speaks are not in it.
    """
    voices = (
        connection.execute(_VOICE, (voice.attendee,)).fetchone()
        for voice in entry.voices
        if voice.attendee
    )
    figures = [
        ((one.subject,), (one.qualifier, one.quantity, one.unit), (one.period,),
         (one.change_basis, one.change), (one.share_of, one.share))
        for one in entry.figures
    ]  # fmt: skip
    due = entry.deadline
    row = (
        entry.id, entry.meeting, entry.text, entry.note, entry.kind,
        _distinct((one.name, one.person, one.body) for one in entry.lead),
        _distinct((one.name, one.person, one.body) for one in entry.support),
        _stored(figures),
        due.day.isoformat() if due and due.day else None, due.stated_as if due else None,
        task.status if task else None,
        _stored([one.text for one in task.progress] if task else []),
        _distinct(row for row in voices if row),
        _stored([one.where for one in entry.citations if one.where]),
        "[]",
    )  # fmt: skip
    return _of_entry(row)


def _stored(values: list[Any]) -> str:
    return msgspec.json.encode(values).decode() if values else "[]"


def record_key(record: Id) -> bytes:
    """Return an id as the index keeps it: the 16 bytes of a UUID, of any other its UTF-8."""
    if len(record) == 36 and record[8::5][:4] == "----":
        try:
            key = bytes.fromhex(record.replace("-", ""))
        except ValueError:
            key = b""
        if len(key) == 16 and record_of(key) == record:
            return key
    key = record.encode()
    return key + b"\0" if len(key) == 16 else key


def record_of(key: bytes) -> Id:
    """Return the id that ``record_key`` made a key of."""
    if len(key) != 16:
        return Id(key.decode(errors="replace").rstrip("\0"))
    text = key.hex()
    return Id(f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}")


def _read_entry(_: Where, row: tuple[Any, ...]) -> Passage:
    leads, supports, voices = map(_names, (row[5], row[6], row[12]))
    return _of_entry((*row[:5], leads, supports, *row[7:12], voices, *row[13:]))


def _of_entry(row: tuple[Any, ...]) -> Passage:
    """Return the passage of an entry: lists are in JSON, but for those of names."""
    (record, meeting, text, note, kind, leads, supports, figures, day, stated, status, progress,
     voices, citations, wordings) = row  # fmt: skip
    parts = [
        Part(PartName.TEXT, text),
        *(Part(PartName.LEAD, one.printed) for one in leads),
        *(Part(PartName.SUPPORT, one.printed) for one in supports),
        *pieced(PartName.FIGURE, figures),
        Part(PartName.DEADLINE, stated or ""),
        *listed(PartName.CITATION, citations),
        *listed(PartName.PROGRESS, progress),
        Part(PartName.NOTE, note),
        *listed(PartName.WORDING, wordings),
    ]
    facets = [word(Facet.WHERE, Where.ENTRY), word(Facet.KIND, kind)]
    if status:
        facets.append(word(Facet.TASK, status))
    having = ((Has.FIGURE, figures != "[]"), (Has.DUE, day), (Has.LEAD, leads))
    facets += (word(Facet.HAS, has) for has, it_has in having if it_has)
    due = int(day.replace("-", "")) if day else None
    owners = tuple(dict.fromkeys(leads + supports))
    return Passage(Where.ENTRY, record, meeting, kept(parts), tuple(facets), voices, owners, due)


def _read_meeting(where: Where, row: tuple[Any, ...]) -> Passage:
    (record, title, number, series, place, theme, hosts, topics, slogans, background, note, bys,
     issue, start, end, series_note, wordings, versions) = row  # fmt: skip
    parts = [
        Part(PartName.TITLE, title),
        Part(PartName.NUMBER, number),
        Part(PartName.SERIES, series or ""),
        Part(PartName.THEME, theme),
        Part(PartName.DATE, start or ""),
        Part(PartName.DATE, end or ""),
        Part(PartName.PLACE, place),
        *listed(PartName.HOST, hosts),
        *listed(PartName.TOPIC, topics),
        *listed(PartName.SLOGAN, slogans),
        Part(PartName.BACKGROUND, background),
        *listed(PartName.BYLINE, bys),
        *(Part(PartName.ISSUE, text) for text in _of_issue(issue)),
        Part(PartName.NOTE, note),
        Part(PartName.SERIES_NOTE, series_note),
        *listed(PartName.WORDING, wordings),
        *_of_versions(versions),
    ]
    return Passage(where, record, record, kept(parts), (word(Facet.WHERE, where),))


def _of_versions(stored: str) -> Iterator[Part]:
    """Yield what versions are called, why they were made, who signed them, and their files."""
    if stored == "[]":
        return
    for name, note, signer, files in msgspec.json.decode(stored):
        yield from (Part(PartName.VERSION, name), Part(PartName.VERSION, note))
        yield Part(PartName.SIGNER, signer)
        yield from (Part(PartName.FILE, file) for file in files)


def _of_issue(stored: str) -> Iterator[str]:
    """Yield what is printed around the minutes: their number as it is written, names, marks."""
    issue = msgspec.json.decode(stored, type=Issue)
    number = "" if issue.number is None else f"第{issue.number}期"
    if number and issue.year is not None and not issue.serial:
        number = f"〔{issue.year}〕{issue.number}号"
    yield " ".join(filter(None, (issue.mark, number)))
    yield from (issue.office, *issue.addressees, *issue.copy_to)
    yield from (f"{one.name} {one.numbers}".strip() for one in issue.distribution)
    yield from (issue.copy_number, issue.secrecy, issue.urgency, issue.date.stated_as)


def _read_directory(where: Where, row: tuple[Any, ...]) -> Passage:
    record, name, others, offices, honorific, note, keys = row
    parts = [
        Part(PartName.NAME, name),
        *listed(PartName.NAME, others),
        *pieced(PartName.OFFICE, offices),
        Part(PartName.HONORIFIC, honorific),
        Part(PartName.NOTE, note),
    ]
    facets = (word(Facet.WHERE, where),)
    return Passage(where, record, None, kept(parts), facets, keys=tuple(keys.split()))


_COLUMNS: dict[Where, tuple[PartName, ...]] = {
    Where.PART: (PartName.TITLE, PartName.KIND, PartName.PLACE, PartName.NOTE, PartName.DATE,
                 PartName.DATE),
    Where.GROUP: (PartName.NAME,),
    Where.ATTENDEE: (PartName.NAME, PartName.HONORIFIC, PartName.DESCRIPTION, PartName.EXTENT,
                     PartName.REASON, PartName.NOTE, PartName.OFFICE, PartName.SEAT),
    Where.DOCUMENT: (PartName.TITLE, PartName.NUMBER, PartName.ISSUER, PartName.RELATION,
                     PartName.DATE),
    Where.SOURCE: (PartName.TITLE, PartName.TEXT, PartName.ORIGIN, PartName.DATE),
    Where.PROPOSAL: (PartName.TITLE, PartName.KIND, PartName.NUMBER, PartName.SESSION,
                     PartName.PURPOSE, PartName.NOTE, PartName.RECOMMENDATION, PartName.PARTY),
    Where.ANNEX: (PartName.TITLE, PartName.TEXT, PartName.FILE, PartName.NOTE),
}  # fmt: skip
"""What the columns after id and meeting are, in the queries of ``readings``."""


def _read_columns(where: Where, row: tuple[Any, ...]) -> Passage:
    parts: list[Part] = []
    for name, value in zip(_COLUMNS[where], row[2:], strict=True):
        if name is PartName.OFFICE:
            parts += pieced(name, value)
        elif name in (PartName.RECOMMENDATION, PartName.PARTY):
            parts += listed(name, value)
        elif name is PartName.SEAT and value.isdigit():
            continue  # numbered by the list: every list has a seat of each number
        else:
            parts.append(Part(name, value or ""))
    return Passage(where, row[0], row[1], kept(parts), (word(Facet.WHERE, where),))


_READERS: dict[Where, Callable[[Where, tuple[Any, ...]], Passage]] = {
    **dict.fromkeys(_COLUMNS, _read_columns),
    Where.ENTRY: _read_entry,
    Where.MEETING: _read_meeting,
    Where.PERSON: _read_directory,
    Where.BODY: _read_directory,
}


def _names(found: str) -> tuple[Name, ...]:
    """Return names with their links out of JSON, each once."""
    return () if found == "[]" else _distinct(msgspec.json.decode(found))


def _distinct(found: Iterable[Sequence[Any]]) -> tuple[Name, ...]:
    return tuple(dict.fromkeys(Name(*one) for one in found if any(one)))
