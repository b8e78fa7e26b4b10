"""The phrases of a layout as a table: where they stand, as shipped, and the house's own."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from minutes_app.documents.layout_checks import facts_of
from minutes_app.documents.layouts import known_facts
from minutes_app.domain.folding import folded_words
from minutes_app.language import translate
from minutes_app.language.phrase_names import phrase_name
from minutes_app.ui.forms import TextField
from minutes_app.ui.layouts.draft import Draft
from minutes_app.ui.layouts.phrase_rows import COLUMNS, Phrase, PhrasesModel, with_headings
from minutes_app.ui.theme import set_look
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.lines import ClearableLine

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class PhrasesPage(QWidget):
    """The table, with words to find a phrase by. ``edited`` and ``reset`` carry its place."""

    edited = Signal(tuple, object)
    reset = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Phrase, ...] = ()
        self.model = PhrasesModel(self)
        self.view = _View(self.model)
        self.filter = ClearableLine()
        self.error = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_look(self.error, "danger")
        self.about = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_look(self.about, "small")
        self._paper = ""
        self.back = WordButton("undo", self._back, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 4, 12, 4)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.view, 1)
        column.addWidget(self.error)
        column.addWidget(self.about)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        column.addLayout(foot)
        self.error.hide()
        self.about.hide()
        self.filter.textChanged.connect(lambda _: self._fill())
        self.model.edited.connect(lambda name, text: self.edited.emit(("phrases", name), text))
        self.view.selectionModel().currentChanged.connect(lambda *_: self._follow())
        self.retranslate()

    def retranslate(self) -> None:
        """Take all words anew."""
        self.filter.setPlaceholderText(translate("layouts", "Find a phrase"))
        self.filter.setAccessibleName(translate("layouts", "Find a phrase"))
        self.view.setAccessibleName(translate("layouts", "Phrases of the layout"))
        self.back.set_words(translate("layouts", "As shipped"))

    def show_draft(self, draft: Draft, paper: str = "") -> None:
        """Show the phrases of a draft, first those that are of its paper alone."""
        shipped, ours, own = draft.shipped()["phrases"], draft.tree()["phrases"], draft.own()
        self._paper = paper
        found: list[Phrase] = []
        for key, text in ours.items():
            named, changed = phrase_name(key), ("phrases", key) in own
            before = str(shipped.get(key, ""))
            found.append(Phrase(key, named.name, named.group, before, str(text), changed))
        self._all = tuple(found)
        self.model.locked = draft.locked
        self.fail("")
        self._fill()

    def fail(self, words: str) -> None:
        """Say why a phrase was not taken ("" for nothing)."""
        self.error.setText(words)
        self.error.setVisible(bool(words))

    def _fill(self) -> None:
        wanted = folded_words(self.filter.text())
        found = (one for one in self._all if one.fits(wanted))
        self.model.set_phrases(with_headings(found, self._paper), self.model.locked)
        self._follow()

    def _current(self) -> Phrase | None:
        row = self.view.currentIndex().row()
        return self.model.phrases[row] if 0 <= row < len(self.model.phrases) else None

    def _follow(self) -> None:
        one = self._current()
        self.back.setEnabled(bool(one and one.changed and not self.model.locked))
        known = facts_of(one.name, known_facts()) if one and one.name else frozenset[str]()
        facts = " ".join(f"{{{fact}}}" for fact in sorted(known))
        words = translate("layouts", "What stands in braces is filled in by itself: {facts}")
        self.about.setText(words.format(facts=facts))
        self.about.setVisible(bool(facts))

    def _back(self) -> None:
        if one := self._current():
            self.reset.emit(("phrases", one.name))


class _View(QTableView):
    """The table; Enter edits the house's words of the row."""

    def __init__(self, model: PhrasesModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for section in range(COLUMNS):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._span_headings)

    def _span_headings(self) -> None:
        self.clearSpans()
        for row, one in enumerate(self._model.phrases):
            if not one.name:
                self.setSpan(row, 0, 1, COLUMNS)

    def keyPressEvent(self, event: object) -> None:
        key = event.key()  # type: ignore[attr-defined]
        editing = self.state() == QAbstractItemView.State.EditingState
        current = self.currentIndex()
        if not editing and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current.isValid():
            self.edit(current.siblingAtColumn(COLUMNS - 1))
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]


class _Delegate(QStyledItemDelegate):
    """Edits in a field that leaves keys to the input method while it composes."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = TextField()
        editor.setParent(parent)
        editor.setFrame(False)
        editor.setAccessibleName(str(index.model().index(index.row(), 0).data()))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, TextField):
            editor.setText(str(index.data(_Role.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, TextField):
            model.setData(index, editor.text())  # type: ignore[arg-type]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        composing = isinstance(watched, TextField) and watched.composing
        if event.type() == QEvent.Type.KeyPress and composing:
            return False
        return super().eventFilter(watched, event)
