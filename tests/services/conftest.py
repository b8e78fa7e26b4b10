"""What most tests of services work on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from minutes_app.services.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a new archive, ``a.minutes`` in the folder of the test, with nothing in it."""
    made = Desk.open(tmp_path / "a.minutes", create=True)
    yield made
    made.close()
