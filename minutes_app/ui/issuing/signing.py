"""The choice of the certificate file with which the house signs; the password is never kept."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from minutes_app.services.issuing.files import Signing, read_certificate
from minutes_app.ui.preferences import CERTIFICATE, Preferences
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.file_dialog import FileDialog


class CertificateLine(Retranslating, QWidget):
    """A certificate file of the house: its path is remembered in the preferences."""

    changed = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.path = QLineEdit(preferences.get(CERTIFICATE))
        self.browse = QPushButton()
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self.choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.path, 1)
        row.addWidget(self.browse)
        self.path.textChanged.connect(self._keep)
        self.setFocusProxy(self.path)
        self.retranslate()

    def retranslate(self) -> None:
        self.path.setAccessibleName(self.tr("Certificate file"))
        self.path.setPlaceholderText(self.tr("Certificate file (.p12 or .pfx)"))
        self.browse.setText(self.tr("Choose…"))
        self.browse.setAccessibleName(self.tr("Choose the certificate file"))

    def choose(self) -> None:
        """Ask for the file."""
        dialog = FileDialog(self, self.tr("Certificate file"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Certificates") + " (*.p12 *.pfx)")
        dialog.fileSelected.connect(self.path.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, path: str) -> None:
        self._preferences.set(CERTIFICATE, path.strip())
        self.changed.emit()


class SigningField(Retranslating, QWidget):
    """Whether the PDF is signed, with which certificate and password."""

    changed = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.wanted = QCheckBox()
        self.certificate = CertificateLine(preferences)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.wanted, self.certificate, self.password):
            column.addWidget(widget)
        self.wanted.setChecked(bool(preferences.get(CERTIFICATE)))
        self.wanted.toggled.connect(self._follow)
        self.certificate.changed.connect(self.changed)
        self._follow()
        self.retranslate()

    @property
    def is_ready(self) -> bool:
        """Whether nothing is missing that it takes."""
        return not self.wanted.isChecked() or bool(self.certificate.path.text().strip())

    def signing(self) -> Signing | None:
        """Return with what to sign. Raises ``ExportError`` (``signing.unreadable``)."""
        if not (self.wanted.isChecked() and self.wanted.isEnabled()):
            return None
        path = Path(self.certificate.path.text().strip()).expanduser()
        return Signing(read_certificate(path), self.password.text())

    def retranslate(self) -> None:
        self.wanted.setText(self.tr("Sign the PDF"))
        self.password.setAccessibleName(self.tr("Password of the certificate"))
        self.password.setPlaceholderText(self.tr("Password of the certificate (it is not kept)"))

    def _follow(self) -> None:
        for widget in (self.certificate, self.password):
            widget.setVisible(self.wanted.isChecked())
        self.changed.emit()
