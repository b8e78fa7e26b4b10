"""The versions of the open meeting: looked at, compared, put back, exported again."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.locking import is_locked
from minutes_app.domain.papers import Version, VersionKind
from minutes_app.domain.records import Change
from minutes_app.language import translate
from minutes_app.language.errors import describe
from minutes_app.language.names import name_of
from minutes_app.language.sentences import joined
from minutes_app.services.desk import Desk
from minutes_app.services.issuing.comparing import Compared, as_it_was, compared_records
from minutes_app.services.issuing.files import save_again
from minutes_app.services.papers.publishing import Publication
from minutes_app.ui.context import Context
from minutes_app.ui.dialogs.layout import heading, lay_out
from minutes_app.ui.issuing.checking import FileChecker
from minutes_app.ui.issuing.pages import PagesDialog
from minutes_app.ui.issuing.words import moment, now_name, version_name
from minutes_app.ui.models.cards import CardListModel
from minutes_app.ui.preferences import EXPORT_FOLDER
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.widgets.cards import Card, CardDelegate
from minutes_app.ui.widgets.file_dialog import FileDialog
from minutes_app.ui.widgets.room import take_room
from minutes_app.ui.widgets.rows import RowsView

_WIDE, _FOOT, _ROW = 640, 190, 50
_FEWEST, _MOST = 3, 8
"""Rows for which the list has room at first."""
_SHORT = 12
"""Characters of a seal that are shown: enough to compare it with one on paper."""


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version in the list."""

    key: str
    card: Card
    version: Version


class VersionsModel(CardListModel[VersionRow]):
    """Versions, the newest first."""


