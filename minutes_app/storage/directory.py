"""Looking things up in the directory: a page of people or bodies at a time, and where they were.

The archive does the looking, in one pass over the names and their keys, so what comes back is no
more than what is shown: fifty thousand people cost the window no more than fifty.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import msgspec

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance
from minutes_app.domain.people import Body, Office, Person
from minutes_app.domain.records import Record
from minutes_app.storage import mapping
from minutes_app.storage.archive import Archive

_NAMED = {
    Person: """instr(lower(r.name), ?{n}) OR instr(lower(r.other_names), ?{n}) OR r.id IN
      (SELECT o.person FROM office o LEFT JOIN body b ON b.id = o.body WHERE
       instr(lower(o.title), ?{n}) OR instr(lower(b.name || ' ' || b.short_name), ?{n}))
    """,
    Body: """instr(lower(r.name), ?{n}) OR instr(lower(r.short_name), ?{n}) OR r.id IN
      (SELECT f.owner FROM body_former_names f WHERE instr(lower(f.name), ?{n}))
    """,
}
_KEYED = " OR instr(' ' || k.keys, ' ' || ?{n})"


@dataclass(frozen=True, slots=True)
class Appearance:
    """A meeting in which a person or a body took part; ``name`` as it was printed there."""

    meeting: Id
    title: str
    start: PartialDate
    attendance: Attendance
    name: str


def find(
    archive: Archive, kind: type[Person | Body], words: Sequence[str], first: int, most: int
) -> tuple[list[Id], int]:
    """Return the ids of people or bodies that fit every word, by spelling, and how many do.

    A word is part of a name (also another or a former one), of an office or its body, or the
    beginning of pinyin or initials. Words are folded; names that begin with the first come first.
    """
    table = mapping.type_name(kind)
    fits = " AND ".join(
        f"({_NAMED[kind].format(n=n)}{_KEYED.format(n=n) if word.isascii() else ''})"
        for n, word in enumerate(words, 1)
    )
    begins = "instr(lower(r.name), ?1) = 1 DESC, " if words else ""
    query = f"""
        SELECT r.id, count(*) OVER () FROM "{table}" r LEFT JOIN name_keys k ON k.record = r.id
        WHERE {fits or "TRUE"} ORDER BY {begins} coalesce(nullif(k.keys, ''), lower(r.name)),
        r.name, r.id LIMIT {int(most)} OFFSET {int(first)}
    """
    rows = archive.connection.execute(query, tuple(words)).fetchall()
    return [Id(row[0]) for row in rows], rows[0][1] if rows else 0


def offices_of_people(archive: Archive, people: Iterable[Id]) -> dict[Id, list[Office]]:
    """Return, by person, every office that some people hold or held, by age."""
    wanted = mapping.as_json(sorted(people))
    condition = "person IN (SELECT value FROM json_each(?))"
    found: dict[Id, list[Office]] = {}
    for office in mapping.load_where(archive.connection, Office, condition, (wanted,), "id"):
        found.setdefault(office.person, []).append(office)
    return found


def appearances(
    archive: Archive, kind: type[Person | Body], record: Id, most: int
) -> tuple[list[Appearance], int]:
    """Return the meetings of a person, or of a body and its people, the newest first; how many."""
    fits = "a.person = ?1"
    if kind is Body:
        fits = "a.body = ?1 OR a.id IN (SELECT owner FROM attendee_offices WHERE body = ?1)"
    query = f"""
        SELECT m.id, m.title, m.start, a.attendance, a.name, count(*) OVER ()
        FROM attendee a JOIN meeting m ON m.id = a.meeting
        WHERE ({fits}) AND m.binned IS NULL ORDER BY m.day DESC, m.id DESC, a.position
        LIMIT {int(most)}
    """
    rows = archive.connection.execute(query, (record,)).fetchall()
    found = [
        Appearance(
            Id(row[0]), row[1], msgspec.json.decode(row[2], type=PartialDate),
            Attendance(row[3]), row[4],
        )
        for row in rows
    ]  # fmt: skip
    return found, rows[0][5] if rows else 0


def naming(archive: Archive, kind: type[Person | Body], record: Id) -> list[Record]:
    """Return every record that names a person or a body."""
    return mapping.naming(archive.connection, kind, record)
