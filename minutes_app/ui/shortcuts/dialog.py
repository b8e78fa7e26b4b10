"""Change keys: choose a command, press the keys; what they did before is said first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from minutes_app.ui.commands import Command
from minutes_app.ui.context import Context
from minutes_app.ui.shortcuts.keymap import KeyMap
from minutes_app.ui.shortcuts.recorder import KeyRecorder
from minutes_app.ui.shortcuts.rows import KeyRow, KeysModel, key_rows
from minutes_app.ui.shortcuts.rules import refusal, shown, with_twin, words_of
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.cards import CardDelegate
from minutes_app.ui.widgets.lines import ClearableLine
from minutes_app.ui.widgets.room import take_room
from minutes_app.ui.widgets.rows import RowsView
from minutes_app.ui.wording import plain


class ShortcutsDialog(Retranslating, QDialog):
    """All commands with their keys; every change acts at once and everywhere."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = context.actions
        self._keymap = context.actions.keymap or KeyMap(context.preferences, self)
        self._adding = False
        self._asked: tuple[Command, str] | None = None
        self.words = ClearableLine()
        self._model = KeysModel(self)
        self.view = RowsView()
        self.view.setModel(self._model)
        CardDelegate(self.view, context.appearance)
        self.recorder = KeyRecorder()
        self.said = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.new = WordButton("keyboard", self._record)
        self.more = WordButton("add", self._record_more)
        self.none = WordButton("", self._take_keys)
        self.reset = WordButton("undo", self._reset)
        self.instead = WordButton("", self._use_instead, "primary")
        self.reset_all = WordButton("", self._reset_all, "quiet")
        self._close = QPushButton()
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.accept)
        self._lay_out()
        self._connect()
        take_room(self, 580, 640, context.appearance.scale)
        self.retranslate()
        self.view.setCurrentIndex(self._model.index(1))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Change keys"))
        self.words.setPlaceholderText(self.tr("Filter by words or keys"))
        self.words.setAccessibleName(self.tr("Filter by words or keys"))
        self.view.setAccessibleName(self.tr("Commands and their keys"))
        self.recorder.setAccessibleName(self.tr("New keys"))
        self.recorder.setPlaceholderText(self.tr("Press the keys"))
        self.new.set_words(self.tr("New keys…"))
        self.more.set_words(self.tr("One more…"))
        self.none.set_words(self.tr("No keys"))
        self.reset.set_words(self.tr("As it was"))
        self.instead.set_words(self.tr("Use it here"))
        self.reset_all.set_words(self.tr("All as they were"))
        self._close.setText(self.tr("Close"))
        self._fill()

    @property
    def command(self) -> Command | None:
        """The command that is chosen."""
        index = self.view.currentIndex()
        row = self._model.rows[index.row()] if index.isValid() else None
        return row.command if isinstance(row, KeyRow) else None

    # Building

    def _lay_out(self) -> None:
        panel = QFrame()
        set_look(panel, "card")
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(14, 12, 14, 12)
        inner.setSpacing(10)
        inner.addWidget(self.said)
        recording = QHBoxLayout()
        recording.addWidget(self.recorder, 1)
        recording.addWidget(self.instead)
        inner.addLayout(recording)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.new, self.more, self.none, self.reset):
            buttons.addWidget(button)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        foot = QHBoxLayout()
        foot.addWidget(self.reset_all)
        foot.addStretch(1)
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(self.words)
        layout.addWidget(self.view, 1)
        layout.addWidget(panel)
        layout.addLayout(foot)
        for widget in (self.recorder, self.instead):
            # The list above must not move while keys are pressed.
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
            widget.hide()

    def _connect(self) -> None:
        self.words.textChanged.connect(lambda _: self._fill())
        self.view.current_changed.connect(lambda _: self._chosen())
        self.view.opened.connect(lambda _: self._record())
        self.view.removing.connect(self._take_keys)
        self.recorder.recorded.connect(self._pressed)
        self.recorder.left.connect(self._stop)
        self._actions.keys_changed.connect(self._fill)

    # What is shown

    def _fill(self) -> None:
        chosen = self.view.key()
        self._model.set_rows(key_rows(self._actions, self.words.text()))
        if not self.view.select(chosen) and len(self._model.rows) > 1:
            self.view.setCurrentIndex(self._model.index(1))
        self.reset_all.setEnabled(self._keymap.has_changes)
        self._chosen()

    def _chosen(self) -> None:
        self._hide_recorder()
        command = self.command
        open_to_change = command is not None and command.changeable
        for button in (self.new, self.more, self.none):
            button.setEnabled(open_to_change)
        has_keys = command is not None and bool(self._keymap.keys(command.id))
        self.more.setEnabled(open_to_change and has_keys)
        self.none.setEnabled(open_to_change and has_keys)
        self.reset.setEnabled(command is not None and self._keymap.is_changed(command.id))
        if command is None:
            self._say(self.tr("Choose a command."))
        elif not command.changeable:
            self._say(self.tr("This key is fixed: text and the capture line need it."))
        else:
            keys = self._actions.keys_shown(command.id) or self.tr("no keys")
            self._say(f"{plain(command.text())}: {keys}")

    def _say(self, words: str, look: str = "") -> None:
        self.said.setText(words)
        set_look(self.said, look)
        self.recorder.setAccessibleDescription(words)

    # Recording

    def _record(self) -> None:
        self._adding = False
        self._listen()

    def _record_more(self) -> None:
        self._adding = True
        self._listen()

    def _listen(self) -> None:
        command = self.command
        if command is None or not command.changeable:
            return
        self._asked = None
        self.recorder.clear()
        self.recorder.show()
        self.instead.hide()
        words = self.tr("Press the new keys for “{command}”. Esc leaves them as they are.")
        self._say(words.format(command=plain(command.text())))
        self.recorder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pressed(self, key: str) -> None:
        command = self.command
        if command is None:
            return
        self.instead.hide()
        if why := refusal(key):
            self._say(f"{shown(key)}: {words_of(why)}", "danger")
            return
        owner = self._keymap.owner(key)
        if owner is None or owner.id == command.id:
            self._give(command, key)
        elif not owner.changeable:
            words = self.tr("{keys} is “{command}” and stays so.")
            self._say(words.format(keys=shown(key), command=plain(owner.text())), "danger")
        else:
            self._asked = (command, key)
            words = self.tr("{keys} is “{command}”. Use it here instead?")
            self._say(words.format(keys=shown(key), command=plain(owner.text())), "warning")
            self.instead.show()

    def _use_instead(self) -> None:
        if self._asked is not None:
            self._give(*self._asked)

    def _give(self, command: Command, key: str) -> None:
        before = self._keymap.keys(command.id) if self._adding else ()
        self._keymap.give(command.id, (*before, *with_twin(key)))
        self._stop()

    def _stop(self) -> None:
        self._chosen()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide_recorder(self) -> None:
        self._asked = None
        self.recorder.hide()
        self.instead.hide()

    # Taking back

    def _take_keys(self) -> None:
        if (command := self.command) is not None and command.changeable:
            self._keymap.give(command.id, ())

    def _reset(self) -> None:
        if (command := self.command) is not None:
            self._keymap.reset(command.id)

    def _reset_all(self) -> None:
        self._keymap.reset_all()
