"""Cards that are all of one height, for views of equal rows."""

from PySide6.QtCore import QEvent, QObject

from minutes_app.ui.theme import Appearance
from minutes_app.ui.widgets.cards import CARD_ROLE, Card, CardDelegate
from minutes_app.ui.widgets.uniform import UniformView

_SAMPLE = "国x"
"""Of the faces that a line may be set in: it is as high as the highest of them."""


class UniformCardDelegate(CardDelegate):
    """Paints cards of so many lines of title and detail; a smaller one stands in the middle.

    Rows have one line of title until one comes to sight that needs another: so a list of short
    titles is not half air, and its rows change their height once at most, and all together. What is
    longer ends in dots: the tooltip of the model has all of it.
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
        self._uniform = view
        self._most = title_lines
        self.title_lines = 1
        self.detail_lines = detail_lines
        self._widest = 0
        self._sizes = _Sizes(self)
        view.viewport().installEventFilter(self._sizes)
        view.in_sight.connect(self.look_at)
        model = view.model()
        for change in (model.dataChanged, model.modelReset, model.rowsInserted):
            change.connect(lambda *_: self.look_at(*view.rows_in_sight()))
        view.doItemsLayout()
        self.look_at(*view.rows_in_sight())

    def row_height(self) -> int:
        """Return the height of every card in pixels."""
        lines = Card("\u2028".join([_SAMPLE] * self.title_lines))
        if self.detail_lines:
            lines = Card(lines.title, "\u2028".join([_SAMPLE] * self.detail_lines))
        return self._height(lines, _WIDE)

    def look_at(self, first: int, last: int) -> None:
        """Make room for the titles of some rows, if they need it."""
        model = self._uniform.model()
        metrics = self._metrics(self._title_font())
        for row in range(first, last + 1):
            if self._widest >= self._uniform.viewport().width():
                break  # to measure long titles takes longer than to paint them
            card = model.index(row, 0).data(CARD_ROLE)
            if card is not None and card.title:
                words = metrics.horizontalAdvance(card.title)
                self._widest = max(self._widest, words + self._beside_title(card))
        self.fit()

    def fit(self) -> None:
        """Take as many lines as the widest title needs that was in sight, at the width of now."""
        lines = self._most if self._widest >= self._uniform.viewport().width() else 1
        if lines == self.title_lines:
            return
        current = self._uniform.currentIndex()
        seen = self._uniform.visualRect(current).intersects(self._uniform.viewport().rect())
        self.title_lines = lines
        self._uniform.doItemsLayout()
        if seen:
            self._uniform.scrollTo(current)

    def in_sight(self) -> tuple[int, int]:
        """Return the first and the last row that are seen."""
        return self._uniform.rows_in_sight()

    def _set_anew(self) -> None:
        self._widest = 0
        super()._set_anew()
        self.look_at(*self._uniform.rows_in_sight())

    def _spare_above(self, spare: int) -> int:
        return max(0, spare // 2)


class _Sizes(QObject):
    """Tells cards that the view has another width."""

    def __init__(self, cards: UniformCardDelegate) -> None:
        super().__init__(cards)
        self._cards = cards

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._cards.look_at(*self._cards.in_sight())
        return False


_WIDE = 10_000
