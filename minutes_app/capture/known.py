"""Who is known, by id: thousands of people held as few strings."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from minutes_app.capture.shelves import Shelves
from minutes_app.domain.ids import Id

_END, _BETWEEN = "\x00", "\x1f"


class NameKind(StrEnum):
    """Whose name it is."""

    PERSON = "person"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Known:
    """A person or a body with all that it is found by.

    ``forms`` may stand in minutes as well as ``name`` (a body's long name); ``aliases`` only find
    it (former names); ``keys`` are pinyin and initials in Latin letters, in every reading.
    """

    id: Id
    kind: NameKind
    name: str
    forms: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()

    @classmethod
    def of(
        cls, one: Id, kind: NameKind, name: str, *,
        short: str = "", former: Iterable[str] = (), keys: Iterable[str] = (),
    ) -> "Known":  # fmt: skip
        """Make it of its names: it is called by a short one, and only found by former ones."""
        forms = (name,) if short else ()
        return cls(one, kind, short or name, forms, tuple(former), tuple(keys))


class Register:
    """Everybody known. Who was there at first lies packed; who changes later lies beside them."""

    def __init__(self) -> None:
        self._first = Shelves()
        self._later: dict[Id, Known | None] = {}
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def gather(self, known: Iterable[Known]) -> None:
        """Take in many, each of an id of its own; they are found after ``arrange``."""
        self._first.gather(self._packed(known))

    def arrange(self) -> None:
        """Put what was gathered in its place."""
        self._first.arrange()

    def get(self, known_id: Id) -> Known | None:
        """Return somebody by id."""
        if known_id in self._later:
            return self._later[known_id]
        key = known_id[::-1] + _END  # ids that were made together begin alike, and end otherwise
        line = next(self._first.since(key), "")
        return _unpacked(known_id, line[len(key) :]) if line.startswith(key) else None

    def put(self, known: Known) -> None:
        """Take in somebody who is not there."""
        self._later[known.id] = known
        self._count += 1

    def drop(self, known_id: Id) -> None:
        """Leave out somebody who is there."""
        self._later[known_id] = None
        self._count -= 1

    def _packed(self, known: Iterable[Known]) -> Iterator[str]:
        for one in known:
            self._count += 1
            line = _packed(one)
            if line is None:
                self._later[one.id] = one
            else:
                yield line


def _packed(one: Known) -> str | None:
    """Return somebody as one string; None for names that hold what stands between them here."""
    lists = (one.forms, one.aliases, one.keys)
    texts = (one.id, one.name, *(text for some in lists for text in some))
    if not all(texts) or any(_END in text or _BETWEEN in text for text in texts):
        return None
    fields = (one.id[::-1], one.kind.value, one.name, *(_BETWEEN.join(some) for some in lists))
    return _END.join(fields)


def _unpacked(known_id: Id, line: str) -> Known:
    kind, name, *lists = line.split(_END)
    forms, aliases, keys = (tuple(some.split(_BETWEEN)) if some else () for some in lists)
    return Known(known_id, NameKind(kind), name, forms, aliases, keys)
