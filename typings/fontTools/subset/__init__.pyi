# The part of fontTools.subset that this program may use.
from collections.abc import Iterable
from typing import Any

from fontTools.ttLib import TTFont

class Options:
    drop_tables: list[str]
    glyph_names: bool
    hinting: bool
    layout_features: list[str]
    name_IDs: list[int | str]
    notdef_outline: bool
    recalc_timestamp: bool
    retain_gids: bool
    def __init__(self, **kwargs: Any) -> None: ...

class Subsetter:
    def __init__(self, options: Options | None = None) -> None: ...
    def populate(
        self,
        glyphs: Iterable[str] = ...,
        gids: Iterable[int] = ...,
        unicodes: Iterable[int] = ...,
        text: str = ...,
    ) -> None: ...
    def subset(self, font: TTFont) -> None: ...
