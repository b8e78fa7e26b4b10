"""Results of a search as files: a document for people, a spreadsheet, and CSV."""

from minutes_app.documents.results.rows import Found, Listing, Pace

__all__ = ["Found", "Listing", "Pace"]
