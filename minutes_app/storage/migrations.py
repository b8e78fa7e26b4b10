"""Migrations of the archive, append-only: a released one is never changed.

They are written out and never read from the live classes, so that an old archive is always
upgraded through the schemas that were really released.
"""

from typing import TYPE_CHECKING, cast

from sqlite_utils import Migrations

from minutes_app.storage.engine import APPLICATION_ID

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

migrations = Migrations("minutes")

_DIRECTORY = """
CREATE TABLE house (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, mark TEXT NOT NULL, office TEXT NOT NULL,
  copy_to TEXT NOT NULL CHECK (json_valid(copy_to)), language TEXT NOT NULL
) STRICT;
CREATE TABLE series (id TEXT PRIMARY KEY, name TEXT NOT NULL, note TEXT NOT NULL) STRICT;
CREATE TABLE body (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, short_name TEXT NOT NULL,
  parent TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED, note TEXT NOT NULL
) STRICT;
CREATE TABLE body_former_names (
  owner TEXT NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  name TEXT NOT NULL, until TEXT NOT NULL CHECK (json_valid(until)), PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE person (
  id TEXT PRIMARY KEY, name TEXT NOT NULL,
  other_names TEXT NOT NULL CHECK (json_valid(other_names)),
  honorific TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE TABLE office (
  id TEXT PRIMARY KEY, person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, body TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED,
  since TEXT NOT NULL CHECK (json_valid(since)), until TEXT NOT NULL CHECK (json_valid(until)),
  rank INTEGER NOT NULL
) STRICT;
CREATE INDEX office_person ON office (person);
CREATE INDEX office_body ON office (body);
CREATE INDEX person_name ON person (name);
CREATE INDEX body_name ON body (name);
CREATE INDEX body_parent ON body (parent);
"""

_MEETING = """
CREATE TABLE meeting (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, created TEXT NOT NULL,
  series TEXT REFERENCES series DEFERRABLE INITIALLY DEFERRED, number TEXT NOT NULL,
  kind TEXT NOT NULL, language TEXT NOT NULL, status TEXT NOT NULL,
  start TEXT NOT NULL CHECK (json_valid(start)), "end" TEXT NOT NULL CHECK (json_valid("end")),
  place TEXT NOT NULL, hosts TEXT NOT NULL CHECK (json_valid(hosts)), theme TEXT NOT NULL,
  topics TEXT NOT NULL CHECK (json_valid(topics)), background TEXT NOT NULL,
  slogans TEXT NOT NULL CHECK (json_valid(slogans)),
  issue TEXT NOT NULL CHECK (json_valid(issue)), note TEXT NOT NULL, binned TEXT,
  -- For lists: a date with an unknown year sorts by the year in which it was recorded.
  day TEXT GENERATED ALWAYS AS (printf('%04d-%02d-%02d',
    coalesce(start ->> '$.year', substr(created, 1, 4)),
    coalesce(start ->> '$.month', 0), coalesce(start ->> '$.day', 0))) VIRTUAL
) STRICT;
CREATE INDEX meeting_day ON meeting (day, id) WHERE binned IS NULL;
CREATE INDEX meeting_series ON meeting (series);
CREATE TABLE meeting_bylines (
  owner TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  role TEXT NOT NULL, name TEXT NOT NULL,
  person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED, capacity TEXT NOT NULL,
  PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_bylines_person ON meeting_bylines (person);
CREATE TABLE part (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, position TEXT NOT NULL, kind TEXT NOT NULL, place TEXT NOT NULL,
  start TEXT NOT NULL CHECK (json_valid(start)), "end" TEXT NOT NULL CHECK (json_valid("end")),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX part_meeting ON part (meeting);
CREATE TABLE part_attendees (
  owner TEXT NOT NULL REFERENCES part DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  value TEXT NOT NULL REFERENCES attendee DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX part_attendees_value ON part_attendees (value);
CREATE TABLE "group" (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL, position TEXT NOT NULL
) STRICT;
CREATE INDEX group_meeting ON "group" (meeting);
CREATE TABLE attendee (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL, position TEXT NOT NULL, kind TEXT NOT NULL,
  "group" TEXT REFERENCES "group" DEFERRABLE INITIALLY DEFERRED,
  person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  body TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED,
  honorific TEXT NOT NULL, offices_known INTEGER NOT NULL CHECK (offices_known IN (0, 1)),
  count INTEGER, description TEXT NOT NULL, attendance TEXT NOT NULL, manner TEXT NOT NULL,
  roles TEXT NOT NULL CHECK (json_valid(roles)), extent TEXT NOT NULL,
  deputy TEXT REFERENCES attendee DEFERRABLE INITIALLY DEFERRED, reason TEXT NOT NULL,
  arrived TEXT REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
  "left" TEXT REFERENCES entry DEFERRABLE INITIALLY DEFERRED, note TEXT NOT NULL
) STRICT;
CREATE INDEX attendee_meeting ON attendee (meeting);
CREATE INDEX attendee_group ON attendee ("group");
CREATE INDEX attendee_person ON attendee (person);
CREATE INDEX attendee_body ON attendee (body);
CREATE INDEX attendee_deputy ON attendee (deputy);
CREATE INDEX attendee_arrived ON attendee (arrived);
CREATE INDEX attendee_left ON attendee ("left");
CREATE TABLE attendee_offices (
  owner TEXT NOT NULL REFERENCES attendee DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  title TEXT NOT NULL, body_name TEXT NOT NULL,
  body TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED, former_body_name TEXT NOT NULL,
  PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendee_offices_body ON attendee_offices (body);
CREATE TABLE cited_document (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, position TEXT NOT NULL, number TEXT NOT NULL, issuer TEXT NOT NULL,
  date TEXT NOT NULL CHECK (json_valid(date)), relation TEXT NOT NULL
) STRICT;
CREATE INDEX cited_document_meeting ON cited_document (meeting);
CREATE TABLE source (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  label TEXT NOT NULL, text TEXT NOT NULL, position TEXT NOT NULL, origin TEXT NOT NULL,
  dated TEXT NOT NULL CHECK (json_valid(dated))
) STRICT;
CREATE INDEX source_meeting ON source (meeting);
CREATE TABLE proposal (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, position TEXT NOT NULL, kind TEXT NOT NULL, number TEXT NOT NULL,
  session TEXT NOT NULL, purpose TEXT NOT NULL,
  recommendations TEXT NOT NULL CHECK (json_valid(recommendations)), satisfaction TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX proposal_meeting ON proposal (meeting);
CREATE TABLE proposal_parties (
  owner TEXT NOT NULL REFERENCES proposal DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  role TEXT NOT NULL, name TEXT NOT NULL,
  attendee TEXT REFERENCES attendee DEFERRABLE INITIALLY DEFERRED,
  body TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED,
  capacity TEXT NOT NULL, former_name TEXT NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX proposal_parties_attendee ON proposal_parties (attendee);
CREATE INDEX proposal_parties_body ON proposal_parties (body);
"""

