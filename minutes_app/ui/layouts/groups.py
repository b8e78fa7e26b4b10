"""The settings of a layout, group by group, as a form that is made from data."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from minutes_app.documents.definitions import value_at
from minutes_app.documents.faces import Reason, StandIn
from minutes_app.documents.layout import Layout, NumberFormat
from minutes_app.documents.settings import Group, face_settings, paper_settings, style_settings
from minutes_app.documents.switches import Switch, SwitchType, switches_of
from minutes_app.domain.meetings import Language
from minutes_app.language import translate
from minutes_app.language.layout_words import section_title, setting_title, value_title
from minutes_app.language.phrase_names import group_name, groups_in_order, style_name
from minutes_app.language.switch_words import choice_title, switch_title
from minutes_app.ui.layouts.draft import Draft
from minutes_app.ui.layouts.fields import Choices
from minutes_app.ui.layouts.rows import Path, Rows

_MARGINS = ("top", "bottom", "left", "right")


class GroupPage(QScrollArea):
    """One group of settings. ``edited`` and ``reset`` come from its rows."""

    edited = Signal(tuple, object)
    reset = Signal(tuple)
    style_chosen = Signal(str)

    def __init__(self, group: Group) -> None:
        super().__init__()
        self.group = group
        self.rows = Rows()
        self.styles: Choices | None = None
        self._made_for: tuple[object, ...] = ()
        self._lists: dict[Path, tuple[str, int, str]] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_draft(self, draft: Draft, layout: Layout, families: Sequence[str]) -> None:
        """Show the values of a draft; fields are made anew only for another shape of layout."""
        style = self.styles.value() if self.styles is not None else ""
        if style not in layout.styles:
            style = "body" if "body" in layout.styles else next(iter(layout.styles), "")
        shape = (tuple(layout.styles), tuple(layout.faces), layout.composer, layout.name, style,
                 tuple((name, len(levels)) for name, levels in layout.lists.items()))  # fmt: skip
        if shape != self._made_for:
            self._made_for = shape
            self._make(layout, families, style)
        tree = draft.tree()
        for path, row in self.rows.rows.items():
            changed = draft.is_own(self._written_at(path))
            row.show(self._value(tree, row.switch), changed, draft.locked)

    def forget(self) -> None:
        """Make all fields anew when they are shown next: the language changed."""
        self._made_for = ()

    def fail(self, path: Path, words: str) -> None:
        """Say what is wrong with a value."""
        if path in self.rows.rows:
            self.rows.rows[path].fail(words)

    def show_stand_ins(self, stand_ins: Sequence[StandIn]) -> None:
        """Say beside each font what stands in for it here."""
        missing = {one.asked: one.got for one in stand_ins if one.reason is Reason.MISSING}
        for path, row in self.rows.rows.items():
            if path[0] == "faces":
                got = missing.get(row.field.value())
                words = translate("layouts", "Not on this machine; {font} stands in.")
                row.fail(words.format(font=got) if got else "", "small")

    def take_edit(self, draft: Draft, path: Path, value: object) -> None:
        """Change a draft as a row says. Raises ``LayoutError``."""
        if path in self._lists:
            name, level, key = self._lists[path]
            levels = [dict(one) for one in value_at(draft.tree(), ("lists", name))]
            levels[level][key] = value
            draft.set(("lists", name), levels)
        elif isinstance(value, float) and value.is_integer():
            draft.set(path, int(value))
        else:
            draft.set(path, value)

    def _written_at(self, path: Path) -> Path:
        return ("lists", self._lists[path][0]) if path in self._lists else path

    def _value(self, tree: Any, switch: Switch) -> object:
        if switch.path in self._lists:
            name, level, key = self._lists[switch.path]
            return value_at(tree, ("lists", name))[level].get(key, switch.default)
        return switch.value(tree)

    def _make(self, layout: Layout, families: Sequence[str], style: str) -> None:
        self.rows, self._lists, self.styles = Rows(), {}, None
        self.rows.edited.connect(self._edited)
        self.rows.reset.connect(lambda path: self.reset.emit(self._written_at(path)))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(2, 4, 12, 12)
        if self.group is Group.STYLES:
            column.addWidget(self._style_box(layout, style))
        column.addWidget(self.rows, 1)
        {
            Group.PAPER: self._paper,
            Group.FACES: lambda one: self._faces(one, families),
            Group.STYLES: lambda one: self._styles(one, style),
            Group.NUMBERING: self._numbering,
            Group.SWITCHES: self._switches,
        }[self.group](layout)
        self.rows.finish()
        self.setWidget(page)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(page.minimumSizeHint().width() + bar)

    def _edited(self, path: Path, value: object) -> None:
        self.edited.emit(path, value)

    def _style_box(self, layout: Layout, style: str) -> QComboBox:
        box = Choices([])
        named = {key: style_name(key, one.title) for key, one in layout.styles.items()}
        for group in groups_in_order():
            inside = [(key, one.name) for key, one in named.items() if one.group == group]
            if inside:
                box.add_group(group_name(group) or translate("layouts", "Others"), inside)
        box.name(translate("layouts", "Style that is changed"))
        box.setMaxVisibleItems(24)
        box.show_value(style)
        box.edited.connect(lambda: self.style_chosen.emit(box.value()))
        self.styles = box
        return box

    def _paper(self, layout: Layout) -> None:
        heading = ""
        for switch in paper_settings(layout):
            if switch.path[0] != heading:
                heading = switch.path[0]
                self.rows.heading(section_title(heading))
            self._add(switch)

    def _faces(self, layout: Layout, families: Sequence[str]) -> None:
        for face in layout.faces:
            used = [
                style_name(key, one.title).name
                for key, one in layout.styles.items() if one.face == face
            ]  # fmt: skip
            shown = "、".join(used[:4]) + ("…" if len(used) > 4 else "")
            self.rows.heading(shown or face)
            for switch in face_settings(face):
                self._add(switch, families)

    def _styles(self, layout: Layout, style: str) -> None:
        for switch in style_settings(layout, style):
            if switch.path[-1] == "face":
                self.rows.add(switch, setting_title("face"), lambda key: face_title(layout, key))
            else:
                self._add(switch)

    def _numbering(self, layout: Layout) -> None:
        for name, levels in layout.lists.items():
            for depth, level in enumerate(levels):
                title = (
                    style_name(level.style, layout.styles[level.style].title).name
                    if level.style else name
                )  # fmt: skip
                self.rows.heading(title)
                for key, switch in (
                    ("pattern", Switch(("lists", name, str(depth), "pattern"),
                                       SwitchType.TEXT, "")),
                    ("format", Switch(("lists", name, str(depth), "format"), SwitchType.CHOICE,
                                      "decimal", tuple(one.value for one in NumberFormat))),
                ):  # fmt: skip
                    self._lists[switch.path] = (name, depth, key)
                    self._add(switch)

    def _switches(self, layout: Layout) -> None:
        for switch in switches_of(layout):
            if switch.path[0] != "page":  # the margins stand with the paper
                self.rows.add(
                    switch, switch_title(switch.name),
                    lambda value, one=switch: choice_title(one.name, value),
                )  # fmt: skip

    def _add(self, switch: Switch, families: Sequence[str] = ()) -> None:
        key = switch.path[-1]
        margin = switch.path[0] == "page" and key in _MARGINS
        title = switch_title(switch.name) if margin else setting_title(key)
        self.rows.add(switch, title, lambda value: value_title(key, value), families)


def face_title(layout: Layout, key: str) -> str:
    """Return what a face is called: by the fonts that it asks for."""
    face = layout.faces[key]
    if layout.language is Language.CHINESE:
        return face.east_asian or face.latin
    return face.latin or face.east_asian


def group_title(group: Group) -> str:
    """Return what a group of settings is called."""
    return {
        Group.PAPER: translate("layouts", "Paper"),
        Group.FACES: translate("layouts", "Fonts"),
        Group.STYLES: translate("layouts", "Styles"),
        Group.NUMBERING: translate("layouts", "Numbering"),
        Group.SWITCHES: translate("layouts", "Switches"),
        Group.PHRASES: translate("layouts", "Phrases"),
        Group.TEMPLATE: translate("layouts", "Word file"),
    }[group]
