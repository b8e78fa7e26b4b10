"""The queries that read passages: a row for each record, what it has several of as lists in JSON.

Each takes a list of ids in JSON. What the columns are is said in ``passages``. Figures and offices
are lists of pieces, since where a blank stands between them depends on their script.
"""

from minutes_app.storage.search.results import Where

_OF_SOME = "IN (SELECT value FROM json_each(?))"

_ENTRY = f"""
    SELECT e.id, e.meeting, e.text, e.note, e.kind,
      (SELECT json_group_array(json_array(r.name, r.person, r.body))
       FROM entry_lead r WHERE r.owner = e.id),
      (SELECT json_group_array(json_array(r.name, r.person, r.body))
       FROM entry_support r WHERE r.owner = e.id),
      (SELECT json_group_array(json_array(json_array(f.subject),
        json_array(f.qualifier, f.quantity, f.unit), json_array(f.period),
        json_array(f.change_basis, f.change), json_array(f.share_of, f.share)))
       FROM entry_figures f WHERE f.owner = e.id),
      e.deadline ->> '$.day', e.deadline ->> '$.stated_as', t.status,
      (SELECT json_group_array(p.text) FROM task_progress p WHERE p.owner = t.id),
      (SELECT json_group_array(json_array(iif(a.name = '', a.description, a.name), a.person,
        a.body))
       FROM entry_voices v JOIN attendee a ON a.id = v.attendee WHERE v.owner = e.id),
      (SELECT json_group_array(c."where") FROM entry_citations c
       WHERE c.owner = e.id AND c."where" <> ''),
      (SELECT json_group_array(w.text ORDER BY w.id) FROM wording w
       WHERE w.entry = e.id AND w.text <> '')
    FROM entry e LEFT JOIN task t ON t.entry = e.id WHERE e.id {_OF_SOME}
"""
_MEETING = f"""
    SELECT m.id, m.title, m.number, s.name, m.place, m.theme, m.hosts, m.topics, m.slogans,
      m.background, m.note,
      (SELECT json_group_array(trim(b.name || ' ' || b.capacity))
       FROM meeting_bylines b WHERE b.owner = m.id),
      m.issue, m.start ->> '$.stated_as', m."end" ->> '$.stated_as', coalesce(s.note, ''),
      (SELECT json_group_array(w.text ORDER BY w.id) FROM wording w
       WHERE w.meeting = m.id AND w.entry IS NULL AND w.text <> ''),
      (SELECT json_group_array(json_array(v.name, v.note, v.signer,
        (SELECT json_group_array(f.name) FROM version_files f WHERE f.owner = v.id)) ORDER BY v.id)
       FROM version v WHERE v.meeting = m.id)
    FROM meeting m LEFT JOIN series s ON s.id = m.series WHERE m.id {_OF_SOME}
"""
_PART = f"""
    SELECT id, meeting, title, kind, place, note, start ->> '$.stated_as', "end" ->> '$.stated_as'
    FROM part WHERE id {_OF_SOME}
"""
_GROUP = f'SELECT id, meeting, name FROM "group" WHERE id {_OF_SOME}'
_ATTENDEE = f"""
    SELECT a.id, a.meeting, a.name, a.honorific, a.description, a.extent, a.reason, a.note,
      (SELECT json_group_array(json_array(json_array(o.body_name, o.title),
        json_array(o.former_body_name)))
       FROM attendee_offices o WHERE o.owner = a.id), a.seat
    FROM attendee a WHERE a.id {_OF_SOME}
"""
_DOCUMENT = f"""
    SELECT id, meeting, title, number, issuer, relation, date ->> '$.stated_as'
    FROM cited_document WHERE id {_OF_SOME}
"""
_SOURCE = f"""
    SELECT id, meeting, label, text, origin, dated ->> '$.stated_as'
    FROM source WHERE id {_OF_SOME}
"""
_PROPOSAL = f"""
    SELECT p.id, p.meeting, p.title, p.kind, p.number, p.session, p.purpose, p.note,
      p.recommendations,
      (SELECT json_group_array(trim(r.name || ' ' || r.capacity || ' ' || r.former_name))
       FROM proposal_parties r WHERE r.owner = p.id)
    FROM proposal p WHERE p.id {_OF_SOME}
"""
_ANNEX = f"SELECT id, meeting, title, text, file_name, note FROM annex WHERE id {_OF_SOME}"
_PERSON = f"""
    SELECT p.id, p.name, p.other_names,
      (SELECT json_group_array(json_array(json_array(coalesce(b.name, ''), o.title)) ORDER BY o.id)
       FROM office o LEFT JOIN body b ON b.id = o.body WHERE o.person = p.id),
      p.honorific, p.note, coalesce(k.keys, '')
    FROM person p LEFT JOIN name_keys k ON k.record = p.id WHERE p.id {_OF_SOME}
"""
_BODY = f"""
    SELECT b.id, b.name,
      (SELECT json_group_array(other) FROM (SELECT b.short_name AS other
       UNION ALL SELECT f.name FROM body_former_names f WHERE f.owner = b.id)),
      '[]', '', b.note, coalesce(k.keys, '')
    FROM body b LEFT JOIN name_keys k ON k.record = b.id WHERE b.id {_OF_SOME}
"""

QUERIES: dict[Where, str] = {
    Where.MEETING: _MEETING,
    Where.PART: _PART,
    Where.GROUP: _GROUP,
    Where.ATTENDEE: _ATTENDEE,
    Where.DOCUMENT: _DOCUMENT,
    Where.SOURCE: _SOURCE,
    Where.PROPOSAL: _PROPOSAL,
    Where.ENTRY: _ENTRY,
    Where.ANNEX: _ANNEX,
    Where.PERSON: _PERSON,
    Where.BODY: _BODY,
}

TABLES: dict[Where, str] = {
    **{where: f'"{where.value}"' for where in Where},
    Where.DOCUMENT: "cited_document",
}
"""The table of each sort of record."""

_MAIN = {
    Where.ENTRY: "text",
    Where.SOURCE: "text",
    Where.ANNEX: "text",
    Where.GROUP: "name",
    Where.ATTENDEE: "name",
    Where.PERSON: "name",
    Where.BODY: "name",
}
MAIN_TEXTS: dict[Where, str] = {
    where: f"SELECT id, {_MAIN.get(where, 'title')} FROM {TABLES[where]} WHERE id {_OF_SOME}"
    for where in Where
}
"""The longest part of each sort of record, with its id."""