_ENTRY = """
CREATE TABLE entry (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL, recorded TEXT NOT NULL, kind TEXT NOT NULL, position TEXT NOT NULL,
  parent TEXT REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
  part TEXT REFERENCES part DEFERRABLE INITIALLY DEFERRED,
  numbered INTEGER NOT NULL CHECK (numbered IN (0, 1)), manner TEXT NOT NULL,
  deadline TEXT CHECK (json_valid(deadline)),
  proposal TEXT REFERENCES proposal DEFERRABLE INITIALLY DEFERRED, note TEXT NOT NULL
) STRICT;
CREATE INDEX entry_meeting ON entry (meeting, parent, position);
CREATE INDEX entry_parent ON entry (parent);
CREATE INDEX entry_part ON entry (part);
CREATE INDEX entry_proposal ON entry (proposal);
CREATE TABLE entry_voices (
  owner TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  attendee TEXT REFERENCES attendee DEFERRABLE INITIALLY DEFERRED, collective TEXT,
  PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_voices_attendee ON entry_voices (attendee);
CREATE TABLE entry_lead (
  owner TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  name TEXT NOT NULL, body TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED,
  person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_lead_body ON entry_lead (body);
CREATE INDEX entry_lead_person ON entry_lead (person);
CREATE TABLE entry_support (
  owner TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  name TEXT NOT NULL, body TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED,
  person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_support_body ON entry_support (body);
CREATE INDEX entry_support_person ON entry_support (person);
CREATE TABLE entry_figures (
  owner TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  subject TEXT NOT NULL, quantity TEXT NOT NULL, unit TEXT NOT NULL, qualifier TEXT NOT NULL,
  period TEXT NOT NULL, change TEXT NOT NULL, change_basis TEXT NOT NULL, share TEXT NOT NULL,
  share_of TEXT NOT NULL, standing TEXT NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE entry_citations (
  owner TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES cited_document DEFERRABLE INITIALLY DEFERRED,
  "where" TEXT NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_citations_document ON entry_citations (document);
CREATE TABLE entry_traces (
  owner TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  source TEXT NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_traces_source ON entry_traces (source);
CREATE TABLE task (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  entry TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED, status TEXT NOT NULL,
  closed TEXT
) STRICT;
CREATE INDEX task_meeting ON task (meeting);
CREATE UNIQUE INDEX task_entry ON task (entry);
CREATE TABLE task_progress (
  owner TEXT NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  "on" TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
"""

