"""How many hits there are by year, kind, speaker and responsible body; exact for any query."""

from collections.abc import Iterable

from minutes_app.domain.entries import EntryKind
from minutes_app.domain.query import Party
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import facets
from minutes_app.storage.search.facets import Facet
from minutes_app.storage.search.index_words import IndexWords
from minutes_app.storage.search.order import as_json, months
from minutes_app.storage.search.plan import Plan, disjoined
from minutes_app.storage.search.registers import WHOLE, Name, Registers
from minutes_app.storage.search.results import Count, Counts

MOST = 12
"""Values that are counted of names: the most first."""
PARTIES = {Party.SPEAKER: (0, Facet.SPEAKER), Party.OWNER: (1, Facet.OWNER)}
"""Each party by its number in ``passage_name`` and its facet."""

_LOT = 4000
_NAMES = (
    "SELECT n.name, count(*) FROM json_each(?) j CROSS JOIN passage_name n"
    " ON n.passage = j.value AND n.party = ? GROUP BY n.name"
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

    def counts(self) -> Counts:
        """Return all of them."""
        years = list(dict.fromkeys(month[:4] for month in months(self._connection)))
        kinds = self._of_values(Facet.KIND, [kind.value for kind in EntryKind])
        return Counts(
            self._of_values(Facet.YEAR, years),
            _most(kinds),
            self._of_party(Party.SPEAKER),
            self._of_party(Party.OWNER),
        )

    def _of_values(self, facet: Facet, values: Iterable[str]) -> tuple[Count, ...]:
        each = ((value, self._having(facets.match(facet, value))) for value in values)
        return tuple(Count(value, value, count) for value, count in each if count)

    def _having(self, expression: str) -> int:
        """Count the hits that have a word as well."""
        if self._verified is None:
            return self._index.count(self._plan.match(expression))
        if not self._verified:
            return 0
        return len(self._verified.intersection(self._index.ids(self._plan.match(expression))))

    def _of_party(self, party: Party) -> tuple[Count, ...]:
        number, facet = PARTIES[party]
        by_number = self._names(number)
        names = self._registers.all_names()
        same: dict[str, list[Name]] = {}
        for one in by_number:
            if one in names:
                same.setdefault(names[one].folded, []).append(names[one])

        def roughly(group: list[Name]) -> int:
            return sum(by_number[one.number] for one in group)

        groups = sorted(same.values(), key=roughly, reverse=True)
        counted = [self._counted(group[0].shown, facet) for group in groups[: 2 * MOST]]
        return _most(counted)[:MOST]

    def _counted(self, shown: str, facet: Facet) -> Count:
        """Count what a name gives that is chosen: all that were called so.

        The sign of a whole name stands in the query where others have the name as a part of theirs.
        """
        meant = [str(one.number) for one in self._registers.names(WHOLE + shown)]
        loosely = [str(one.number) for one in self._registers.names(shown)]
        count = self._having(disjoined(facets.match(facet, number) for number in meant))
        return Count(shown if loosely == meant else WHOLE + shown, shown, count)

    def _names(self, party: int) -> dict[int, int]:
        if self._verified is None:
            return self._index.names(self._plan.match(), party)
        found: dict[int, int] = {}
        passages = sorted(self._verified)
        for start in range(0, len(passages), _LOT):
            values = (as_json(passages[start : start + _LOT]), party)
            for name, count in self._connection.execute(_NAMES, values).fetchall():
                found[name] = found.get(name, 0) + count
        return found


def _most(counts: Iterable[Count]) -> tuple[Count, ...]:
    """Return them with the most first."""
    return tuple(sorted(counts, key=lambda one: -one.count))
