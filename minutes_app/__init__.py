"""Meeting minutes: capture at the table, lasting task lists, finished Word and PDF records."""
