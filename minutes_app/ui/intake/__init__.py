"""Lists of people from outside: what was understood is shown and mended before it is written."""
