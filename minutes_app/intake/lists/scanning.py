"""From a stretch of text to elements, each with what parts it from the one before."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from minutes_app.intake.lists.apart import join_written_apart
from minutes_app.intake.lists.chinese import FIRM_NAME, read_run
from minutes_app.intake.lists.chinese_scan import as_titles, titles_apart
from minutes_app.intake.lists.chinese_titles import TITLE
from minutes_app.intake.lists.deputies import deputy_words
from minutes_app.intake.lists.elements import Element, Facts, Kind, Sep
from minutes_app.intake.lists.english import read_phrase
from minutes_app.intake.lists.english_fields import settle
from minutes_app.intake.lists.english_names import is_pinyin_name, latin_name_strength
from minutes_app.intake.lists.english_words import HEADS
from minutes_app.intake.lists.known import Known, Pieces, Remembered
from minutes_app.intake.lists.marks import HAN, has_han, without_blanks
from minutes_app.intake.lists.spaced import join_spaced_names
from minutes_app.intake.lists.surnames import name_strength
from minutes_app.intake.lists.words import facts_in

_INSIDE = (
    rf"(?<=[一二三四五六七八九高初0-9])\(\d{{1,2}}\)(?=班)|\((?:[Rr]et(?:d|ired)?|RET|[Rr]td)\.?\)|\((?:[市县区旗州镇乡局厅筹、/,]+|[{HAN}]{{2,8}}(?=\)(?:有限|股份|集团|公司|总公司|分公司"
    rf"|分行|支行|研究|科技|控股|律师事务所|会计师事务所|自由贸易|自贸"
    r"|管理|投资|政府|科技局|教育局|财政局|人民)))\)"
)
"""Brackets that belong to the name of a body: 各县（市、区）政府, 江城（集团）有限公司."""

_MAIL = r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|"
_CONTACT = (
    r"\+?\d{1,4}[- ]?\(?\d{2,4}\)?[- ]?\d{3,4}[- ]?\d{3,4}(?:-\d{1,5})?(?![\d名位人个])"
    r"|\d{6,}[\dXx]?"
)
_WITHOUT_MAIL = (
    rf"(?P<inside>{_INSIDE})|(?P<contact>{_CONTACT})|(?P<open>\()|(?P<close>\))"
    r"|(?P<semi>[;。!?\n])"
    r"|(?P<comma>,(?!\s?(?:Ltd|Limited|Inc|LLC|LLP|PLC|plc|GmbH|S\.A|Jr|Sr|II|III)\b)(?!\d{3}\b))"
    r"|(?P<enum>、|\+|(?<! )@|@(?! ))"
    rf"|(?P<field> @(?= )|[\t|\\=~>]+|—+|–|:|\.{{2,}}|…+|_+|(?<=[{HAN})])/|/(?=[{HAN}])|\s/\s?"
    rf"|\s-{{1,3}}\s?|-{{2,}}|(?<=[{HAN}])-+(?=[{HAN} ])|(?<!\d)#)"
    r"|(?P<wide>[ ]{2,})"
)
_SIGNS = re.compile(_WITHOUT_MAIL)
_WITH_MAIL = re.compile(_WITHOUT_MAIL.replace("(?P<contact>", f"(?P<contact>{_MAIL}", 1))
"""Trying a mail address at each letter costs more than all other signs."""
_SEPS = {"comma": Sep.COMMA, "enum": Sep.ENUM, "field": Sep.FIELD, "wide": Sep.FIELD}
_BRACKET = re.compile("[()]")
LONGEST_BRACKET = 300
"""What is longer is read as if the brackets were commas."""

_JOINS = re.compile(rf"(?:以及|[和及与暨])(?![平谐])(?=[{HAN}]{{2}})")
"""How the next person begins behind brackets: 张三（甲局）和李四（乙局）."""
_WORD = re.compile(r"\S+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f.'\- ]*[A-Za-z\u00c0-\u024f.]")
_NOTE = re.compile(
    r"(?:GBM|GBS|SBS|BBS|MH|JP|CBE|OBE|MBE)|[大上中少][将將校尉]|[一二三]级警[监督司员]|带队|领队|收到|已阅|知悉|报名|\d{4}年\d{1,2}月(?:\d{1,2}日)?(?:出?生)?|男|女|[\u4e00-\u9fff]{1,3}族|[A-Z]?\d{1,3}(?:排|座|号|桌|室|楼|岁)(?:\d{1,3}(?:座|号))?"
    r"|\d{1,2}:\d{2}|[A-Z]?-?\d{1,5}"
    r"|[♂♀√✓✔☑✗×]+|手机|电话|座机|tel\.?|phone|mobile|email|e-mail|[MF]|male|female|中共党员"
    r"|党员|群众",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r" [A-Z]")
_COUNTED = re.compile(r"\d{1,5} (?:other )?[a-z]|(?:about|over|some) \d")
_NUMBERED = re.compile(rf"\d{{1,3}}(?=[{HAN}·]{{2,12}}$)")
_IN_ORDER = re.compile(
    "(?:按|以|依)?(?:姓氏|姓名|汉语|拼音|单位|音序)+(?:笔画|笔划|首字母|字母|拼音|音序|为序|顺序|排序|排列)+|排名不分先后"
    "|(?:以|按).{1,10}(?:为序|排序|排列)"
)
"""How a list says that it is ordered."""
_NOBODY = re.compile("无|暂无|none|nil|n/a|vacan(?:t|cy)|tbc|tba|to be confirmed", re.IGNORECASE)
_EDGES = " .·*#-_&'\"“”<>…~^`$%=+"


@dataclass(slots=True)
class _Pen:
    """Where the scan is: what parts the next element from the last."""

    sep: Sep = Sep.SEMI

    def loosen(self, sep: Sep) -> None:
        self.sep = max(self.sep, sep)

    def take(self) -> Sep:
        sep, self.sep = self.sep, Sep.GLUED
        return sep


def scan(text: str, start: int, end: int, known: Known, *, flat: bool = False) -> list[Element]:
    """Return the elements of a stretch of folded text. ``flat`` takes brackets for signs only."""
    elements: list[Element] = []
    pen = _Pen()
    at = start
    depth = 0
    opened = start
    closed: set[int] = set() if flat else _brackets(text, start, end)
    signs = _SIGNS if text.find("@", start, end) < 0 else _WITH_MAIL
    for match in signs.finditer(text, start, end):
        kind = match.lastgroup or ""
        if depth:
            depth += (kind == "open") - (kind == "close")
            if depth == 0:
                elements.append(_bracket(text, opened, match.end(), known, pen))
                at = match.end()
                joins = _JOINS.match(text, at, end)
                if joins:
                    elements.append(Element(Kind.NOTE, at, joins.end(), "", sep=pen.take()))
                    at = joins.end()
                    pen.loosen(Sep.ENUM)
            continue
        if kind == "inside":
            continue
        elements += _chunk(text, at, match.start(), known, pen)
        at = match.end()
        if kind == "open" and not flat and match.start() in closed:
            depth, opened = 1, match.start()
        elif kind == "contact":
            elements.append(Element(Kind.NOTE, match.start(), at, match[0], sep=pen.take()))
        else:
            pen.loosen(_SEPS.get(kind, Sep.SEMI if kind == "semi" else Sep.COMMA))
    if depth == 0:
        elements += _chunk(text, at, end, known, pen)
    joined = join_written_apart(join_spaced_names(as_titles(elements)), inside=flat)
    return settle(joined, inside=flat)


def _brackets(text: str, start: int, end: int) -> set[int]:
    """Return where brackets open that are closed soon; one that never closes is a sign."""
    opened: list[int] = []
    found: set[int] = set()
    for match in _BRACKET.finditer(text, start, end):
        if match[0] == "(":
            opened.append(match.start())
        elif opened:
            first = opened.pop()
            if match.start() - first <= LONGEST_BRACKET:
                found.add(first)
    return found


def _bracket(text: str, start: int, end: int, known: Known, pen: _Pen) -> Element:
    bracket = Element(Kind.BRACKET, start, end, text[start + 1 : end - 1], sep=pen.take())
    facts = facts_in(bracket.text)
    instead = deputy_words(bracket.text)
    if _IN_ORDER.fullmatch(bracket.text):
        bracket.children = [Element(Kind.NOTE, start + 1, end - 1, bracket.text)]
    elif instead:
        replaced, first, last = instead
        bracket.children = scan(text, start + 1 + first, start + 1 + last, known, flat=True)
        bracket.facts = Facts(deputy=not replaced, stands_for=replaced)
    elif facts:
        bracket.children = [Element(Kind.MARK, start + 1, end - 1, bracket.text, facts=facts)]
    else:
        bracket.children = scan(text, start + 1, end - 1, known, flat=True)
    return bracket


def _chunk(text: str, start: int, end: int, known: Known, pen: _Pen) -> list[Element]:
    """Read what stands between two signs: runs and phrases parted by single blanks."""
    while start < end and text[start] in _EDGES:
        pen.loosen(Sep.SPACE)
        start += 1
    last = end
    while last > start and text[last - 1] in ' ·*&"“”<…':
        last -= 1
    elements: list[Element] = []
    for first, spaced, read in _read_chunk(text[start:last], known):
        if spaced:
            pen.loosen(Sep.SPACE)
        found = [one.moved(start + first) for one in read]
        found[0].sep = pen.take()
        elements += found
    if last < end:
        pen.loosen(Sep.SPACE)
    return elements


def _read_chunk(words: str, known: Known) -> Pieces:
    """Read words as if they stood at the start; what was read in this list is remembered."""
    if isinstance(known, Remembered) and words in known.chunks:
        return known.chunks[words]
    read = [
        (first, first > 0 and words[first - 1] == " ", _read_part(words[first:stop], known))
        for first, stop in titles_apart(words, list(_pieces(words, 0, len(words))))
    ]
    if isinstance(known, Remembered):
        known.chunks[words] = read
    return read


def _read_part(words: str, known: Known) -> list[Element]:
    """Read a run or a phrase as if it stood at the start."""
    if not isinstance(known, Remembered):
        return _piece(words, 0, len(words), known)
    found = known.parts.get(words)
    if found is None:
        found = known.parts[words] = _piece(words, 0, len(words), known)
    return found


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Part Chinese runs at blanks, and keep Latin words together."""
    first, stop, latin = -1, -1, False
    for match in _WORD.finditer(text, start, end):
        counts = _COUNTED.match(text, match.start(), end) is not None
        initial = match[0] in {"M", "F"} and _CAPITAL.match(text, match.end(), end) is not None
        is_latin = counts or initial or not (has_han(match[0]) or _NOTE.fullmatch(match[0]))
        if first >= 0 and latin and (is_latin or _continues(text[first:stop], match[0])):
            stop, latin = match.end(), is_latin
            continue
        if first >= 0 and not latin and _starts_name(text[first:stop], match[0]):
            stop, latin = match.end(), is_latin
            continue
        if first >= 0:
            yield first, stop
        first, stop, latin = match.start(), match.end(), is_latin
    if first >= 0:
        yield first, stop


