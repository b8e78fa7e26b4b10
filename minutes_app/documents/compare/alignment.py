"""Which paragraph of one version belongs to which of another."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

_LIKE = 0.35
"""Likeness from which two paragraphs are taken for one that was changed."""
_CANDIDATES = 4
_COMMON = 40
"""Paragraphs in which a pair of characters may stand before it says nothing of any of them."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Places of a paragraph before and after; None where it was not, or is no more.

    ``moved``: it was taken out here and stands, unchanged, elsewhere: each of the two pairs of a
    move names its own side only.
    """

    before: int | None
    after: int | None
    moved: bool = False


def align(before: Sequence[str], after: Sequence[str]) -> list[Pair]:
    """Return all paragraphs of both versions in one order, those that belong together as one.

    Paragraphs that are the same belong together; between them those that are most alike, in order.
    What was moved unchanged is marked so.
    """
    old, new = [_folded(text) for text in before], [_folded(text) for text in after]
    pairs: list[Pair] = []
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            pairs += [Pair(x, y) for x, y in zip(range(a, b), range(c, d), strict=True)]
        else:
            pairs += _aligned(old, new, range(a, b), range(c, d))
    return _with_moves(pairs, old, new)


def likeness(one: str, other: str) -> float:
    """Return how alike two texts are, 0 to 1: the share of pairs of characters in both (Dice)."""
    if one == other:
        return 1.0
    a, b = _grams(one), _grams(other)
    whole = a.total() + b.total()
    return 2 * (a & b).total() / whole if whole else 0.0


def _folded(text: str) -> str:
    return " ".join(text.split())


def _grams(text: str) -> Counter[str]:
    return Counter(text[at : at + 2] for at in range(max(len(text) - 1, 1)))


def _aligned(
    old: Sequence[str], new: Sequence[str], befores: range, afters: range
) -> Iterable[Pair]:
    """Align paragraphs none of which stayed the same."""
    chain = _best_chain(_candidates(old, new, befores, afters))
    a, c = befores.start, afters.start
    for x, y in [*chain, (befores.stop, afters.stop)]:
        yield from (Pair(place, None) for place in range(a, x))
        yield from (Pair(None, place) for place in range(c, y))
        if x < befores.stop:
            yield Pair(x, y)
        a, c = x + 1, y + 1


def _candidates(
    old: Sequence[str], new: Sequence[str], befores: range, afters: range
) -> list[tuple[int, int, float]]:
    """Return pairs that are alike enough, with how alike they are."""
    if not befores or not afters:
        return []
    holders: dict[str, list[int]] = defaultdict(list)
    for place in afters:
        for gram in _grams(new[place]):
            holders[gram].append(place)
    found: list[tuple[int, int, float]] = []
    for place in befores:
        votes: Counter[int] = Counter()
        for gram in _grams(old[place]):
            if len(holders.get(gram, ())) <= _COMMON:
                votes.update(holders.get(gram, ()))
        for other, _ in votes.most_common(_CANDIDATES):
            alike = likeness(old[place], new[other])
            if alike >= _LIKE:
                found.append((place, other, alike))
    return found


def _best_chain(candidates: Sequence[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """Return the pairs in order that are most alike together (a heaviest increasing chain)."""
    # Of one paragraph the later ones go first, so that it is taken once.
    ordered = sorted(candidates, key=lambda one: (one[0], -one[1]))
    chains: list[tuple[float, int]] = []
    places = sorted({after for _, after, _ in ordered})
    rank = {place: number for number, place in enumerate(places, start=1)}
    best: list[int] = [-1] * (len(places) + 1)
    for number, (_, after, alike) in enumerate(ordered):
        before = _query(best, chains, rank[after] - 1)
        chains.append((alike + (chains[before][0] if before >= 0 else 0.0), before))
        _update(best, chains, rank[after], number)
    last = _query(best, chains, len(places))
    chain: list[tuple[int, int]] = []
    while last >= 0:
        chain.append(ordered[last][:2])
        last = chains[last][1]
    return chain[::-1]


def _query(best: list[int], chains: list[tuple[float, int]], rank: int) -> int:
    """Return the heaviest chain that ends at a rank up to this one; -1 for none (Fenwick tree)."""
    found = -1
    while rank > 0:
        other = best[rank]
        if other >= 0 and (found < 0 or chains[other][0] > chains[found][0]):
            found = other
        rank -= rank & -rank
    return found


def _update(best: list[int], chains: list[tuple[float, int]], rank: int, number: int) -> None:
    while rank < len(best):
        if best[rank] < 0 or chains[number][0] > chains[best[rank]][0]:
            best[rank] = number
        rank += rank & -rank


def _with_moves(pairs: Sequence[Pair], old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """Mark what is gone in one place and new in another."""
    gone = {old[pair.before] for pair in pairs if pair.after is None and pair.before is not None}
    come = {new[pair.after] for pair in pairs if pair.before is None and pair.after is not None}
    moved = gone & come

    def is_moved(pair: Pair) -> bool:
        if pair.before is not None and pair.after is not None:
            return False
        return (old[pair.before] if pair.before is not None else new[pair.after or 0]) in moved

    return [replace(pair, moved=True) if is_moved(pair) else pair for pair in pairs]
