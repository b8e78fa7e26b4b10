"""The middle of the dialog: the groups of settings, one of them shown."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from minutes_app.documents.faces import StandIn
from minutes_app.documents.layout import Layout
from minutes_app.documents.settings import Group
from minutes_app.language import translate
from minutes_app.ui.forms.flow import FlowLayout
from minutes_app.ui.layouts.draft import Draft
from minutes_app.ui.layouts.families import installed_families
from minutes_app.ui.layouts.groups import GroupPage, group_title
from minutes_app.ui.layouts.phrases import PhrasesPage
from minutes_app.ui.layouts.rows import Path
from minutes_app.ui.layouts.template import TemplatePage
from minutes_app.ui.widgets.buttons import Chip
from minutes_app.ui.wording import escaped


class SettingsPane(QWidget):
    """``edited`` carries a place and a value, ``reset`` a place that is to be as shipped."""

    edited = Signal(tuple, object)
    reset = Signal(tuple)
    style_chosen = Signal(str)
    group_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.phrases = PhrasesPage()
        self.template = TemplatePage()
        self.groups = {
            group: GroupPage(group)
            for group in Group if group not in {Group.PHRASES, Group.TEMPLATE}
        }  # fmt: skip
        self._chips = {group: Chip() for group in Group}
        self._stack = QStackedWidget()
        self._order = list(Group)
        self._families: Sequence[str] = ()
        self._lay_out()
        for page in (*self.groups.values(), self.phrases):
            page.edited.connect(self.edited)
            page.reset.connect(self.reset)
        for page in self.groups.values():
            page.style_chosen.connect(self.style_chosen)
        self.show_group(Group.PAPER)
        self.retranslate()

    def retranslate(self) -> None:
        """Take all words anew."""
        for group, chip in self._chips.items():
            chip.setText(escaped(group_title(group)))
            chip.setAccessibleName(group_title(group))
        self._stack.setAccessibleName(translate("layouts", "Settings of the layout"))
        for page in self.groups.values():
            page.forget()
        self.phrases.retranslate()
        self.template.retranslate()

    @property
    def group(self) -> Group:
        """The group that is shown."""
        return self._order[self._stack.currentIndex()]

    @property
    def style_shown(self) -> str:
        """The style whose settings are shown, "" for none."""
        styles = self.groups[Group.STYLES].styles
        return str(styles.value()) if self.group is Group.STYLES and styles is not None else ""

    def show_group(self, group: Group) -> None:
        """Show one group."""
        self._chips[group].setChecked(True)
        self._stack.setCurrentIndex(self._order.index(group))
        self.group_chosen.emit()

    def show_draft(self, draft: Draft, layout: Layout) -> None:
        """Show the values of a draft in the group that is shown."""
        if self.group is Group.PHRASES:
            self.phrases.show_draft(draft, layout.kind.value)
        elif self.group is Group.TEMPLATE:
            self.template.show_draft(draft)
        else:
            if self.group is Group.FACES and not self._families:
                self._families = installed_families()
            self.groups[self.group].show_draft(draft, layout, self._families)

    def show_stand_ins(self, stand_ins: Sequence[StandIn]) -> None:
        """Say which fonts stand in for others."""
        if self.group is Group.FACES:
            self.groups[Group.FACES].show_stand_ins(stand_ins)

    def take_edit(self, draft: Draft, path: Path, value: object) -> None:
        """Change a draft as a field says. Raises ``LayoutError``."""
        if path[0] == "phrases":
            draft.set(path, value)
        else:
            self.groups[self.group].take_edit(draft, path, value)

    def fail(self, path: Path, words: str) -> None:
        """Say beside a field why its value was not taken."""
        if path[0] == "phrases":
            self.phrases.fail(words)
        else:
            self.groups[self.group].fail(path, words)

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips)
        together = QButtonGroup(self)
        pages: dict[Group, QWidget] = {
            **self.groups, Group.PHRASES: self.phrases, Group.TEMPLATE: self.template
        }  # fmt: skip
        for group, chip in self._chips.items():
            together.addButton(chip)
            flow.addWidget(chip)
            chip.clicked.connect(self._chosen(group))
            self._stack.addWidget(pages[group])
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(10)
        column.addWidget(chips)
        column.addWidget(self._stack, 1)

    def _chosen(self, group: Group) -> Callable[[], None]:
        return lambda: self.show_group(group)
