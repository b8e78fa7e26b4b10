"""The id of a record out of what the index keeps of it, in SQL: ``passages.record_of``."""

_PIECES = ((1, 4), (5, 2), (7, 2), (9, 2), (11, 6))
_UUID = " || '-' || ".join(f"hex(substr(p.record, {at}, {size}))" for at, size in _PIECES)

RECORD_ID = f"""CASE
    WHEN length(p.record) = 16 THEN lower({_UUID})
    WHEN length(p.record) = 17 AND substr(p.record, 17) = x'00'
      THEN CAST(substr(p.record, 1, 16) AS TEXT)
    ELSE CAST(p.record AS TEXT) END"""
"""The id of the record of ``passage p``."""
