"""Paragraphs of a story: what several said in a sentence each stands together."""

from minutes_app.documents.compose.flow import Flow, Sources
from minutes_app.documents.compose.spans import Spans, merged, plain, text_of


class Gathered:
    """Collects short paragraphs, and writes them into the flow as one.

    One has ``most`` characters at most, unless what one voice said is longer by itself; with 0
    nothing is collected.
    """

    def __init__(self, flow: Flow, most: int, space: str = "") -> None:
        self._flow = flow
        self._most = most
        self._space = space
        self._spans: list[Spans] = []
        self._sources: list[Sources] = []

    def paragraph(self, spans: Spans, sources: Sources) -> None:
        """Add what one voice said."""
        reach = sum(len(text_of(one)) for one in (*self._spans, spans))
        if reach > self._most:
            self.flush()
        self._spans.append(spans)
        self._sources.append(sources)
        if not self._most:
            self.flush()

    def flush(self) -> None:
        """Write what was collected."""
        said = [one for one in self._spans if text_of(one)]
        told = [span for one in said for span in (*plain(self._space), *one)]
        sources = tuple(dict.fromkeys(id_ for one in self._sources for id_ in one))
        self._spans, self._sources = [], []
        if said:
            self._flow.paragraph(merged(told[len(plain(self._space)) :]), sources)
