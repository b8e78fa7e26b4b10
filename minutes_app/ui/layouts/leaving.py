"""Asking what is to become of changes that are not kept, when the dialog is closed."""

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from minutes_app.language import translate
from minutes_app.ui.theme import set_look


def ask_about_unkept(
    parent: QWidget, keep: Callable[[], object], leave: Callable[[], object]
) -> QMessageBox:
    """Ask whether changes are kept, discarded, or gone on with."""
    box = QMessageBox(parent)
    box.setWindowTitle(translate("layouts", "Layouts"))
    box.setText(translate("layouts", "There are changes that are not kept."))
    box.setInformativeText(translate("layouts", "Minutes look as before until they are."))
    kept = box.addButton(translate("layouts", "Keep"), QMessageBox.ButtonRole.AcceptRole)
    gone = box.addButton(translate("layouts", "Discard"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(translate("layouts", "Go on changing"), QMessageBox.ButtonRole.RejectRole)
    set_look(gone, "danger")
    box.setDefaultButton(kept)
    box.setEscapeButton(stay)
    kept.clicked.connect(lambda _=False: keep())
    gone.clicked.connect(lambda _=False: leave())
    box.finished.connect(box.deleteLater)
    box.open()
    return box
