"""Versioned JSON of a whole meeting: reading, writing, schema, errors with field and line."""
