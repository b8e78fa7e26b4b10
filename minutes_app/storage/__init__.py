"""The only room that knows SQLite: engine, migrations, rows, operations with journal, queries."""
