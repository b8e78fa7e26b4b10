"""The place Search: words anywhere in the archive, shown where they stand."""
