"""How near the pages of the preview are: wheel, keys and the small control; it is remembered."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from minutes_app.domain.meetings import Language
from minutes_app.ui.preferences import PREVIEW_ZOOM
from tests.ui.preview.conftest import PreviewAtHand

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(preview: Callable[..., PreviewAtHand]) -> PreviewAtHand:
    return preview(Language.ENGLISH)


def turn(page: PreviewAtHand, notch: int, place: QPoint, modifiers: object = _CTRL) -> None:
    at = QPointF(place)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, notch), Qt.MouseButton.NoButton, modifiers,  # type: ignore[arg-type]
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(page.pane.view.viewport(), event)


def test_pages_are_as_wide_as_the_view_until_somebody_comes_nearer(page: PreviewAtHand) -> None:
    view = page.pane.view
    assert view.zoom == 1
    assert view.horizontalScrollBar().maximum() == 0
    assert page.pane.zoom.whole.text() == "Whole width"


def test_the_wheel_with_ctrl_comes_nearer_to_what_is_pointed_at(page: PreviewAtHand) -> None:
    view = page.pane.view
    spot = page.body()[4]
    place = page.place(spot)
    turn(page, 240, place)
    assert view.zoom == 1.5
    found = view.spot_at(place)
    assert found is not None
    assert found.paragraph.key == spot.paragraph.key
    turn(page, -240, place)
    assert view.zoom == 1


def test_parts_of_a_notch_are_put_together(page: PreviewAtHand) -> None:
    for _ in range(3):
        turn(page, 30, QPoint(100, 100))
        assert page.pane.view.zoom == 1
    turn(page, 30, QPoint(100, 100))
    assert page.pane.view.zoom == 1.25


def test_the_wheel_alone_scrolls(page: PreviewAtHand) -> None:
    turn(page, -120, QPoint(100, 100), Qt.KeyboardModifier.NoModifier)
    assert page.pane.view.zoom == 1
    assert page.pane.view.verticalScrollBar().value() > 0


def test_keys_of_the_pages(page: PreviewAtHand) -> None:
    view = page.pane.view
    view.setFocus()
    QTest.keyClicks(view, "++")
    assert view.zoom == 1.5
    assert page.pane.zoom.whole.text() == "150 %"
    QTest.keyClicks(view, "-")
    assert view.zoom == 1.25
    QTest.keyClicks(view, "0")
    assert view.zoom == 1


def test_the_ends_of_the_steps_are_shown(page: PreviewAtHand) -> None:
    bar, view = page.pane.zoom, page.pane.view
    while bar.larger.isEnabled():
        bar.larger.click()
    assert view.zoom == 4
    assert view.horizontalScrollBar().maximum() > 0
    bar.whole.click()
    assert view.zoom == 1
    while bar.smaller.isEnabled():
        bar.smaller.click()
    assert view.zoom == 0.5


def test_it_is_remembered(page: PreviewAtHand) -> None:
    page.pane.view.step_zoom(1)
    assert page.hand.context.preferences.get(PREVIEW_ZOOM) == 1.25


@pytest.mark.parametrize(("kept", "zoom"), [(0.0, 0.5), (-3.0, 0.5), (77.0, 4.0), (1.3, 1.25)])
def test_what_is_no_step_becomes_the_nearest(page: PreviewAtHand, kept: float, zoom: float) -> None:
    page.pane.view.set_zoom(kept)
    assert page.pane.view.zoom == zoom


def test_words_are_edited_where_they_stand_on_large_pages(page: PreviewAtHand) -> None:
    view = page.pane.view
    view.set_zoom(2)
    spot = page.body()[2]
    page.choose(spot)
    page.press(Qt.Key.Key_Return)
    area = view.area_of(spot)
    assert abs(page.editor.geometry().top() - area.top()) < 12
    view.step_zoom(-1)
    assert abs(page.editor.geometry().top() - view.area_of(spot).top()) < 12


def test_large_pages_are_kept_painted_in_small_number(page: PreviewAtHand) -> None:
    view = page.pane.view
    view.set_zoom(4)
    view.grab()
    pixels = sum(one.width() * one.height() for _, one in view._pictures.values())
    assert pixels <= 32_000_000
