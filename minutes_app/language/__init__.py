"""The translation catalogue: source words to the words of the chosen language, without Qt.

Source words are English and stand in the code; Chinese words, and the plurals of English, come
from ``resources/translations/*.ts``. Outside the window write::

    from minutes_app.language import translate

    translate("errors", "The archive is in use.")
    translate("export", "Saved as {name}").format(name=name)

In the window write ``self.tr("…")`` with the same rules: literal words, no f-string. Plurals are
there alone, ``self.tr("%n entries", "", count)``: Qt's tool sees none in ``translate``. After
adding words, run ``make translations`` and fill in ``zh_CN.ts``.
"""

from minutes_app.language.catalogue import Catalogue
from minutes_app.language.choice import Tongue, choose
from minutes_app.language.current import current_language, said_in, translate, use_language

__all__ = [
    "Catalogue",
    "Tongue",
    "choose",
    "current_language",
    "said_in",
    "translate",
    "use_language",
]
