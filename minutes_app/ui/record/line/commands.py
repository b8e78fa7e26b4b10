"""Commands of the window that can be typed into the line after ``/`` or ``、``.

One table: the command, then what it is called in the line, in English and in Chinese. Both are
always understood. Only what is written here to the last word is a command; ``/etc/hosts`` and
``、打印机坏了`` are text.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from minutes_app.capture.reading import Command
from minutes_app.domain.folding import fold
from minutes_app.domain.text import has_han
from minutes_app.language import Tongue, current_language
from minutes_app.ui.commands import COMMANDS
from minutes_app.ui.record.line.choices import MOST, Choice
from minutes_app.ui.record.line.typed import Typed
from minutes_app.ui.wording import plain

SEARCH: Final = "find.everywhere"
"""The command that takes words of any kind after its name."""

TABLE: Final[Mapping[str, tuple[str, ...]]] = {
    "export.word": ("export word", "word", "导出 word"),
    "export.pdf": ("export pdf", "pdf", "导出 pdf"),
    "export.again": ("export", "导出"),
    "meeting.print": ("print", "打印"),
    "meeting.new": ("new", "new meeting", "新建", "新建会议"),
    "meeting.next": ("next", "next meeting", "下次会议"),
    "meeting.open": ("open", "open meeting", "打开", "打开会议"),
    "meeting.import": ("import", "导入"),
    "meeting.close": ("close", "关闭"),
    "edit.undo": ("undo", "撤销"),
    "edit.redo": ("redo", "重做"),
    "entry.task": ("task", "转督办"),
    SEARCH: ("search", "find", "检索", "搜索"),
    "place.meetings": ("meetings", "会议"),
    "place.tasks": ("tasks", "督办"),
    "place.people": ("people", "人员"),
    "place.bin": ("bin", "回收站"),
    "view.preview": ("preview", "预览"),
    "palette.open": ("palette", "查找"),
    "app.preferences": ("preferences", "settings", "偏好设置", "设置"),
    "help.keys": ("help", "keys", "帮助", "按键"),
}

_PHRASES: Final = {phrase: one for one, phrases in TABLE.items() for phrase in phrases}
_TEXTS: Final = {command.id: command.text for command in COMMANDS}
NAMES: Final[Mapping[str, str]] = {
    name: name for phrase in _PHRASES for name in (phrase.split()[0],)
}
"""The first words of all, for the parser."""


@dataclass(frozen=True, slots=True)
class LineCommand:
    """A command of the registry that was typed, with the words for it."""

    id: str
    argument: str = ""

    def text(self) -> str:
        """Return what the command is called in menus."""
        return plain(_TEXTS[self.id]())


def command_of(command: Command) -> LineCommand | None:
    """Return what a typed command does; None where it is rather text (``/task force``)."""
    argument = fold(command.argument)
    phrase = f"{command.name} {argument}".strip()
    if phrase in _PHRASES:
        return LineCommand(_PHRASES[phrase])
    if _PHRASES.get(command.name) == SEARCH:
        return LineCommand(SEARCH, command.argument)
    return None


def commands_at(typed: Typed) -> tuple[Choice, ...]:
    """Return the commands whose line begins with what is typed; those of this language first."""
    wanted = fold(typed.text)
    if wanted and typed.text[-1].isspace():
        wanted += " "
    if wanted in _PHRASES and not _longer(wanted):
        return ()
    phrases = [phrase for phrase in _PHRASES if phrase.startswith(wanted)]
    if not wanted.strip():
        phrases = [names[0] if _in_english() else _chinese(names) for names in TABLE.values()]
    if not phrases and len(wanted) > 2:
        phrases = get_close_matches(wanted, _PHRASES, n=3, cutoff=0.7)
    found: dict[str, str] = {}
    for phrase in sorted(phrases, key=lambda one: (one != wanted, has_han(one) is _in_english())):
        found.setdefault(_PHRASES[phrase], phrase)
    return tuple(_choice(one, phrase, typed) for one, phrase in list(found.items())[:MOST])


def _choice(command_id: str, phrase: str, typed: Typed) -> Choice:
    ending = " " if command_id == SEARCH else ""
    return Choice(phrase, f"{phrase}{ending}", typed.start, note=LineCommand(command_id).text())


def _longer(phrase: str) -> bool:
    return any(other != phrase and other.startswith(phrase) for other in _PHRASES)


def _chinese(names: tuple[str, ...]) -> str:
    return next(filter(has_han, names))


def _in_english() -> bool:
    return current_language() is not Tongue.CHINESE
