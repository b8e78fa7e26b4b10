"""Schema 3: what minutes need that leave the house."""

PAPERS = """
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
