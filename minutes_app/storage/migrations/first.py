"""Schema 1: the directory, the meeting with all that is recorded of it, and the history."""

DIRECTORY = """
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

MEETING = """
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

ENTRY = """
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

HISTORY = """
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
