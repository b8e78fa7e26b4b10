"""Finding words, and places to go to, in everything that was recorded."""

from minutes_app.services.searching.desk_searching import Searching
from minutes_app.services.searching.searcher import Searcher
from minutes_app.storage.search.results import Page
from minutes_app.storage.search.stopping import SearchInterrupted

__all__ = ["Page", "SearchInterrupted", "Searcher", "Searching"]