_HISTORY = """
-- Every write is one operation; its changes hold each record before and after as JSON, so that it
-- can be undone and redone, also after the archive was closed, and so that it can be accounted for.
CREATE TABLE operation (
  sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, scope TEXT NOT NULL, label TEXT NOT NULL,
  at TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
  merge_key TEXT NOT NULL, schema INTEGER NOT NULL
) STRICT;
CREATE INDEX operation_scope ON operation (scope, state, sequence);
CREATE TABLE operation_change (
  operation INTEGER NOT NULL REFERENCES operation, place INTEGER NOT NULL,
  type TEXT NOT NULL, record TEXT NOT NULL, before TEXT, after TEXT,
  PRIMARY KEY (operation, place)
) STRICT, WITHOUT ROWID;
-- Text that was typed but not recorded yet: never undone, never exported.
CREATE TABLE draft (scope TEXT PRIMARY KEY, text TEXT NOT NULL, at TEXT NOT NULL)
STRICT, WITHOUT ROWID;
"""

_HABITS = """
ALTER TABLE house ADD COLUMN ranks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(ranks));
ALTER TABLE house ADD COLUMN surname_order TEXT NOT NULL DEFAULT 'strokes';
ALTER TABLE attendee ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1));
CREATE TABLE house_abbreviations (
  owner TEXT NOT NULL REFERENCES house DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  short TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
"""

_DERIVED = """
-- Worked out from the records, in the transaction that writes them: what a name is found by on a
-- Latin keyboard. No part of the history; made anew where "derived" has another version.
CREATE TABLE name_keys (record TEXT PRIMARY KEY, type TEXT NOT NULL, keys TEXT NOT NULL)
STRICT, WITHOUT ROWID;
CREATE TABLE derived (name TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
"""

_PAPERS = """
ALTER TABLE meeting ADD COLUMN layout TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN correction INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attendee ADD COLUMN seat TEXT NOT NULL DEFAULT '';
ALTER TABLE house ADD COLUMN layouts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(layouts));
ALTER TABLE house ADD COLUMN file_pattern TEXT NOT NULL DEFAULT '';
CREATE TABLE house_distribution (
  owner TEXT NOT NULL REFERENCES house DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  name TEXT NOT NULL, copies INTEGER, numbers TEXT NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE house_layout (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, definition TEXT NOT NULL, template_name TEXT NOT NULL,
  template TEXT NOT NULL
) STRICT;
CREATE TABLE annex (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, position TEXT NOT NULL, text TEXT NOT NULL, file_name TEXT NOT NULL,
  content TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE INDEX annex_meeting ON annex (meeting);
CREATE TABLE wording (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  composer TEXT NOT NULL, text TEXT NOT NULL, position TEXT NOT NULL, place TEXT NOT NULL,
  entry TEXT REFERENCES entry DEFERRABLE INITIALLY DEFERRED, composed TEXT NOT NULL,
  added INTEGER NOT NULL CHECK (added IN (0, 1))
) STRICT;
CREATE INDEX wording_meeting ON wording (meeting);
CREATE INDEX wording_entry ON wording (entry);
CREATE TABLE version (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL, made TEXT NOT NULL, content TEXT NOT NULL, number INTEGER NOT NULL,
  name TEXT NOT NULL, layout TEXT NOT NULL, chain TEXT NOT NULL, signer TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX version_meeting ON version (meeting);
CREATE TABLE version_files (
  owner TEXT NOT NULL REFERENCES version DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  name TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
-- Bytes that records name by their SHA-256: files of annexes, versions, templates. Never changed;
-- no part of the history.
CREATE TABLE content (digest TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT;
"""


@migrations()
def m0001_first(db: "Database") -> None:
    """The directory, the meeting with all that is recorded of it, and the history of operations."""
    _execute(db, _DIRECTORY, _MEETING, _ENTRY, _HISTORY)
    _execute(db, f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 1")


@migrations()
def m0002_names(db: "Database") -> None:
    """Habits of the house (abbreviations, ranks, surnames), and keys by which names are found."""
    _execute(db, _HABITS, _DERIVED, "PRAGMA user_version = 2")


@migrations()
def m0003_papers(db: "Database") -> None:
    """What minutes need that leave the house: annexes, words set by hand, versions, layouts."""
    _execute(db, _PAPERS, "PRAGMA user_version = 3")


def _execute(db: "Database", *scripts: str) -> None:
    execute = cast("Callable[[str], object]", db.execute)  # pyright: ignore[reportUnknownMemberType]
    for script in scripts:
        for statement in _statements(script):
            execute(statement)


def _statements(script: str) -> list[str]:
    lines = [line for line in script.splitlines() if not line.lstrip().startswith("--")]
    return [part for part in "\n".join(lines).split(";") if part.strip()]
