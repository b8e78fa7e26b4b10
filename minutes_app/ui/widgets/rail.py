"""The rail at the left: one button for each place of the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from minutes_app.ui.actions import Actions
from minutes_app.ui.theme import set_look


class Rail(QFrame):
    """Buttons of places; words and keys are those of the actions."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "rail")
        self._actions = actions
        self._buttons: dict[str, QToolButton] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 10, 8, 10)
        self._layout.setSpacing(4)
        self._layout.addStretch(1)

    def add_place(self, command_id: str) -> None:
        """Add a button for a place under the others."""
        button = self._button(command_id)
        # Not a group of buttons: Qt triggers an action again when a group takes its mark away.
        self._actions[command_id].setCheckable(True)
        self._layout.insertWidget(len(self._buttons), button)
        self._buttons[command_id] = button

    def select(self, command_id: str) -> None:
        """Show which place is open."""
        for place in self._buttons:
            self._actions[place].setChecked(place == command_id)

    def _button(self, command_id: str) -> QToolButton:
        button = self._actions.button(command_id)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(64)
        return button
