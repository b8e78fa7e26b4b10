"""Every command of the window as data: words, keys, icon, menu, and what it needs.

A command that a widget answers to by itself (Tab in the capture line) is ``local``: it stands
here for the page of keys only. The keys here are those that a command has until the user gives it
others (``minutes_app.ui.shortcuts``); those of local commands, and of ``fixed`` ones that text
fields answer to as well, stay. See ``minutes_app.ui.actions`` for how commands come to life.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from minutes_app.language import translate


class Menu(StrEnum):
    """The menus of the window, in order."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    MEETING = "meeting"
    HELP = "help"
    NONE = ""


class Need(StrEnum):
    """What must be there for a command to be enabled (see ``Actions.provide``)."""

    MEETING = "meeting"
    ENTRY = "entry"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Command:
    """One command. ``text`` makes its words in the language of the moment."""

    id: str
    text: Callable[[], str]
    keys: tuple[str, ...] = ()
    icon: str = ""
    menu: Menu = Menu.NONE
    needs: tuple[Need, ...] = ()
    local: bool = False
    new_section: bool = False
    fixed: bool = False

    @property
    def changeable(self) -> bool:
        """Whether the user may give it other keys."""
        return not (self.local or self.fixed)


def _speaker_keys(slot: int) -> tuple[str, ...]:
    return (f"Ctrl+{slot}", f"F{slot}") if 2 <= slot <= 5 else (f"Ctrl+{slot}",)


def _speaker(slot: int) -> Callable[[], str]:
    if slot == 1:
        return lambda: translate("commands", "No speaker")
    return lambda: translate("commands", "Speaker {slot}").format(slot=slot)


_FILE: Final = (
    Command("meeting.new", lambda: translate("commands", "New meeting…"), ("Ctrl+N",), "add",
            Menu.FILE, (Need.ARCHIVE,)),
    Command("meeting.next", lambda: translate("commands", "Next meeting of the series"), (),
            "next-meeting", Menu.FILE, (Need.MEETING,)),
    Command("meeting.open", lambda: translate("commands", "Open meeting…"), ("Ctrl+O",), "meetings",
            Menu.FILE, (Need.ARCHIVE,)),
    Command("meeting.import", lambda: translate("commands", "Import meeting…"), (), "import",
            Menu.FILE, (Need.ARCHIVE,)),
    Command("meeting.close", lambda: translate("commands", "Close meeting"), ("Ctrl+W",), "",
            Menu.FILE, (Need.MEETING,)),
    Command("export.word", lambda: translate("commands", "Export as Word…"), (), "word",
            Menu.FILE, (Need.MEETING,), new_section=True),
    Command("export.pdf", lambda: translate("commands", "Export as PDF…"), (), "pdf",
            Menu.FILE, (Need.MEETING,)),
    Command("export.again", lambda: translate("commands", "Export again"), ("Ctrl+Shift+E",),
            "export", Menu.FILE, (Need.MEETING,)),
    Command("export.many", lambda: translate("commands", "Export several meetings…"), (),
            "export", Menu.FILE, (Need.ARCHIVE,)),
    Command("export.json", lambda: translate("commands", "Export for another archive…"), (),
            "export", Menu.FILE, (Need.MEETING,)),
    Command("meeting.proof", lambda: translate("commands", "Proof…"), ("F7",), "check",
            Menu.FILE, (Need.MEETING,), new_section=True),
    Command("meeting.issue", lambda: translate("commands", "Issue…"), (), "flag", Menu.FILE,
            (Need.MEETING,)),
    Command("meeting.correct", lambda: translate("commands", "Correct…"), (), "edit", Menu.FILE,
            (Need.MEETING,)),
    Command("meeting.abandon", lambda: translate("commands", "Give the correction up"), (), "undo",
            Menu.FILE, (Need.MEETING,)),
    Command("meeting.returned", lambda: translate("commands", "Take over changes from Word…"), (),
            "import", Menu.FILE, (Need.ARCHIVE,)),
    Command("meeting.print", lambda: translate("commands", "Print…"), ("Ctrl+P",), "print",
            Menu.FILE, (Need.MEETING,), new_section=True),
    Command("house.layouts", lambda: translate("commands", "Layouts…"), (), "document",
            Menu.FILE, (Need.ARCHIVE,)),
    Command("archive.open", lambda: translate("commands", "Open archive…"), (), "archive",
            Menu.FILE, new_section=True),
    Command("archive.new", lambda: translate("commands", "New archive…"), (), "", Menu.FILE),
    Command("app.preferences", lambda: translate("commands", "Preferences…"), ("Ctrl+,",),
            "preferences", Menu.FILE, new_section=True),
    Command("app.quit", lambda: translate("commands", "Quit"), ("Ctrl+Q",), "", Menu.FILE),
)  # fmt: skip

