"""The rows of a paper that came back: a card for each difference."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from minutes_app.documents.compare.words import Mark
from minutes_app.language import translate
from minutes_app.services.returned.differences import Difference, Kind
from minutes_app.ui.models.cards import CardListModel
from minutes_app.ui.widgets.cards import Card

_LONGEST = 90


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """A difference; ``settled``: it was refused, or seen."""

    key: str
    card: Card
    difference: Difference
    settled: bool = False


class DifferenceModel(CardListModel[DifferenceRow]):
    """Differences in the order of the paper."""


def difference_rows(
    differences: Iterable[Difference], settled: frozenset[str]
) -> Sequence[DifferenceRow]:
    """Return a row for each difference."""
    return [
        DifferenceRow(one.id, _card(one, settled=one.id in settled), one, one.id in settled)
        for one in differences
    ]


def kind_name(kind: Kind) -> str:
    """Return what was done."""
    return {
        Kind.CHANGED: translate("returned", "Changed"),
        Kind.LEFT_OUT: translate("returned", "Struck"),
        Kind.ADDED: translate("returned", "Added"),
        Kind.MOVED: translate("returned", "Moved"),
        Kind.REMARK: translate("returned", "Remark"),
    }[kind]


def remarks_of(difference: Difference) -> list[str]:
    """Return remarks with who made them."""
    with_author = translate("returned", "{author}: {text}")
    return [
        with_author.format(author=one.author, text=one.text) if one.author else one.text
        for one in difference.remarks
    ]


def notes_of(difference: Difference, recorded: str) -> list[str]:
    """Return what is to be known of a difference besides its words, and what was ``recorded``."""
    notes = remarks_of(difference)
    if difference.changed_here:
        notes.append(
            translate(
                "returned", "The minutes say something else here by now; accepting replaces it."
            )
        )
    if difference.kind is Kind.MOVED:
        notes.append(translate("returned", "This was moved: move its entry in the record."))
    elif difference.in_margin:
        notes.append(
            translate(
                "returned",
                "This stands at the head or foot of the pages: the layout and the details say it.",
            )
        )
    elif difference.kind is not Kind.REMARK and not difference.can_be_accepted:
        notes.append(
            translate(
                "returned",
                "These words come from the list of people or the details: change them there.",
            )
        )
    if recorded:
        notes.append(translate("returned", "Recorded: {words}").format(words=recorded))
    return notes


def _card(difference: Difference, *, settled: bool) -> Card:
    kind = kind_name(difference.kind)
    authors = ", ".join(difference.authors)
    aside = translate("returned", "Refused") if settled else authors
    if settled and not difference.can_be_accepted:
        aside = translate("returned", "Seen")
    return Card(
        title=kind, detail=_excerpt(difference), aside=aside,
        tone="muted" if settled else "accent", faded=settled,
    )  # fmt: skip


def _excerpt(difference: Difference) -> str:
    """Return the words around the first change."""
    if difference.kind is Kind.REMARK:
        return remarks_of(difference)[0]
    whole = difference.text or "".join(one.text for one in difference.pieces)
    before = 0
    for one in difference.pieces:
        if one.mark is not Mark.SAME:
            break
        before += len(one.text)
    start = max(before - 20, 0) if difference.text else 0
    cut = whole[start : start + _LONGEST].strip()
    return ("…" if start else "") + cut + ("…" if start + _LONGEST < len(whole) else "")
