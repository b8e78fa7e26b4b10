"""Results leave the house as files; the window goes on meanwhile."""

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from minutes_app.domain.query import Order
from minutes_app.services.searching import Searcher
from minutes_app.services.searching.exporting import ResultFormat
from minutes_app.ui.preferences import EXPORT_FOLDER
from tests.ui.search.conftest import Search


@pytest.mark.parametrize("form", list(ResultFormat))
def test_all_results_are_written_to_the_file_that_is_chosen(
    search: Search, form: ResultFormat, tmp_path: Path
) -> None:
    search.look_for("创新")
    search.hand.context.preferences.set(EXPORT_FOLDER, str(tmp_path))
    search.page.bar.export.emit(form)
    (dialog,) = search.page.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == f"Results 创新.{form}"
    path = tmp_path / f"found.{form}"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    search.wait()
    assert path.stat().st_size > 0
    message = search.hand.context.notices.message
    assert message.isVisible()
    assert f"{len(search.hits())} results" in message.accessibleName()
    if form is ResultFormat.CSV:
        assert path.read_text("utf-8-sig").count("创新") >= len(search.hits())


def test_a_file_that_cannot_be_written_is_said_and_tried_again(
    search: Search, tmp_path: Path
) -> None:
    search.look_for("创新")
    path = tmp_path / "gone" / "found.csv"
    query = search.page.finder.query
    search.page._exporter.export(ResultFormat.CSV, path, query, Order.DATE)
    search.wait()
    assert search.hand.context.notices.banner.isVisible()
    assert not path.exists()


def test_an_export_is_cancelled_and_leaves_nothing(
    search: Search, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    real = Searcher.rows

    def rows(self: Searcher, *given: Any) -> Any:
        begun.set()
        assert go_on.wait(10)
        return real(self, *given)

    search.look_for("创新")
    monkeypatch.setattr(Searcher, "rows", rows)
    path = tmp_path / "found.csv"
    started: list[Any] = []
    search.hand.context.work.started.connect(started.append)
    search.page._exporter.export(ResultFormat.CSV, path, search.page.finder.query, Order.DATE)
    assert begun.wait(10)
    started[-1].cancel()
    go_on.set()
    search.wait()
    assert list(tmp_path.glob("found*")) == []
    assert not search.hand.context.notices.message.isVisible()
