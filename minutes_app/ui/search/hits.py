"""What a row of the results says: the words that were found, who said them, and where."""

from dataclasses import dataclass
from datetime import date

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import TaskStatus
from minutes_app.language import translate
from minutes_app.language.dates import show_date
from minutes_app.language.names import name_of, name_of_field, shown_language
from minutes_app.storage.search.results import Hit, Where

_CLOSED = frozenset({TaskStatus.DONE, TaskStatus.DROPPED})


@dataclass(frozen=True, slots=True)
class HitWords:
    """The words of one row. ``tone`` is the colour of ``state``, how far a task has come.

    ``title`` has ``day`` at its end, which stays whole where the rest of it gives way.
    """

    title: str
    day: str
    facts: str
    state: str
    tone: str = "muted"

    def spoken(self, hit: Hit) -> str:
        """Return what a screen reader says of the row."""
        comma = translate("search", ", ", "between facts")
        return comma.join(filter(None, (hit.text, self.facts, self.state, self.title)))


def words_of(hit: Hit, today: date, *, titled: bool = True) -> HitWords:
    """Return the words of a hit in the language of the moment.

    Not ``titled``: its title is what was found; its day takes the place, or else what it is.
    """
    day = show_date(hit.start, shown_language())
    state, tone = _state(hit, today)
    facts = _facts(hit)
    if titled:
        return HitWords(_joined(hit.title, day), day, facts, state, tone)
    return HitWords(day or facts, day, facts if day else "", state, tone)


def belong_together(one: Hit | None, other: Hit | None) -> bool:
    """Tell whether two hits are of one meeting."""
    return one is not None and other is not None and one.meeting == other.meeting is not None


def _facts(hit: Hit) -> str:
    between = translate("search", ", ", "between names")
    return _joined(between.join(hit.speakers), _sort(hit))


def _sort(hit: Hit) -> str:
    """Say what sort of thing was found; of an entry its kind, elsewhere the place in the record."""
    said = {"", "text", "name", hit.where.value}  # whose name it is, is said
    part = "" if hit.part in said else name_of_field(hit.part)
    if hit.where is Where.ENTRY:
        return _joined(name_of(hit.kind) if hit.kind else name_of_field("entry"), part)
    sorts = {
        Where.MEETING: translate("search", "Meeting"),
        Where.PERSON: translate("search", "Person"),
        Where.BODY: translate("search", "Body"),
        Where.ANNEX: translate("search", "Annex"),
    }
    return _joined(sorts.get(hit.where) or name_of_field(hit.where.value), part)


def _state(hit: Hit, today: date) -> tuple[str, str]:
    """Say how far a task has come, and in which colour; of a closed one no day is due any more."""
    if hit.status is not None and hit.status in _CLOSED:
        return name_of(hit.status), "success" if hit.status is TaskStatus.DONE else "muted"
    day = show_date(PartialDate.of(hit.due), shown_language()) if hit.due else ""
    due = translate("search", "Due {day}").format(day=day) if day else ""
    if hit.due is not None and hit.due < today and hit.status is not None:
        return _joined(due, translate("tasks", "Overdue")), "danger"
    return _joined(due, name_of(hit.status) if hit.status is not None else ""), "muted"


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