_EDIT: Final = (
    Command("edit.undo", lambda: translate("commands", "Undo"), ("Ctrl+Z",), "undo", Menu.EDIT,
            fixed=True),
    Command("edit.redo", lambda: translate("commands", "Redo"), ("Ctrl+Shift+Z",), "redo",
            Menu.EDIT, fixed=True),
    Command("palette.open", lambda: translate("commands", "Find anything…"),
            ("Ctrl+K", "Ctrl+Shift+P"), "command", Menu.EDIT, new_section=True),
    Command("house.abbreviations", lambda: translate("commands", "Abbreviations…"), (), "list",
            Menu.EDIT, (Need.ARCHIVE,)),
    Command("find.here", lambda: translate("commands", "Find in the meeting"), ("Ctrl+F",),
            "search", Menu.EDIT, (Need.MEETING,)),
    Command("find.everywhere", lambda: translate("commands", "Search the archive"), ("Ctrl+E",),
            "search", Menu.EDIT, (Need.ARCHIVE,)),
    Command("search.back", lambda: translate("commands", "Back to the results"), ("Alt+Left",),
            "left", Menu.EDIT, (Need.ARCHIVE,)),
    Command("search.check", lambda: translate("commands", "Check the search index…"), (), "check",
            Menu.EDIT, (Need.ARCHIVE,)),
)  # fmt: skip

_VIEW: Final = (
    Command("place.meetings", lambda: translate("commands", "Meetings"), ("Alt+1",), "meetings",
            Menu.VIEW),
    Command("place.tasks", lambda: translate("commands", "Tasks"), ("Alt+2",), "tasks", Menu.VIEW),
    Command("place.people", lambda: translate("commands", "People"), ("Alt+3",), "people",
            Menu.VIEW),
    Command("place.search", lambda: translate("commands", "Search"), ("Alt+4",), "search",
            Menu.VIEW),
    Command("place.bin", lambda: translate("commands", "Bin"), ("Alt+6",), "bin", Menu.VIEW),
    Command("view.list", lambda: translate("commands", "Show or hide the list"), ("Shift+F9",),
            "list", Menu.VIEW, new_section=True),
    Command("view.preview", lambda: translate("commands", "Show or hide the preview"), ("F9",),
            "preview", Menu.VIEW),
    Command("view.times", lambda: translate("commands", "Show or hide the times of entries"), (),
            "clock", Menu.VIEW, (Need.MEETING,)),
    Command("view.grid", lambda: translate("commands", "Show or hide the page grid"), (), "grid",
            Menu.VIEW, (Need.MEETING,)),
    Command("pane.next", lambda: translate("commands", "Next pane"), ("F6",), "", Menu.VIEW),
    Command("pane.previous", lambda: translate("commands", "Previous pane"), ("Shift+F6",), "",
            Menu.VIEW),
    Command("view.larger", lambda: translate("commands", "Larger text"), ("Ctrl++", "Ctrl+="),
            "larger", Menu.VIEW, new_section=True),
    Command("view.smaller", lambda: translate("commands", "Smaller text"), ("Ctrl+-",), "",
            Menu.VIEW),
    Command("view.normal", lambda: translate("commands", "Normal size of text"), ("Ctrl+0",), "",
            Menu.VIEW),
    Command("view.theme", lambda: translate("commands", "Light or dark"), (), "moon", Menu.VIEW),
    Command("view.full_screen", lambda: translate("commands", "Full screen"), ("F11",),
            "full-screen", Menu.VIEW),
)  # fmt: skip

