"""A link to a person or a body, found by typing: fifty thousand do not fit into a box.

What is typed is looked up beside the window; the best few are offered below the field in a list
that never takes the focus. Up and Down choose, Enter or a click takes, Esc leaves things as they
were; an emptied field links to nobody.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.people import Body, Person
from minutes_app.domain.text import clean_line
from minutes_app.services.lookup import Listed, Page
from minutes_app.ui.forms.texts import TextField
from minutes_app.ui.models.offices import held_words
from minutes_app.ui.session.archive import ArchiveSession
from minutes_app.ui.translation import Retranslating

_MOST = 8
_NEW = "new"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SearchField(Retranslating, TextField):
    """Links to one person or one body of the directory, or to none.

    ``edited`` comes when another one was chosen. With ``may_add`` a body that is not known yet can
    be taken into the directory from here.
    """

    edited = Signal()

    def __init__(
        self,
        session: ArchiveSession,
        kind: type[Person | Body],
        words: Callable[[], str] = lambda: "",
        *,
        may_add: bool = False,
    ) -> None:
        super().__init__()
        self._session = session
        self._kind: Any = kind
        self._words = words
        self._may_add = may_add and kind is Body
        self._value: Id | None = None
        self._named: str = ""
        self._offers: QListWidget | None = None
        self.textEdited.connect(self._look_up)
        self.retranslate()

    def retranslate(self) -> None:
        self.setPlaceholderText(self._words() or self.tr("Type a name, pinyin or initials"))

    def value(self) -> Any:
        """Return whom it links to; None for nobody."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Link to somebody by id."""
        if value == self._value:
            return
        self._value = value
        self._call("")
        if value is not None:
            self._session.ask(
                lambda desk: desk.lookup.get(self._kind, value, date.today()),  # noqa: DTZ011 - the day on the wall
                self._take_name,
                supersedes=f"link name {id(self)}",
            )

    @property
    def offers(self) -> list[str]:
        """What is offered now, in words."""
        if self._offers is None or not self._offers.isVisible():
            return []
        return [self._offers.item(row).text() for row in range(self._offers.count())]

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shown = Qt.Key(event.key()), self._offers is not None and self._offers.isVisible()
        if not shown or self._offers is None or self.composing:
            super().keyPressEvent(event)
        elif key in _STEPS:
            count = self._offers.count()
            self._offers.setCurrentRow((self._offers.currentRow() + _STEPS[key]) % count)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self._offers.currentItem())
        elif key == Qt.Key.Key_Escape:
            self._call(self._named)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settle()

    def hideEvent(self, event: QHideEvent) -> None:
        self._dismiss()
        super().hideEvent(event)

    def _note_edit(self, _text: str) -> None:
        """Typing alone chooses nobody."""

    # Looking up

    def _look_up(self, text: str) -> None:
        if not text.strip():
            self._dismiss()
            return
        self._session.ask(
            lambda desk: desk.lookup.find(self._kind, text, date.today(), most=_MOST),  # noqa: DTZ011 - the day on the wall
            self._offer,
            supersedes=f"link {id(self)}",
        )

    def _offer(self, page: Page) -> None:
        if not self.hasFocus() or self.text() in {"", self._named}:
            return
        view = self._view()
        view.clear()
        for row in page.rows:
            item = QListWidgetItem(_in_words(row))
            item.setData(Qt.ItemDataRole.UserRole, (row.record.id, row.record.name))
            view.addItem(item)
        name = clean_line(self.text())
        if self._may_add and all(row.record.name != name for row in page.rows):
            item = QListWidgetItem(self.tr("Add “{name}” to the directory").format(name=name))
            item.setData(Qt.ItemDataRole.UserRole, (_NEW, name))
            view.addItem(item)
        if not view.count():
            view.addItem(QListWidgetItem(self.tr("Nobody of this name")))
        view.setCurrentRow(0)
        self._place(view)

    def _view(self) -> QListWidget:
        if self._offers is None:
            self._offers = QListWidget(self.window())
            self._offers.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._offers.setAutoFillBackground(True)
            self._offers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._offers.setTextElideMode(Qt.TextElideMode.ElideRight)
            self._offers.setAccessibleName(self.accessibleName())
            self._offers.itemClicked.connect(self._take)
            self.destroyed.connect(self._offers.deleteLater)
        return self._offers

    def _place(self, view: QListWidget) -> None:
        window = self.window()
        frame = 2 * view.frameWidth() + 2
        height = sum(view.sizeHintForRow(row) for row in range(view.count())) + frame
        size = QSize(max(self.width(), view.sizeHintForColumn(0) + frame + 8), height)
        size = size.boundedTo(window.size() - QSize(16, 16))
        below = self.mapTo(window, QPoint(0, self.height() + 2))
        if below.y() + size.height() > window.height():
            below = self.mapTo(window, QPoint(0, -size.height() - 2))
        below.setX(min(below.x(), window.width() - size.width() - 8))
        view.setGeometry(below.x(), max(below.y(), 8), size.width(), size.height())
        view.show()
        view.raise_()

    # Choosing

    def _take(self, item: QListWidgetItem | None) -> None:
        found = item.data(Qt.ItemDataRole.UserRole) if item else None
        if not found:
            return
        record, name = found
        if record == _NEW:
            body = Body(new_id(), name)
            self._session.perform(lambda desk: desk.directory.add(body))
            self._choose(body.id, name)
        else:
            self._choose(Id(record), name)

    def _choose(self, record: Id | None, name: str) -> None:
        other = record != self._value
        self._value = record
        self._call(name)
        if other:
            self.edited.emit()

    def _settle(self) -> None:
        """Take what was typed in full; leave things as they were where it names nobody."""
        view, typed = self._offers, clean_line(self.text())
        if not typed:
            self._choose(None, "")
            return
        items = (
            [view.item(row) for row in range(view.count())] if view and typed != self._named else []
        )
        datas = [item.data(Qt.ItemDataRole.UserRole) for item in items]
        exact = [data for data in datas if data and data[0] != _NEW and data[1] == typed]
        if exact and view is not None and view.isVisible():
            self._choose(Id(exact[0][0]), typed)
        else:
            self._call(self._named)

    def _call(self, name: str) -> None:
        self._named = name
        self._dismiss()
        if self.text() != name:
            self.setText(name)
            self.setCursorPosition(0)

    def _take_name(self, found: Listed | None) -> None:
        if found and found.record.id == self._value and not (self.hasFocus() and self.isModified()):
            self._call(found.record.name)

    def _dismiss(self) -> None:
        if self._offers is not None:
            self._offers.hide()


def _in_words(row: Listed) -> str:
    """Return a name with what tells it from another of the same name."""
    detail = held_words(row) if isinstance(row.record, Person) else row.parent
    return f"{row.record.name}   {detail}" if detail else row.record.name
