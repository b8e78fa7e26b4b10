"""The fonts that this machine has, by the names under which a layout may ask for them."""

from PySide6.QtGui import QFontDatabase


def installed_families() -> list[str]:
    """Return the families there are: those that can write Chinese first, then the others."""
    chinese = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    others = QFontDatabase.families(QFontDatabase.WritingSystem.Latin)
    names = (*chinese, *others)
    return [name for name in dict.fromkeys(names) if not QFontDatabase.isPrivateFamily(name)]
