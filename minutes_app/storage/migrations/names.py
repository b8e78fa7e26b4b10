"""Schema 2: habits of the house, and keys by which names are found."""

HABITS = """
ALTER TABLE house ADD COLUMN ranks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(ranks));
ALTER TABLE house ADD COLUMN surname_order TEXT NOT NULL DEFAULT 'strokes';
ALTER TABLE attendee ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1));
CREATE TABLE house_abbreviations (
  owner TEXT NOT NULL REFERENCES house DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  short TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
"""

KEYS = """
-- Worked out from the records, in the transaction that writes them: what a name is found by on a
-- Latin keyboard. No part of the history; made anew where "derived" has another version.
CREATE TABLE name_keys (record TEXT PRIMARY KEY, type TEXT NOT NULL, keys TEXT NOT NULL)
STRICT, WITHOUT ROWID;
"""
DERIVED = """
CREATE TABLE derived (name TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
"""
