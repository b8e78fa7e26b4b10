"""The registry of actions: from it come the menus, the buttons, the palette and the page of keys.

A page answers to a command by handing in a function; a command that nobody answers to is shown
nowhere, so that no entry is dead::

    actions.handle("meeting.print", self._print)
    actions.provide(Need.MEETING, meeting is not None)    # enables what needs a meeting
    toolbar.addWidget(actions.button("meeting.print"))    # QToolButton, words and keys follow
    button = actions.push_button("export.word", look="primary")

Every command passes the guard of input methods: it runs once nothing is being composed.
``actions.run("meeting.new")`` is the same as pressing its key (the palette does this).

Keys are those of ``actions.keymap``: when the user changes one, menus, hints and whoever listens to
``actions.keys_changed`` show it at once. ``actions.keys_shown(id)`` writes them as this platform
does.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QPushButton, QToolButton, QWidget

from minutes_app.ui.commands import COMMANDS, Command, Menu, Need, menu_title
from minutes_app.ui.composition import CompositionGuard
from minutes_app.ui.shortcuts import KeyMap
from minutes_app.ui.theme.looks import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.wording import plain

Handler = Callable[[], object]


class Actions(QObject):
    """All actions of one window, by the id of their command. Without a key map keys are fixed.

    ``running`` comes with the id of a command right before it runs.
    """

    keys_changed = Signal()
    running = Signal(str)

    def __init__(
        self, window: QWidget, guard: CompositionGuard, keymap: KeyMap | None = None
    ) -> None:
        super().__init__(window)
        self._guard = guard
        self.keymap = keymap
        self._handlers: dict[str, Handler] = {}
        self._provided: set[Need] = set()
        self._commands = {command.id: command for command in COMMANDS}
        self._actions = {one.id: self._make(one) for one in COMMANDS if not one.local}
        window.addActions(list(self._actions.values()))
        if keymap is not None:
            keymap.changed.connect(self._take_keys)
        self.retranslate()

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def commands(self) -> Iterator[Command]:
        """Yield what can be done: every command that is answered to, or local."""
        yield from (one for one in COMMANDS if one.local or one.id in self._handlers)

    def command(self, command_id: str) -> Command:
        """Return the data of a command."""
        return self._commands[command_id]

    def is_ready(self, command_id: str) -> bool:
        """Tell whether a command can be run now: somebody answers, and what it needs is there."""
        action = self._actions.get(command_id)
        return action is not None and action.isVisible() and action.isEnabled()

    def keys(self, command_id: str) -> tuple[str, ...]:
        """Return the keys that a command has now."""
        if self.keymap is not None:
            return self.keymap.keys(command_id)
        return self._commands[command_id].keys

    def native_keys(self, command_id: str) -> list[str]:
        """Return its keys as this platform writes them."""
        form = QKeySequence.SequenceFormat.NativeText
        # Both keys for Enter have one name in some languages.
        return list(dict.fromkeys(one.toString(form) for one in self._sequences(command_id)))

    def keys_shown(self, command_id: str) -> str:
        """Return its keys as this platform writes them, "" for none."""
        return "   ".join(self.native_keys(command_id))

    def shortest_key(self, command_id: str) -> str:
        """Return the shortest of its keys, for where there is little room; "" for none."""
        return min(self.native_keys(command_id), key=len, default="")

    def handle(self, command_id: str, handler: Handler) -> None:
        """Let ``handler`` answer to a command from now on."""
        self._handlers[command_id] = handler
        self._refresh(self._commands[command_id])

    def release(self, *command_ids: str) -> None:
        """Let nobody answer to these commands any more."""
        for command_id in command_ids:
            self._handlers.pop(command_id, None)
            self._refresh(self._commands[command_id])

    def provide(self, need: Need, there: bool) -> None:
        """Say whether something that commands need is there."""
        if (need in self._provided) == there:
            return
        (self._provided.add if there else self._provided.discard)(need)
        for command in COMMANDS:
            if need in command.needs:
                self._refresh(command)

    def run(self, command_id: str) -> None:
        """Do what the key or menu entry of a command does."""
        self._actions[command_id].trigger()

    def set_text(self, command_id: str, text: str) -> None:
        """Show other words for a command ("Undo new entry"), until the language changes."""
        self._actions[command_id].setText(text)

    def dress(self) -> None:
        """Give the actions their icons; what draws them is not loaded before the first paint."""
        from minutes_app.ui.theme.icons import icon  # noqa: PLC0415

        for command in COMMANDS:
            if command.icon and not command.local:
                self._actions[command.id].setIcon(icon(command.icon))

    def menu_bar(self, bar: QMenuBar) -> None:
        """Fill the menu bar."""
        for menu in (one for one in Menu if one is not Menu.NONE):
            bar.addMenu(self._menu(menu, bar))

    def button(self, command_id: str) -> "CommandToolButton":
        """Return a tool button (icon only) for a command."""
        return CommandToolButton(self._actions[command_id])

    def push_button(self, command_id: str, look: str = "") -> "CommandButton":
        """Return a push button with the words of a command."""
        return CommandButton(self, command_id, look)

    def retranslate(self) -> None:
        """Take the words of all commands anew."""
        for command_id, action in self._actions.items():
            command = self._commands[command_id]
            action.setText(command.text())
            self._hint(command_id)

    def _take_keys(self) -> None:
        # Two actions must never have one key, not even for a moment: first all are let go.
        wanted = {name: self._sequences(name) for name in self._actions}
        changed = [name for name in wanted if self._actions[name].shortcuts() != wanted[name]]
        for name in changed:
            self._actions[name].setShortcuts([])
        for name in changed:
            self._actions[name].setShortcuts(wanted[name])
            self._hint(name)
        self.keys_changed.emit()

    def _sequences(self, command_id: str) -> list[QKeySequence]:
        return [QKeySequence(key) for key in self.keys(command_id)]

    def _hint(self, command_id: str) -> None:
        action, words = self._actions[command_id], self._commands[command_id].text()
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{words}  {keys}" if keys else words)

    def _make(self, command: Command) -> QAction:
        action = QAction(self)
        action.setShortcuts(self._sequences(command.id))
        action.setVisible(False)
        action.setEnabled(False)
        action.triggered.connect(lambda: self._guard.run(lambda: self._run(command)))
        return action

    def _run(self, command: Command) -> None:
        # What it needs may have gone while an input method finished.
        if self._actions[command.id].isEnabled():
            self.running.emit(command.id)
            self._handlers[command.id]()

    def _refresh(self, command: Command) -> None:
        handled = command.id in self._handlers
        action = self._actions[command.id]
        action.setVisible(handled)
        action.setEnabled(handled and self._provided.issuperset(command.needs))

    def _menu(self, menu: Menu, parent: QWidget) -> QMenu:
        made = _TitledMenu(menu, parent)
        for command in COMMANDS:
            if command.menu is menu:
                if command.new_section:
                    made.addSeparator()
                made.addAction(self._actions[command.id])
                self._actions[command.id].visibleChanged.connect(made.hide_if_empty)
        made.hide_if_empty()
        return made


class _TitledMenu(Retranslating, QMenu):
    """A menu that knows its title in every language."""

    def __init__(self, menu: Menu, parent: QWidget) -> None:
        super().__init__(parent)
        self._menu = menu
        self.retranslate()

    def retranslate(self) -> None:
        self.setTitle(menu_title(self._menu))

    def hide_if_empty(self) -> None:
        """Show the menu in the bar only when it offers something."""
        offers = any(one.isVisible() for one in self.actions() if not one.isSeparator())
        self.menuAction().setVisible(offers)


class CommandButton(QPushButton):
    """A push button that follows an action: words, enabled or not, shown or not."""

    def __init__(self, actions: Actions, command_id: str, look: str) -> None:
        super().__init__()
        self._action = actions[command_id]
        if look:
            set_look(self, look)
        self.clicked.connect(self._action.trigger)
        self._action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.text().removesuffix("…"))
        self.setAccessibleName(plain(self._action.text()))
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        _show_with(self, self._action)


class CommandToolButton(QToolButton):
    """A tool button that follows an action, hidden while nobody answers to it."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setAccessibleName(plain(self.defaultAction().text()))
        _show_with(self, self.defaultAction())


def _show_with(button: QWidget, action: QAction) -> None:
    """Hide a button with its action; one that stands nowhere yet must not become a window."""
    if not action.isVisible():
        button.hide()
    elif button.parentWidget() is not None:
        button.show()
    else:
        button.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
