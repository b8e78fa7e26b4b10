"""Keys of commands as the user has them: which may be taken, which are, and where they are changed.

``KeyMap`` holds what differs from the table of commands and keeps it in the preferences;
``rules`` says which keys no command may have, and why; ``dialog`` is where keys are changed.
"""

from minutes_app.ui.shortcuts.keymap import KeyMap

__all__ = ["KeyMap"]
