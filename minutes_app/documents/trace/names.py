"""Figures and names in a sentence: what is told apart, and whether the record has it.

Names are found by their form: titles in quotation marks, English words with a capital inside a
sentence, Chinese bodies by their last characters and people by the office after them. What has
no such form is not found; nothing here decides what is true.
"""

import re
from collections.abc import Iterator

from minutes_app.domain.folding import fold

_FIGURE = re.compile(
    r"\d[\d,，.]*\d\s?%?|\d\s?%?|[〇零一二三四五六七八九十百千万亿两]{2,}|[十百]分之[^，。；]+"
)
_ORDER = re.compile(r"^[第一二三四五六七八九十]是?$")
_WORKS = re.compile("《([^《》]+)》")
_HAN = "\u4e00-\u9fff"
_BODY = re.compile(
    f"([{_HAN}]{{2,12}}?(?:委员会|办公室|研究院|事务所|管理局|公司|集团|大学|学院|医院|协会|学会|商会"
    "|中心|银行|法院|检察院|局|厅|署)(?!长))"
)
_LEADING = re.compile("^.*[由请和与及、对向让以为把将在同给的：，]")
_OFFICES = (
    "副?(?:市长|省长|县长|区长|镇长|局长|厅长|部长|处长|科长|主任|书记|校长|院长|会长|秘书长|教授|院士|董事长"
    "|总经理|经理|委员|代表|主席|总裁|所长|行长)|同志|先生|女士"
)
_PERSON = re.compile(f"([{_HAN}]{{2,3}})(?={_OFFICES})")
_CAPITAL = re.compile(r"(?<![.!?:;\"'“‘(\n] )(?<!^)(?<![\w-])[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)*")
_COMMON = frozenset({"the", "mr", "mrs", "ms", "dr", "professor", "i"})
_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢"
    "姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧"
)
_SHORTEST_TAIL = 4


def unknown_in(sentence: str, known: str) -> tuple[str, ...]:
    """Return the figures and names of a sentence that stand nowhere in ``known`` (folded)."""
    found = (*_figures(sentence, known), *_names(sentence, known))
    return tuple(dict.fromkeys(found))


def folded(text: str) -> str:
    """Return text as figures and names are looked for: without width, case and parting commas."""
    return re.sub(r"(?<=\d)[,，](?=\d{3})", "", fold(text))


def figures_of(text: str) -> list[str]:
    """Return the figures that a text names, as they stand there."""
    found = [match.group().strip() for match in _FIGURE.finditer(text)]
    return [one for one in found if not _ORDER.match(one)]


def has_figure(known: str, figure: str) -> bool:
    """Tell whether a figure stands in a folded text as one of its own: 7 is not in 17."""
    wanted = folded(figure).replace(" ", "").rstrip(".,，")
    if not wanted[0].isdigit():
        return wanted in known
    number = re.escape(wanted.rstrip("%"))
    return re.search(rf"(?<![\d.]){number}(?!\.?\d)", known) is not None


def _figures(sentence: str, known: str) -> Iterator[str]:
    for figure in figures_of(sentence):
        if not has_figure(known, figure):
            yield figure


def _names(sentence: str, known: str) -> Iterator[str]:
    for work in _WORKS.findall(sentence):
        if folded(work) not in known:
            yield f"《{work}》"
    for body in _BODY.findall(sentence):
        if folded(body[-_SHORTEST_TAIL:]) not in known:
            yield _LEADING.sub("", body) or body
    for person in _PERSON.findall(sentence):
        name = _LEADING.sub("", person)
        tails = [name[-length:] for length in (3, 2) if len(name) >= length]
        tails = [tail for tail in tails if tail[0] in _SURNAMES]
        if tails and not any(tail in known for tail in tails):
            yield tails[0]
    for match in _CAPITAL.finditer(sentence):
        words = [word for word in match.group().split() if word.casefold() not in _COMMON]
        lacking = [word for word in words if _stem(word) not in known]
        if lacking:
            yield " ".join(words)


def _stem(word: str) -> str:
    return re.sub("['’]s$", "", fold(word))
