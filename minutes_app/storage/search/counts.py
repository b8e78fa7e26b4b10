"""How many hits there are by year, kind, speaker and responsible body; exact for any query."""

from collections import Counter
from collections.abc import Iterable

from minutes_app.domain.entries import EntryKind
from minutes_app.domain.query import Party
from minutes_app.storage.engine import Connection
from minutes_app.storage.mapping import as_json
from minutes_app.storage.search import facets
from minutes_app.storage.search.facets import Facet
from minutes_app.storage.search.index_words import IndexWords, Named
from minutes_app.storage.search.months import months
from minutes_app.storage.search.plan import Asked, Plan, disjoined
from minutes_app.storage.search.registers import WHOLE, Registers
from minutes_app.storage.search.results import Count, Counts

MOST = 12
"""Names that are counted unless more are asked for: the most first."""
PARTIES = {Party.SPEAKER: (0, Facet.SPEAKER), Party.OWNER: (1, Facet.OWNER)}
"""Each party by its number in ``passage_name`` and its facet."""

_MORE = 4
"""Names that may come before one of the most when those are counted that were written otherwise."""
_MANY = 30_000
"""Hits from which on names are counted together."""
_LOT = 4000
_NAMES = (
    "SELECT n.name, n.party FROM json_each(?) j CROSS JOIN passage_name n ON n.passage = j.value"
)


class Tally:
    """Counts the hits of one plan. ``verified``: them all, where an expression is not enough."""

    def __init__(
        self,
        connection: Connection,
        index: IndexWords,
        registers: Registers,
        plan: Plan,
        verified: list[int] | None,
    ) -> None:
        self._connection = connection
        self._index = index
        self._registers = registers
        self._plan = plan
        self._verified = None if verified is None else frozenset(verified)

    def counts(self, names: int = MOST) -> Counts:
        """Return all of them, of so many speakers and bodies."""
        years = list(dict.fromkeys(month.name[:4] for month in months(self._connection)))
        kinds = self._of_values(Facet.KIND, [kind.value for kind in EntryKind])
        named = self._named()
        return Counts(
            self._of_values(Facet.YEAR, years),
            _most(kinds),
            self._of_party(Party.SPEAKER, named, names),
            self._of_party(Party.OWNER, named, names),
        )

    def _of_values(self, facet: Facet, values: Iterable[str]) -> tuple[Count, ...]:
        each = ((value, self._having(facets.match(facet, value))) for value in values)
        return tuple(Count(value, value, count) for value, count in each if count)

    def _having(self, expression: str) -> int:
        """Count the hits that have a word as well."""
        if self._verified is None:
            return self._index.count(self._plan.asked(expression))
        if not self._verified:
            return 0
        return len(self._verified.intersection(self._index.ids(self._plan.asked(expression))))

    def _of_party(self, party: Party, named: Counter[Named], limit: int) -> tuple[Count, ...]:
        wanted, facet = PARTIES[party]
        by_number = {number: count for (number, of), count in named.items() if of == wanted}
        roughly, shown = Counter[str](), dict[str, str]()
        for name in self._registers.numbered(by_number):
            roughly[name.folded] += by_number[name.number]
            shown.setdefault(name.folded, name.shown)
        most = [folded for folded, _ in roughly.most_common(limit + _MORE)]
        called, parts = self._registers.called(most), self._registers.within_others(most)
        passages = self._named_so(
            {
                one: disjoined(facets.match(facet, str(each)) for each in called[one])
                for one in most
            },
            sum(by_number.values()),
        )
        counted: list[Count] = []
        for one in most:
            loose = one in parts or self._sounds(one, called[one])
            # The sign of a whole name: others have it as a part of theirs, or sound like it.
            value = WHOLE + shown[one] if loose else shown[one]
            counted.append(Count(value, shown[one], passages[one]))
        return _most(counted)[:limit]

    def _named_so(self, expressions: dict[str, str], named: int) -> dict[str, int]:
        """Count the hits of each name; ``named``: how many hits name anybody, more or less.

        The engine takes as long for a name and the words of a query as there are hits. Where these
        are many, it is asked once which of them are of any of the names.
        """
        if self._verified is None and named < _MANY:
            counted = {one: self._plan.asked(each) for one, each in expressions.items()}
            return {one: self._index.count(each) for one, each in counted.items()}
        hits = self._verified
        if hits is None:
            of_any = disjoined(expressions.values())
            hits = frozenset(self._index.ids(self._plan.asked(of_any)))
        within = self._plan.stretches
        return {
            one: len(hits.intersection(self._index.ids(Asked(each, within))))
            for one, each in expressions.items()
        }

    def _sounds(self, folded: str, meant: set[int]) -> bool:
        """Tell whether a name in Latin letters is the beginning of the pinyin of others."""
        if not folded.isascii():
            return False
        return any(one.number not in meant for one in self._registers.names(folded))

    def _named(self) -> Counter[Named]:
        """Count the passages of each name and party."""
        if self._verified is None:
            return self._index.names(self._plan.asked())
        found = Counter[Named]()
        passages = sorted(self._verified)
        for start in range(0, len(passages), _LOT):
            lot = as_json(passages[start : start + _LOT])
            found.update(self._connection.execute(_NAMES, (lot,)).fetchall())
        return found


def _most(counts: Iterable[Count]) -> tuple[Count, ...]:
    """Return them with the most first."""
    return tuple(sorted(counts, key=lambda one: -one.count))
