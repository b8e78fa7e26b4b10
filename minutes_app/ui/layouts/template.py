"""The Word file of a layout: chosen, tried on the sample, opened in Word, taken away."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from minutes_app.documents.templates import PLACEHOLDERS, Examined
from minutes_app.domain.meetings import Language
from minutes_app.language import translate
from minutes_app.language.names import shown_language
from minutes_app.language.phrase_names import style_name
from minutes_app.ui.layouts.draft import Draft
from minutes_app.ui.theme import set_look
from minutes_app.ui.widgets.buttons import WordButton


class TemplatePage(QScrollArea):
    """What the layout's own Word file is, and what is found in it."""

    choosing = Signal()
    trying = Signal()
    removing = Signal()
    opening = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.about = _label("muted")
        self.file = _label("heading")
        self.choose = WordButton("word", self.choosing.emit)
        self.attempt = WordButton("check", self.trying.emit)
        self.open = WordButton("document", self.opening.emit)
        self.remove = WordButton("bin", self.removing.emit, "quiet")
        self.said, self.known = _label(""), _label("small")
        for label in (self.said, self.known):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(2, 4, 12, 12)
        column.setSpacing(10)
        for widget in (self.about, self.file, self.choose, self.attempt, self.open, self.remove,
                       self.said, self.known):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        self.open.setEnabled(False)
        self.retranslate()

    def retranslate(self) -> None:
        """Take all words anew."""
        self.about.setText(
            translate(
                "layouts",
                "A Word file of the house can carry the minutes: its head, its styles, its headers "
                "and footers are taken over, and placeholders in it are filled. The Word file is "
                "the paper that counts then; PDF and preview use its paper, fonts and sizes.",
            )
        )
        self.choose.set_words(translate("layouts", "Choose a Word file…"))
        self.attempt.set_words(translate("layouts", "Try it out"))
        self.open.set_words(translate("layouts", "Open in Word"))
        self.remove.set_words(translate("layouts", "Without a Word file"))
        # Both are understood; each reader is shown those of the language that is shown.
        called = (f"{{{{ {name} }}}}" for name in _called().values())
        self.known.setText(_listed(translate("layouts", "Placeholders: {names}"), called))
        self.known.setAccessibleName(translate("layouts", "Placeholders of a Word file"))
        self.said.setAccessibleName(translate("layouts", "What was found in the Word file"))

    def show_draft(self, draft: Draft) -> None:
        """Show which file a draft has."""
        name = draft.template.name
        self.file.setText(name or translate("layouts", "No Word file"))
        self.choose.setEnabled(not draft.locked)
        self.attempt.setEnabled(bool(name))
        self.remove.setEnabled(bool(name) and not draft.locked)

    def say(self, words: str, look: str = "") -> None:
        """Say what became of it."""
        self.said.setText(words)
        set_look(self.said, look)

    def show_found(self, found: Examined) -> None:
        """Say what was found in the file, and what is still to be done."""
        lines: list[str] = []
        if found.unknown:
            lines += [
                translate("layouts", "There is no placeholder “{name}”: “{paragraph}”").format(
                    name=name, paragraph=paragraph
                )
                for name, paragraph in found.unknown
            ]
        used = (_called()[name] for name in found.used)
        lines.append(_listed(translate("layouts", "Filled: {names}"), used))
        if "body" not in found.used:
            lines.append(translate("layouts", "Without {{ body }} the text follows at the end."))
        matched = (
            f"{style_name(ours, ours).name} → {theirs}" for ours, theirs in found.matched.items()
        )
        lines.append(_listed(translate("layouts", "Styles taken over: {names}"), matched))
        if found.added:
            lines.append(_listed(translate("layouts", "Styles added: {names}"), found.added))
        self.say("\n".join(lines), "danger" if found.unknown else "")


def _called() -> dict[str, str]:
    """Return what each placeholder is called in the language that is shown."""
    chinese = shown_language() is Language.CHINESE
    return {one.name: one.chinese if chinese else one.name for one in PLACEHOLDERS}


def _listed(words: str, names: Iterable[str]) -> str:
    between = "、" if shown_language() is Language.CHINESE else ", "
    return words.format(names=between.join(names) or "–")


def _label(look: str) -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    if look:
        set_look(label, look)
    return label
