"""Words set by hand: which paragraph they belong to, and how they stand in it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from minutes_app.documents.compose.spans import Spans, merged, plain, text_of
from minutes_app.documents.layout import Layout
from minutes_app.documents.tree import Key, Span
from minutes_app.domain.ids import Id
from minutes_app.domain.papers import Wording
from minutes_app.domain.records import MeetingRecord

LOST = "lost."
"""What stands before the place of a wording whose entry is gone: no paragraph has such a key."""


def manner_of(layout: Layout) -> str:
    """Return what wordings name as their composer: the manner of telling, and its language.

    Layouts of one manner share the words set by hand; a paper in another language does not.
    """
    return f"{layout.composer} {layout.language.value}"


class Hand:
    """The wordings of one meeting in one manner. Each is used once in a document."""

    def __init__(self, wordings: Iterable[Wording]) -> None:
        self._set: dict[tuple[Id | None, str], Wording] = {}
        self._added: dict[tuple[Id | None, str], list[Wording]] = defaultdict(list)
        for wording in sorted(wordings, key=lambda one: (one.position, one.id)):
            key = (wording.entry, wording.place)
            if wording.added:
                self._added[key].append(wording)
            else:
                self._set.setdefault(key, wording)

    @classmethod
    def of(cls, record: MeetingRecord, layout: Layout) -> "Hand":
        """Return what was set by hand in the manner of a layout."""
        manner = manner_of(layout)
        return cls(one for one in record.all_of(Wording) if one.composer == manner)

    def take(self, key: Key, sources: Sequence[Id]) -> Wording | None:
        """Return the wording of a paragraph; None where its words are the composer's.

        Where an entry has come before the one that the words were set at, in one paragraph with
        it, they are found by that later one.
        """
        if not self._set:
            return None
        for entry in (key.entry, *sources[1:]):
            found = self._set.pop((entry, key.place), None)
            if found is not None:
                return found
        return None

    def take_added(self, key: Key, sources: Sequence[Id]) -> list[Wording]:
        """Return what was added after a paragraph, in order."""
        if not self._added:
            return []
        found = [self._added.pop((one, key.place), []) for one in (key.entry, *sources[1:])]
        return [wording for some in found for wording in some]


def set_in(composed: Spans, text: str) -> Spans:
    """Return ``text`` as spans, in the styles of what was composed as far as it is the same.

    A name in the speaker's style stays in it where the text still begins or ends with it; words in
    a style that the whole paragraph has stay in that.
    """
    if text_of(composed) == text:
        return composed
    styles = {span.style for span in composed}
    if len(styles) == 1:
        return (Span(text, styles.pop()),) if text else ()
    before: list[Span] = []
    for span in composed:
        if not text.startswith(span.text):
            break
        before.append(span)
        text = text[len(span.text) :]
    after: list[Span] = []
    for span in reversed(composed[len(before) :]):
        if not text.endswith(span.text):
            break
        after.insert(0, span)
        text = text[: len(text) - len(span.text)]
    return merged((*before, *plain(text), *after))
