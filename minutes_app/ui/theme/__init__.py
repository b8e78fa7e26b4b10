"""How the window looks: colours as data, one style sheet, scaled text, tinted icons.

``Appearance`` (one per application) keeps the theme, the text scale and the system's scheme
together and emits ``changed``. Widgets use it like this::

    set_look(label, "title")            # looks are named in resources/themes/window.qss
    button.setIcon(icon("add"))         # resources/icons/add.svg, tinted by the palette
    appearance.theme.colour("muted")    # in a delegate's paint(); repaint on ``changed``

Never write colours, sizes or ``setStyleSheet`` in a widget: add a look to the template instead.
"""

from typing import TYPE_CHECKING

from minutes_app.ui.theme.appearance import Appearance
from minutes_app.ui.theme.looks import set_look
from minutes_app.ui.theme.tokens import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPalette


def icon(name: str, role: "QPalette.ColorRole | None" = None) -> "QIcon":
    """Return an icon by the name of its drawing; ``role`` is the colour of the palette for it."""
    from minutes_app.ui.theme import icons  # noqa: PLC0415 - nothing is drawn before the window

    return icons.icon(name, role)


__all__ = ["Appearance", "Theme", "icon", "set_look"]