def _continues(before: str, word: str) -> bool:
    """Whether a word with Chinese in it goes on with Latin words: Tom Bell先生, IBM 研究院."""
    if _LATIN.match(word):
        return True
    return (
        before.isupper() and before.isalpha() and len(before) < 7 and before.casefold() not in HEADS
    )


def _starts_name(before: str, word: str) -> bool:
    """Whether a name began at the end of a Chinese run: 副主任Lily Chen."""
    latin = _LATIN.search(before)
    return latin is not None and latin.end() == len(before) and _LATIN.match(word) is not None


def _piece(text: str, start: int, end: int, known: Known) -> list[Element]:
    words = text[start:end]
    if has_han(words) and " " in words and TITLE.fullmatch(without_blanks(words)):
        return [Element(Kind.TITLE, start, end, without_blanks(words))]
    if _NOBODY.fullmatch(words):
        return [Element(Kind.NOTE, start, end, "")]
    if _NOTE.fullmatch(words):
        return [Element(Kind.NOTE, start, end, words)]
    if not has_han(words):
        return read_phrase(words, start, known)
    return _with_han(words, start, known)


def _with_han(words: str, start: int, known: Known) -> list[Element]:
    """Read a piece in which Chinese characters stand."""
    end = start + len(words)
    numbered = _NUMBERED.match(words)
    if numbered and name_strength(words[numbered.end() :]) >= FIRM_NAME:
        first = start + numbered.end()
        count = Element(Kind.NOTE, start, first, "", sep=Sep.SPACE)
        return [count, *read_run(words[numbered.end() :], first, known)]
    whole = facts_in(words)
    if whole and not known.is_person(words):
        return [Element(Kind.MARK, start, end, words, facts=whole)]
    cut = _latin_name(words)
    if cut is None:
        return read_run(words, start, known)
    return _around(words, cut, start, known)


def _latin_name(words: str) -> tuple[int, int] | None:
    for match in _LATIN.finditer(words):
        name = match[0].strip()
        if " " in name and (latin_name_strength(name) >= 0.5 or is_pinyin_name(name)):
            return match.start(), match.start() + len(match[0].rstrip())
    return None


def _around(words: str, cut: tuple[int, int], at: int, known: Known) -> list[Element]:
    """Read a Latin name with Chinese before and after it."""
    first, last = cut
    before, after = words[:first].rstrip(), words[last:].lstrip()
    found: list[Element] = read_run(before, at, known) if before else []
    name = words[first:last]
    sure = max(latin_name_strength(name), 0.7)
    found.append(Element(Kind.NAME, at + first, at + last, name, sure, Sep.GLUED))
    if after:
        rest = read_run(after, at + len(words) - len(after), known)
        rest[0].sep = Sep.GLUED
        found += rest
    return found
