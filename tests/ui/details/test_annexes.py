"""Annexes in the tab Details: titles, text, files."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from minutes_app.domain.papers import Annex
from minutes_app.ui.details.annexes import AnnexForm
from minutes_app.ui.details.page import DetailsPage
from tests.ui.conftest import nameless
from tests.ui.meetings_at_hand import Hand, type_into


@pytest.fixture
def form(hand: Hand) -> AnnexForm:
    page = DetailsPage(hand.context, hand.meeting)
    hand.show(page)
    page.show_field("annexes")
    page.annexes.line.setText("Budget")
    page.annexes.line.entered.emit("Budget")
    hand.wait()
    assert isinstance(page.annexes.form, AnnexForm)
    return page.annexes.form


def _annex(hand: Hand) -> Annex:
    return hand.stored().all_of(Annex)[0]


def test_title_and_text_are_kept(hand: Hand, form: AnnexForm) -> None:
    type_into(form.cell("title").field, "Budget & plan")
    type_into(form.cell("text").field, "One\nTwo")
    form.flush()
    hand.wait()
    assert (_annex(hand).title, _annex(hand).text) == ("Budget & plan", "One\nTwo")
    assert not nameless(form)


def test_a_file_is_attached_shown_copied_and_taken_away(
    hand: Hand, form: AnnexForm, tmp_path: Path
) -> None:
    path = tmp_path / "A & B.csv"
    path.write_bytes(b"1,2")
    assert not form.file.detach.isVisibleTo(form)
    form.attach(path)
    hand.wait()
    assert _annex(hand).file_name == "A & B.csv"
    assert form.file.label.text() == "A & B.csv"
    form.write(_annex(hand), tmp_path / "copy.csv")
    hand.wait()
    assert (tmp_path / "copy.csv").read_bytes() == b"1,2"
    form.file.detach.click()
    hand.wait()
    assert _annex(hand).file_name == ""
    assert not form.file.save.isVisibleTo(form)


def test_a_file_is_dropped(hand: Hand, form: AnnexForm, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes(b"x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    form.dropEvent(drop)
    hand.wait()
    assert _annex(hand).file_name == "list.txt"
