"""Preferences: what is set for this person, this office, this archive. Everything acts at once."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import House, Language
from minutes_app.domain.records import Change
from minutes_app.language import translate
from minutes_app.ui.context import Context
from minutes_app.ui.dialogs.layout import heading, lay_out
from minutes_app.ui.dialogs.settings import language_box, scale_box, theme_box
from minutes_app.ui.forms import Cell, ChoiceField, Form, LinesField, TextField
from minutes_app.ui.forms.words import form_name
from minutes_app.ui.issuing.distribution import DistributionField
from minutes_app.ui.issuing.signing import CertificateLine
from minutes_app.ui.preferences import LANGUAGE, SCALE, THEME
from minutes_app.ui.publishing.pattern import PatternField
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton

_WIDE, _HIGH = 560, 720
_MARGIN = 60
"""What the frame of a window and the bar of the screen take of its height."""


class PreferencesDialog(Retranslating, QDialog):
    """Three groups: the program, the office, the archive."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._titles = [heading() for _ in range(3)]
        self.language = language_box(context.around)
        self.theme = theme_box(context.around)
        self.scale = scale_box(context.around)
        self.house = HouseForm(context)
        self._sign = heading("small")
        self.certificate = CertificateLine(context.preferences)
        self._path = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_look(self._path, "muted")
        self._other = WordButton("archive", self._open_other)
        self._doors = [
            context.actions.push_button(one) for one in ("help.change_keys", "house.abbreviations")
        ]
        for door in self._doors:
            door.setAutoDefault(False)
        self._close = QPushButton()
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.accept)
        self._labels = [QLabel() for _ in range(3)]
        self._lay_out()
        context.session.changed.connect(self._follow)
        self._ask_house()
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        words = (self.tr("Program"), self.tr("Office"), self.tr("Archive"))
        for label, text in zip(self._titles, words, strict=True):
            label.setText(text)
        boxes = (self.language, self.theme, self.scale)
        for label, setting, box in zip(self._labels, (LANGUAGE, THEME, SCALE), boxes, strict=True):
            label.setText(setting.title())
            box.setAccessibleName(setting.title())
        self._path.setText(str(self._context.session.desk.archive.path))
        self._sign.setText(self.tr("Certificate file with which minutes are signed"))
        self._other.set_words(self.tr("Open another…"))
        self._close.setText(self.tr("Close"))

    def hideEvent(self, event: QHideEvent) -> None:
        self.house.flush()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        """Let the settings scroll: lists of the office may be longer than a screen is high."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        for widget in (
            self._titles[0], self._program(), self._titles[1], self.house, self._sign,
            self.certificate, _beside(self._doors[1]), self._titles[2], self._path,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        lay_out(self, area, self._foot()).setStretchFactor(area, 1)
        scale, room = self._context.appearance.scale, self.screen().availableSize()
        wide = min(round(_WIDE * scale), room.width())
        self.setMinimumWidth(wide)
        self.resize(wide, min(round(_HIGH * scale), room.height() - _MARGIN))

    def _program(self) -> QWidget:
        widget = QWidget()
        form = QFormLayout(widget)
        form.setContentsMargins(0, 0, 0, 8)
        form.setHorizontalSpacing(18)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for label, box in zip(self._labels, (self.language, self.theme, self.scale), strict=True):
            form.addRow(label, box)
        form.addRow(_beside(self._doors[0]))
        return widget

    def _foot(self) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._other)
        row.addStretch(1)
        row.addWidget(self._close)
        return widget

    def _open_other(self) -> None:
        self.accept()
        self._context.actions.run("archive.open")

    def _ask_house(self) -> None:
        self._context.session.ask(
            lambda desk: desk.meetings.house(), self.house.show_record, supersedes="house"
        )

    def _follow(self, change: Change) -> None:
        for house in (one for one in change.put if isinstance(one, House)):
            self.house.show_house(house)


def _beside(button: QWidget) -> QWidget:
    """Return a line with a button at its left."""
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 8)
    row.addWidget(button)
    row.addStretch(1)
    return widget


class HouseForm(Form):
    """What the secretariat is called, and its habits."""

    def __init__(self, context: Context) -> None:
        super().__init__(self._keep)
        self._context = context
        self.line(
            Cell("name", lambda: translate("dialogs", "Name of the office"), TextField()),
            Cell("language", lambda: translate("dialogs", "Language of new minutes"),
                 ChoiceField(Language, form_name)),
        )  # fmt: skip
        self.line(
            Cell("mark", lambda: translate("dialogs", "Mark over the red rule"), TextField()),
            Cell("office", lambda: translate("dialogs", "Issuing office"), TextField()),
        )
        self.line(
            Cell("copy_to", lambda: translate("dialogs", "Copies go to"), LinesField(2, 6),
                 hint=lambda: translate("dialogs", "One a line."))
        )  # fmt: skip
        self.line(
            Cell("file_pattern", lambda: translate("dialogs", "Names of files"), PatternField())
        )
        self.line(
            Cell("distribution", lambda: translate("dialogs", "Who gets printed copies"),
                 DistributionField())
        )  # fmt: skip

    def show_house(self, house: House) -> None:
        """Show the house; one that was not in the archive yet gets its id with the first field."""
        if self.record is not None and self.record.id != house.id:
            self._record = house
        self.show_record(house)

    def _keep(self, house: Id, fields: Any, then: Any, failed: Any) -> None:
        del house
        self._context.session.perform(lambda desk: desk.meetings.edit_house(**fields), then, failed)
