"""An archive to search in, made once for a file of tests, and what searches it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from minutes_app.services.desk import Desk
from minutes_app.services.searching import Searcher
from tests.storage.search.corpus import fill


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("searching") / "a.minutes"
    with Desk.open(path, create=True).archive as archive:
        fill(Desk(archive), 11)
    return path


@pytest.fixture
def searcher(path: Path) -> Iterator[Searcher]:
    searcher = Searcher.open(path)
    yield searcher
    searcher.close()
