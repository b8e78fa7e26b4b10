"""Cards that are all of one height, for views of equal rows."""

from minutes_app.ui.theme import Appearance
from minutes_app.ui.widgets.cards import Card, CardDelegate
from minutes_app.ui.widgets.uniform import UniformView

_SAMPLE = "国x"
"""Of the faces that a line may be set in: it is as high as the highest of them."""


class UniformCardDelegate(CardDelegate):
    """Paints cards of so many lines of title and detail; a smaller one stands in the middle.

    What is longer ends in dots: the tooltip of the model has all of it.
    """

    def __init__(
        self,
        view: UniformView,
        appearance: Appearance,
        *,
        title_lines: int = 2,
        detail_lines: int = 1,
    ) -> None:
        super().__init__(view, appearance)
        self.title_lines = title_lines
        self.detail_lines = detail_lines
        view.doItemsLayout()

    def row_height(self) -> int:
        """Return the height of every card in pixels."""
        lines = Card("\u2028".join([_SAMPLE] * self.title_lines))
        if self.detail_lines:
            lines = Card(lines.title, "\u2028".join([_SAMPLE] * self.detail_lines))
        return self._height(lines, _WIDE)

    def _spare_above(self, spare: int) -> int:
        return max(0, spare // 2)


_WIDE = 10_000
