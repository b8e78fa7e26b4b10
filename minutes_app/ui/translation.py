"""Translation in the window: Qt asks the same catalogue as everything else, and can switch.

Every widget that shows words takes them in ``retranslate()`` and inherits ``Retranslating``
*before* its Qt class::

    class PeoplePage(Retranslating, QWidget):
        def __init__(self) -> None:
            super().__init__()
            self._title = QLabel()
            self.retranslate()

        def retranslate(self) -> None:
            self._title.setText(self.tr("People"))
            self._list.setAccessibleName(self.tr("People of this meeting"))

``LanguageSwitch.use(Tongue.CHINESE)`` changes the language of a running program: Qt tells every
widget, and ``retranslate`` runs again. Words that come from the record are not touched.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QObject, QTranslator

from minutes_app.language import Tongue, current_language, use_language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    _Base = QWidget
else:
    _Base = object


class Retranslating(_Base):
    """Calls ``retranslate`` of a widget when the language changes."""

    def retranslate(self) -> None:
        """Take all words anew."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class CatalogueTranslator(QTranslator):
    """Answers Qt from the catalogue in use."""

    def isEmpty(self) -> bool:
        return False

    def translate(  # type: ignore[override] - None is Qt's null string: the next one is asked
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        catalogue = use_language(current_language())
        return catalogue.lookup(context, sourceText, disambiguation or "", None if n < 0 else n)


class LanguageSwitch(QObject):
    """Keeps the language of the application; owns the translators."""

    def __init__(self, application: QCoreApplication, language: Tongue) -> None:
        super().__init__(application)
        self._application = application
        self._of_qt = QTranslator(self)
        self._of_qt_installed = False
        self._ours = CatalogueTranslator(self)
        use_language(language)
        self._install_qt(language)
        application.installTranslator(self._ours)

    def use(self, language: Tongue) -> None:
        """Speak another language; every widget is told once."""
        if language is current_language():
            return
        use_language(language)
        if not self._install_qt(language):
            event = QEvent(QEvent.Type.LanguageChange)
            QCoreApplication.sendEvent(self._application, event)

    def _install_qt(self, language: Tongue) -> bool:
        """Install or remove the words of Qt's own dialogs; tell whether widgets heard of it."""
        if language is Tongue.ENGLISH:
            removed = self._of_qt_installed and self._application.removeTranslator(self._of_qt)
            self._of_qt_installed = False
            return removed
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if not self._of_qt_installed and self._of_qt.load(f"qtbase_{language}", folder):
            self._of_qt_installed = self._application.installTranslator(self._of_qt)
            return self._of_qt_installed
        return False