_MEETING: Final = (
    Command("capture.focus", lambda: translate("commands", "To the capture line"), ("Ctrl+L",),
            "edit", Menu.MEETING, (Need.MEETING,)),
    Command("entry.task", lambda: translate("commands", "Instruction or supervised task"),
            ("Ctrl+T",), "tasks", Menu.MEETING, (Need.ENTRY,), new_section=True),
    Command("entry.up", lambda: translate("commands", "Move the entry up"), ("Alt+Up",),
            "arrow-up", Menu.MEETING, (Need.ENTRY,)),
    Command("entry.down", lambda: translate("commands", "Move the entry down"), ("Alt+Down",),
            "arrow-down", Menu.MEETING, (Need.ENTRY,)),
    Command("entry.split", lambda: translate("commands", "Split the entry at the caret"),
            ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), "split", Menu.MEETING, (Need.ENTRY,)),
    Command("entry.join", lambda: translate("commands", "Join with the entry before"), ("Ctrl+J",),
            "join", Menu.MEETING, (Need.ENTRY,)),
    Command("entry.remove", lambda: translate("commands", "Delete the entry"), (), "bin",
            Menu.MEETING, (Need.ENTRY,)),
    Command("meeting.arising", lambda: translate("commands", "Bring in matters arising"), (),
            "tasks", Menu.MEETING, (Need.MEETING,), new_section=True),
    Command("meeting.note_next", lambda: translate("commands", "Note the next meeting"), (),
            "", Menu.MEETING, (Need.MEETING,)),
    Command("version.keep", lambda: translate("commands", "Keep a version…"), ("Ctrl+S",),
            "version", Menu.MEETING, (Need.MEETING,), new_section=True),
    Command("version.list", lambda: translate("commands", "Versions…"), (), "version",
            Menu.MEETING, (Need.MEETING,)),
    Command("people.order", lambda: translate("commands", "Put people in protocol order"), (),
            "list", Menu.MEETING, (Need.MEETING,), new_section=True),
    Command("people.seats", lambda: translate("commands", "Number the seats"), (), "",
            Menu.MEETING, (Need.MEETING,)),
    Command("people.ranks", lambda: translate("commands", "List of ranks…"), (), "",
            Menu.MEETING, (Need.MEETING,)),
    Command("people.import_list", lambda: translate("commands", "Import a list of people…"), (),
            "import", Menu.MEETING, (Need.MEETING,), new_section=True),
    Command("people.paste_list", lambda: translate("commands", "Paste a list of people…"), (),
            "people", Menu.MEETING, (Need.MEETING,)),
    Command("meeting.duplicate", lambda: translate("commands", "Copy the meeting"), (), "copy",
            Menu.MEETING, (Need.MEETING,), new_section=True),
    Command("meeting.remove", lambda: translate("commands", "Move the meeting to the bin"), (),
            "bin", Menu.MEETING, (Need.MEETING,)),
    *(Command(f"speaker.{slot}", _speaker(slot), _speaker_keys(slot), needs=(Need.MEETING,))
      for slot in range(1, 10)),
    Command("speaker.more", lambda: translate("commands", "Another speaker…"), ("Ctrl+G",), "speak",
            Menu.MEETING, (Need.MEETING,)),
    Command("capture.record", lambda: translate("commands", "Record the line"), ("Return",),
            local=True),
    Command("capture.break", lambda: translate("commands", "Break the line"), ("Shift+Return",),
            local=True),
    Command("capture.choose", lambda: translate("commands", "Choose in the list of the line"),
            ("Down", "Up"), local=True),
    Command("capture.take", lambda: translate("commands", "Take what is meant or offered"),
            ("Tab",), local=True),
    Command("entry.indent", lambda: translate("commands", "Make it a sub-point"), ("Tab",),
            "indent", local=True),
    Command("entry.outdent", lambda: translate("commands", "Back from sub-point"), ("Shift+Tab",),
            "outdent", local=True),
    Command("entry.edit", lambda: translate("commands", "Edit the entry (in the outline)"),
            ("Return",), local=True),
    Command("entry.edit_last", lambda: translate("commands", "Edit the last entry (empty line)"),
            ("Up",), local=True),
    Command("capture.leave", lambda: translate("commands", "From the line to the outline"),
            ("Esc",), local=True),
    Command("preview.choose", lambda: translate("commands", "Choose a paragraph (in the preview)"),
            ("Down", "Up"), local=True),
    Command("preview.edit", lambda: translate("commands", "Edit the words (in the preview)"),
            ("Return",), local=True),
    Command("preview.leave_out",
            lambda: translate("commands", "Leave the paragraph out (in the preview)"),
            ("Del",), local=True),
    Command("preview.larger", lambda: translate("commands", "Larger pages (in the preview)"),
            ("+", "="), local=True),
    Command("preview.smaller", lambda: translate("commands", "Smaller pages (in the preview)"),
            ("-",), local=True),
    Command("preview.whole", lambda: translate("commands", "Whole width (in the preview)"),
            ("0",), local=True),
)  # fmt: skip

_HELP: Final = (
    Command("help.keys", lambda: translate("commands", "Keys and signs"), ("F1",), "keyboard",
            Menu.HELP),
    Command("help.change_keys", lambda: translate("commands", "Change keys…"), (), "edit",
            Menu.HELP),
    Command("help.tour", lambda: translate("commands", "Tour of the capture line"), (), "speak",
            Menu.HELP),
    Command("help.about", lambda: translate("commands", "About this program"), (), "info",
            Menu.HELP, new_section=True),
)  # fmt: skip

COMMANDS: Final = (*_FILE, *_EDIT, *_VIEW, *_MEETING, *_HELP)
FORBIDDEN_KEYS: Final = ("Ctrl+Space", "Shift+Space", "Ctrl+;", "Ctrl+.", "Ctrl+Alt+P",
                         "Ctrl+Shift+U", "Ctrl+Shift+F", "Ctrl+Return", "Ctrl+Enter")  # fmt: skip
"""Keys that input methods use: no command may have them."""


def menu_title(menu: Menu) -> str:
    """Return the name of a menu, with its mnemonic."""
    return {
        Menu.FILE: translate("commands", "&File"),
        Menu.EDIT: translate("commands", "&Edit"),
        Menu.VIEW: translate("commands", "&View"),
        Menu.MEETING: translate("commands", "&Meeting"),
        Menu.HELP: translate("commands", "&Help"),
        Menu.NONE: "",
    }[menu]
