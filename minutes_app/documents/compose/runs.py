"""Entries grouped for telling: what one voice says in one manner makes one paragraph or list."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from minutes_app.domain.entries import Collective, Entry, EntryKind, Manner, Voice
from minutes_app.domain.outline import ordinals

_ALONE = frozenset({EntryKind.HEADING, EntryKind.QUERY})


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring entries of one kind and one voice, with the ordinals that they show."""

    entries: tuple[Entry, ...]
    ordinals: tuple[int | None, ...]

    @property
    def first(self) -> Entry:
        """The entry that opens the run."""
        return self.entries[0]

    @property
    def kind(self) -> EntryKind:
        """What its entries are."""
        return self.first.kind

    @property
    def numbered(self) -> bool:
        """Whether its points show ordinals."""
        return self.ordinals[0] is not None

    @property
    def items(self) -> list[tuple[int | None, Entry]]:
        """The entries with their ordinals."""
        return list(zip(self.ordinals, self.entries, strict=True))


def runs_of(siblings: Sequence[Entry]) -> list[Run]:
    """Group siblings, in order."""
    shown = _shown_ordinals(siblings)
    numbered = {entry.id: ordinal for entry, ordinal in zip(siblings, shown, strict=True)}
    runs: list[Run] = []
    for _, group in groupby(siblings, key=lambda entry: _key(entry, numbered[entry.id])):
        entries = tuple(group)
        if entries[0].kind in _ALONE:
            runs += [Run((entry,), (None,)) for entry in entries]
        else:
            runs.append(Run(entries, tuple(numbered[entry.id] for entry in entries)))
    return runs


def is_subpoint(child: Entry, parent: Entry) -> bool:
    """Tell whether a child is a point of its parent and not somebody else's word on it."""
    same_voice = not child.voices or child.voices == parent.voices
    same_place = child.part in {None, parent.part}
    return same_voice and same_place and child.kind not in _ALONE


def collective_of(entry: Entry) -> Collective | None:
    """Return the collective voice of an entry, if it has that and no other."""
    if len(entry.voices) == 1:
        return entry.voices[0].collective
    return None


def _shown_ordinals(siblings: Sequence[Entry]) -> list[int | None]:
    """Return the ordinals; a first point that no second one follows shows none."""
    shown = ordinals(siblings)
    following: int | None = None
    for index in range(len(shown) - 1, -1, -1):
        if siblings[index].kind is EntryKind.HEADING:
            following = None
        current = shown[index]
        if current is None:
            continue
        if current == 1 and following != 2:
            shown[index] = None
        following = current
    return shown


def _key(entry: Entry, ordinal: int | None) -> tuple[
    EntryKind, tuple[Voice, ...], object, object, bool, bool
]:  # fmt: skip
    verbatim = entry.manner is Manner.VERBATIM
    return entry.kind, entry.voices, entry.part, entry.proposal, verbatim, ordinal is not None
