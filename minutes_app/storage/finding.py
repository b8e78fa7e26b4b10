"""Finding words in an archive by reading all of it: exact, for any script and length."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.storage.archive import Archive
from minutes_app.storage.patterns import containing

_FIELDS = """
    SELECT id AS meeting, 'title' AS field, NULL AS entry, title AS text FROM meeting
    UNION ALL SELECT id, 'place', NULL, place FROM meeting
    UNION ALL SELECT id, 'theme', NULL, theme FROM meeting
    UNION ALL SELECT id, 'background', NULL, background FROM meeting
    UNION ALL SELECT id, 'note', NULL, note FROM meeting
    UNION ALL SELECT m.id, 'topics', NULL, j.value FROM meeting m, json_each(m.topics) j
    UNION ALL SELECT m.id, 'slogans', NULL, j.value FROM meeting m, json_each(m.slogans) j
    UNION ALL SELECT m.id, 'hosts', NULL, j.value FROM meeting m, json_each(m.hosts) j
    UNION ALL SELECT owner, 'byline', NULL, name || ' ' || capacity FROM meeting_bylines
    UNION ALL SELECT meeting, 'part', NULL, title || ' ' || place || ' ' || note FROM part
    UNION ALL SELECT meeting, 'group', NULL, name FROM "group"
    UNION ALL SELECT meeting, 'attendee', NULL, name || ' ' || description || ' ' || reason
        || coalesce((SELECT group_concat(' ' || o.body_name || ' ' || o.former_body_name || ' '
        || o.title) FROM attendee_offices o WHERE o.owner = attendee.id), '') FROM attendee
    UNION ALL SELECT meeting, 'document', NULL, title || ' ' || number || ' ' || issuer
        FROM cited_document
    UNION ALL SELECT meeting, 'source', NULL, label || ' ' || text FROM source
    UNION ALL SELECT meeting, 'proposal', NULL, title || ' ' || session || ' ' || number || ' '
        || purpose FROM proposal
    UNION ALL SELECT p.meeting, 'proposal', NULL, j.value
        FROM proposal p, json_each(p.recommendations) j
    UNION ALL SELECT p.meeting, 'proposal', NULL, t.name || ' ' || t.former_name || ' '
        || t.capacity FROM proposal p JOIN proposal_parties t ON t.owner = p.id
    UNION ALL SELECT meeting, 'entry', id, text || ' ' || note
        || coalesce((SELECT group_concat(' ' || name) FROM entry_lead WHERE owner = entry.id), '')
        || coalesce((SELECT group_concat(' ' || name) FROM entry_support
        WHERE owner = entry.id), '') FROM entry
    UNION ALL SELECT e.meeting, 'figure', e.id, f.subject || ' ' || f.qualifier || f.quantity
        || f.unit || ' ' || f.period || ' ' || f.change || ' ' || f.share
        FROM entry e JOIN entry_figures f ON f.owner = e.id
    UNION ALL SELECT t.meeting, 'task', t.entry, p.text
        FROM task t JOIN task_progress p ON p.owner = t.id
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """Where the words stand: a meeting, the field of it, and the entry if it is one."""

    meeting: Id
    title: str
    start: PartialDate
    field: str
    entry: Id | None
    text: str


def find(archive: Archive, words: Sequence[str], limit: int) -> list[Hit]:
    """Return the fields of text that hold all of some words, the newest meeting first.

    Upper and lower case are one in ASCII. What lies in the bin is not found.
    """
    condition = " AND ".join(["f.text LIKE ? ESCAPE '\\'"] * len(words))
    query = f"""
        SELECT f.meeting, m.title, m.start, f.field, f.entry, f.text
        FROM ({_FIELDS}) f JOIN meeting m ON m.id = f.meeting
        WHERE m.binned IS NULL AND {condition} ORDER BY m.day DESC, m.id DESC LIMIT ?
    """
    patterns = [containing(word) for word in words]
    return [
        Hit(row[0], row[1], msgspec.json.decode(row[2], type=PartialDate), *row[3:])
        for row in archive.connection.execute(query, (*patterns, limit))
    ]
