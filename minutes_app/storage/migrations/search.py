"""Schema 4: searches that are kept, and the index of words."""

SAVED = """
CREATE TABLE saved_search (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, query TEXT NOT NULL, position TEXT NOT NULL
) STRICT;
"""
INDEX = """
-- The index of words, worked out from the records in the transaction that writes them (see
-- storage/search). No part of the history; "derived" has its version. A passage is the text of one
-- record. Its words lie in "passage_words", cut by us: a contentless index without positions.
-- "record" is the UUID in 16 bytes (any other id as it is, in UTF-8). Passages are numbered by the
-- day of their meetings, the newest first; the number of a meeting is where its passages begin.
CREATE TABLE search_meeting (
  number INTEGER PRIMARY KEY, meeting TEXT NOT NULL UNIQUE, day TEXT NOT NULL,
  status TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE INDEX search_meeting_day ON search_meeting (day, meeting);
CREATE INDEX search_meeting_version ON search_meeting (version);
CREATE TABLE search_name (
  number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, shown TEXT NOT NULL, folded TEXT NOT NULL,
  written TEXT NOT NULL
) STRICT;
CREATE TABLE passage (
  id INTEGER PRIMARY KEY, record BLOB NOT NULL, sort INTEGER NOT NULL, due INTEGER,
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX passage_record ON passage (record);
CREATE TABLE passage_name (
  passage INTEGER NOT NULL, party INTEGER NOT NULL, name INTEGER NOT NULL,
  PRIMARY KEY (passage, party, name)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE passage_words USING fts5(
  words, content='', contentless_delete=1, detail=none, prefix='1', tokenize='ascii'
);
"""
BIN = """
-- The bin is small in an archive of any size.
CREATE INDEX meeting_binned ON meeting (binned) WHERE binned IS NOT NULL;
"""
LISTS = """
-- Worked out from the records, in the transaction that writes them (see storage/derived.py): what
-- meetings, people and bodies are looked up by, and the order of supervised tasks.
CREATE TABLE place_words (
  kind TEXT NOT NULL, day TEXT NOT NULL, record TEXT NOT NULL, words TEXT NOT NULL,
  PRIMARY KEY (kind, day, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE ledger (
  task TEXT PRIMARY KEY, due TEXT NOT NULL, closed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_due ON ledger (due, task, closed);
"""
SPARSE = """
-- What few entries have takes no page at each save of one that has not. A key is still found by it.
DROP INDEX entry_parent;
DROP INDEX entry_part;
DROP INDEX entry_proposal;
CREATE INDEX entry_parent ON entry (parent) WHERE parent IS NOT NULL;
CREATE INDEX entry_part ON entry (part) WHERE part IS NOT NULL;
CREATE INDEX entry_proposal ON entry (proposal) WHERE proposal IS NOT NULL;
"""
HISTORY = """
-- Operations are asked for by scope, changes by operation. An index on ids of operations, which
-- nobody asks, took a page at each save. Changes are too large for a table without rowids: a page
-- of it leads to five others, so it grew deep, and every fourth save wrote three pages more.
CREATE TABLE operation_kept (
  sequence INTEGER PRIMARY KEY, id TEXT NOT NULL, scope TEXT NOT NULL, label TEXT NOT NULL,
  at TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
  merge_key TEXT NOT NULL, schema INTEGER NOT NULL
) STRICT;
INSERT INTO operation_kept SELECT * FROM operation;
CREATE TABLE change_kept (
  operation INTEGER NOT NULL REFERENCES operation_kept, place INTEGER NOT NULL,
  type TEXT NOT NULL, record TEXT NOT NULL, before TEXT, after TEXT,
  PRIMARY KEY (operation, place)
) STRICT;
INSERT INTO change_kept SELECT * FROM operation_change ORDER BY operation, place;
DROP TABLE operation_change;
DROP TABLE operation;
ALTER TABLE operation_kept RENAME TO operation;
ALTER TABLE change_kept RENAME TO operation_change;
CREATE INDEX operation_scope ON operation (scope, state, sequence);
"""
