"""The layouts there are, as of one moment: the shipped ones and the house's own."""

from dataclasses import dataclass, replace
from functools import lru_cache

from minutes_app.documents.layout import Layout, PaperKind
from minutes_app.documents.layouts import LayoutError, layout_names, layout_of_text, load_layout
from minutes_app.domain.folding import fold
from minutes_app.domain.meetings import House, Language
from minutes_app.domain.papers import HouseLayout

_REMEMBERED = 64


@dataclass(frozen=True, slots=True)
class Shelf:
    """Layouts by name. It is a value: threads that make documents take it along.

    ``own`` are the house's layouts; ``preferred`` are the names that the house has put first, one
    for each paper and language at most.
    """

    own: tuple[HouseLayout, ...] = ()
    preferred: tuple[str, ...] = ()

    @classmethod
    def of(cls, own: list[HouseLayout], house: House | None) -> "Shelf":
        """Make a shelf of records; the house's layouts in order of their names."""
        ordered = sorted(own, key=lambda one: (fold(one.name), one.id))
        return cls(tuple(ordered), house.layouts if house else ())

    def own_layout(self, name: str) -> HouseLayout | None:
        """Return the record of one of the house's own, None where none is called so."""
        return next((one for one in self.own if one.name == name), None)

    def has(self, name: str) -> bool:
        """Tell whether there is a layout of that name."""
        return self.own_layout(name) is not None or name in layout_names()

    def layout(self, name: str) -> Layout:
        """Return a layout by its name. Raises ``LayoutError``."""
        own = self.own_layout(name)
        return _own(own.definition, own.name) if own else _shipped(name)

    def layouts(self) -> list[Layout]:
        """Return every layout: the shipped ones, then those of the house that can be used."""
        found = [_shipped(name) for name in layout_names()]
        for one in self.own:
            try:
                found.append(_own(one.definition, one.name))
            except LayoutError:
                continue  # the dialog of layouts shows it with its mistake
        return found

    def preferred_layout(self, kind: PaperKind, language: Language) -> Layout | None:
        """Return what the house prefers for a paper in a language, None for no such wish."""
        for name in self.preferred:
            layout = self.usable(name)
            if layout and (layout.kind, layout.language) == (kind, language):
                return layout
        return None

    def chosen(self, name: str, kind: PaperKind) -> Layout | None:
        """Return the layout that a meeting names, None where there is none of that kind.

        A meeting that came from another house may name one that is not here.
        """
        layout = self.usable(name) if name else None
        return layout if layout and layout.kind is kind else None

    def usable(self, name: str) -> Layout | None:
        """Return a layout by its name, None where there is none that can be used."""
        if not self.has(name):
            return None
        try:
            return self.layout(name)
        except LayoutError:
            return None


def titled(layout: Layout, name: str) -> Layout:
    """Return a layout under the name that the house gave it, in every language."""
    return replace(layout, title={language.value: name for language in Language})


@lru_cache(maxsize=_REMEMBERED)
def _own(definition: str, name: str) -> Layout:
    return titled(layout_of_text(definition, name), name)


@lru_cache(maxsize=_REMEMBERED)
def _shipped(name: str) -> Layout:
    return load_layout(name)
