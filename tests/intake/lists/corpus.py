"""The lists of ``tests/intake/corpus``, and how far a reading agrees with what they say."""

from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from minutes_app.domain.meetings import AttendeeKind
from minutes_app.intake.lists.rows import ListRow, ReadList

FOLDER = Path(__file__).resolve().parents[1] / "corpus"
HELD_OUT = ("held_out", "unseen")

Triple = tuple[str, str, str]
"""Name, body and title; of people without names, nothing, body and description."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one line of a case says."""

    triples: tuple[Triple, ...]
    name: str
    facts: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Case:
    """One list as it was pasted, and what it says."""

    title: str
    kind: str
    text: str
    said: tuple[Said, ...]


@cache
def cases(held_out: bool = False) -> tuple[Case, ...]:
    """Return all cases, without those that are held out or only those."""
    found: list[Case] = []
    for path in sorted(FOLDER.glob("*.txt")):
        if path.stem.startswith(HELD_OUT) is held_out:
            parts = path.read_text(encoding="utf-8").split("==== ")
            found += [_case(part) for part in parts[1:]]
    return tuple(found)


def _case(part: str) -> Case:
    head, _, rest = part.partition("\n")
    title, _, kind = head.partition(" | ")
    text, _, said = rest.partition("\n----\n" if "\n----\n" in rest else "----\n")
    lines = [line for line in said.splitlines() if line.strip()]
    return Case(title, kind.strip(), text.replace("⇥", "\t"), tuple(map(_said, lines)))


def _said(line: str) -> Said:
    name, offices, facts = ([part.strip() for part in line.split("|")] + ["", ""])[:3]
    pairs = [_office(one) for one in offices.split(" ; ")] if offices else [("", "")]
    unnamed = name.startswith("~")
    shown = name.lstrip("~@")
    if unnamed:
        triples = tuple(("", body, shown) for body, _ in pairs)
    else:
        triples = tuple((shown, body, title) for body, title in pairs)
    said = dict(fact.strip().split("=", 1) for fact in facts.split(", ") if fact)
    return Said(triples, shown, said)


def _office(words: str) -> tuple[str, str]:
    body, _, title = f" {words} ".partition("/ ")
    return body.strip(), title.strip()


def triples_of(row: ListRow) -> list[Triple]:
    """Return what is measured of a row."""
    pairs = [(office.body_name, office.title) for office in row.offices] or [("", "")]
    if row.kind is AttendeeKind.UNNAMED:
        return [("", body, row.description or title) for body, title in pairs]
    return [(row.name, body, title) for body, title in pairs]


@dataclass(slots=True)
class Score:
    """How many triples were right, of those that were read and of those that were said."""

    right: int = 0
    read: int = 0
    said: int = 0

    def add(self, case: Case, result: ReadList) -> None:
        """Count one case."""
        wanted = Counter(triple for said in case.said for triple in said.triples)
        found = Counter(triple for row in result.rows for triple in triples_of(row))
        self.right += (wanted & found).total()
        self.read += found.total()
        self.said += wanted.total()

    @property
    def precision(self) -> float:
        """How much of what was read is right."""
        return self.right / self.read if self.read else 1.0

    @property
    def recall(self) -> float:
        """How much of what was said was read."""
        return self.right / self.said if self.said else 1.0


def wrong(case: Case, result: ReadList) -> list[str]:
    """Tell what differs, for whoever mends it."""
    wanted = Counter(triple for said in case.said for triple in said.triples)
    found = Counter(triple for row in result.rows for triple in triples_of(row))
    missing = [f"- {triple}" for triple in (wanted - found).elements()]
    return [*missing, *(f"+ {triple}" for triple in (found - wanted).elements())]


def wrong_facts(case: Case, result: ReadList) -> list[str]:
    """Tell which of the other facts differ."""
    rows: dict[str, list[ListRow]] = {}
    for row in result.rows:
        rows.setdefault(row.shown_name, []).append(row)
    told: list[str] = []
    for said in case.said:
        same = rows.get(said.name)
        row = same.pop(0) if same else None
        for name, value in said.facts.items():
            got = str(getattr(row, name, None)) if row else "no row"
            if name == "roles" and row:
                got = " ".join(row.roles)
            if got != value:
                told.append(f"{said.name}: {name} is {got!r}, not {value!r}")
    return told