class VersionsDialog(QDialog):
    """The list of versions with what can be done with each."""

    def __init__(self, context: Context, meeting: OpenMeeting, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting = meeting
        self.setWindowTitle(self.tr("Versions"))
        self.view = RowsView()
        self.view.setAccessibleName(self.tr("Versions of the minutes"))
        self._model = VersionsModel(self)
        self.view.setModel(self._model)
        self._delegate = CardDelegate(self.view, context.appearance)
        self._said = heading("muted")
        self.open_button = self._button(self.tr("Open"), self.open_version)
        self.compare_button = self._button(self.tr("Compare"), self.compare_version)
        self.other = QComboBox()
        self.other.setAccessibleName(self.tr("Compare with"))
        self.restore_button = self._button(self.tr("Put back"), self.restore)
        self.again_button = self._button(self.tr("Export again…"), self.choose_folder)
        self.remove_button = self._button(self.tr("Delete"), self.remove)
        self.checker = FileChecker(context, self, self._said.setText)
        self.check_button = self._button(self.tr("Check a file…"), self.checker.choose)
        self.check_button.setToolTip(
            self.tr("Whether a PDF or Word file is the one that was issued")
        )
        self.open_button.setDefault(True)
        self._is_sized = False
        self._lay_out()
        self.view.opened.connect(lambda _: self.open_version())
        self.view.removing.connect(self.remove)
        self.view.current_changed.connect(lambda _: self._follow_current())
        meeting.changed.connect(self._changed)
        context.session.changed.connect(self._changed)
        self.refresh()

    @property
    def current(self) -> Version | None:
        """The version that is current in the list."""
        index = self.view.currentIndex()
        return self._model.rows[index.row()].version if index.isValid() else None

    def refresh(self) -> None:
        """Ask for the versions as they are now."""
        meeting = self._meeting.id
        self._context.session.ask(lambda desk: desk.versions.all(meeting), self._show)

    def open_version(self) -> PagesDialog | None:
        """Show the current version as pages, to be read only."""
        version = self.current
        if version is None:
            return None
        name, one = version_name(version), version.id
        return self._pages(name, lambda desk: as_it_was(_publication(desk, one)))

    def compare_version(self) -> PagesDialog | None:
        """Show what became of the current version in the one that is chosen beside it."""
        version = self.current
        if version is None:
            return None
        meeting, one = self._meeting.id, version.id
        other: str = self.other.currentData() or ""
        names = version_name(version), self.other.currentText()

        def ask(desk: Desk) -> Compared:
            before = desk.versions.record(one)
            after = desk.versions.record(Id(other)) if other else desk.meetings.load(meeting)
            layout = _layout(desk, Id(other)) if other else after.meeting.layout
            return compared_records(desk.publishing, before, after, layout, names)

        title = self.tr("{before} and {after}").format(before=names[0], after=names[1])
        return self._pages(title, ask)

    def restore(self) -> None:
        """Put the meeting back to the current version, as one step of undo."""
        if (version := self.current) is not None and self.restore_button.isEnabled():
            one, name = version.id, version_name(version)
            self._meeting.perform(
                lambda desk: desk.versions.restore(one),
                lambda _: self._said.setText(
                    self.tr("Put back: {name}. Undo (Ctrl+Z) takes it back.").format(name=name)
                ),
            )

    def remove(self) -> None:
        """Delete the current version, if it is a named one; undo has it."""
        if (version := self.current) is not None and self.remove_button.isEnabled():
            one = version.id
            self._meeting.perform(lambda desk: desk.versions.remove(one))

    def choose_folder(self) -> None:
        """Ask where to the files that were issued go once more."""
        dialog = FileDialog(self, self.tr("Export again"))
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(self._context.preferences.get(EXPORT_FOLDER))
        dialog.fileSelected.connect(lambda name: self.export_again(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_again(self, folder: Path) -> None:
        """Write the files of the current version once more, byte for byte."""
        if (version := self.current) is not None:
            one = version.id
            self._context.session.ask(
                lambda desk: desk.issuing.files(one),
                lambda files: self._context.work.documents(
                    lambda: save_again(files, folder), self._exported, self._fail
                ),
                self._fail,
            )

    def _fail(self, error: MinutesError) -> None:
        words = describe(error)
        self._said.setText(joined((words.title, words.safe, words.next)))

    def _exported(self, paths: list[Path]) -> None:
        names = self.tr(", ", "between the names of files").join(path.name for path in paths)
        self._said.setText(self.tr("Saved as {name}").format(name=names))

    def _pages(self, title: str, ask: object) -> PagesDialog:
        dialog = PagesDialog(self._context, title, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context.session.ask(ask, dialog.show_made, dialog.fail)  # pyright: ignore[reportArgumentType]
        dialog.show()
        return dialog

    def _show(self, versions: list[Version]) -> None:
        kept = self.view.key()
        self._model.set_rows([VersionRow(one.id, _card(one), one) for one in versions])
        if kept is None or not self.view.select(kept):
            self.view.setCurrentIndex(self._model.index(0, 0))
        beside = self.other.currentData()
        self.other.clear()
        self.other.addItem(now_name(), "")
        for one in versions:
            self.other.addItem(version_name(one), one.id)
        self.other.setCurrentIndex(max(self.other.findData(beside), 0))
        if not self._is_sized:
            self._is_sized = True
            self._fit(len(versions))
        if not versions:
            words = self.tr("No version is kept yet. {key} keeps one under a name.")
            key = self._context.actions.shortest_key("version.keep")
            self._said.setText(words.format(key=key))
        self._follow_current()

    def _follow_current(self) -> None:
        version = self.current
        locked = is_locked(self._meeting.record.meeting)
        named = version is not None and version.kind is VersionKind.NAMED
        for button in (self.open_button, self.compare_button, self.other):
            button.setEnabled(version is not None)
        self.restore_button.setEnabled(version is not None and not locked)
        self.remove_button.setEnabled(named and not locked and not (version and version.number))
        self.again_button.setEnabled(version is not None and bool(version.files))
        if version is not None:
            self._said.setText(_details(version))

    def _changed(self, _change: Change) -> None:
        self.refresh()

    def _button(self, words: str, act: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(act)  # pyright: ignore[reportArgumentType]
        return button

    def _lay_out(self) -> None:
        beside, foot = QWidget(), QWidget()
        comparing, ways = QHBoxLayout(beside), QHBoxLayout(foot)
        for row in (comparing, ways):
            row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("with"))
        label.setBuddy(self.other)
        for widget in (self.open_button, self.compare_button, label):
            comparing.addWidget(widget)
        comparing.addWidget(self.other, 1)
        close = self._button(self.tr("Close"), self.accept)
        for widget in (self.restore_button, self.again_button, self.remove_button):
            ways.addWidget(widget)
        ways.addStretch(1)
        ways.addWidget(self.check_button)
        ways.addWidget(close)
        column: QVBoxLayout = lay_out(self, self.view, self._said, beside, foot)
        column.setStretchFactor(self.view, 1)
        self._fit(0)

    def _fit(self, rows: int) -> None:
        """Be as high as the rows want, within reason and the screen."""
        high = _FOOT + _ROW * min(max(rows, _FEWEST), _MOST)
        take_room(self, _WIDE, high, self._context.appearance.scale)


def _publication(desk: Desk, version: Id) -> Publication:
    return desk.publishing.publication_of(desk.versions.record(version), _layout(desk, version))


def _layout(desk: Desk, version: Id) -> str:
    return desk.archive.get(Version, version).layout


def _card(version: Version) -> Card:
    issued = version.kind is not VersionKind.NAMED
    title = version_name(version)
    detail = "  ·  ".join(part for part in (version.signer, version.note) if part)
    aside = moment(version.made)
    kind = "" if issued or version.number else name_of(version.kind)
    if kind and kind != title:
        detail = "  ·  ".join(part for part in (kind, detail) if part)
    return Card(title, detail, aside, tone="accent" if issued else "muted")


def _details(version: Version) -> str:
    """Return what the list has no room for: files, and the seal by which paper is compared."""
    files = translate("issuing", ", ", "between the names of files").join(
        one.name for one in version.files
    )
    seal = translate("issuing", "Seal {seal}").format(seal=version.chain[:_SHORT])
    return "  ·  ".join(part for part in (files, seal if version.chain else "") if part)
