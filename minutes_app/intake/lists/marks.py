"""Characters that mean the same, brought to one; never a character more or less."""

import re

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇々"
"""For character classes; the rare planes beyond are letters of names and counted as Han below."""
HAN_ONE = f"[{HAN}\U00020000-\U0003134f]"

_ALIKE = (
    (
        " ",
        "\u3000\ufeff\x00\u1680\u00a0\u202f\u205f\u2060" + "".join(map(chr, range(0x2000, 0x200C))),
    ),
    ("(", "【〔［[〈《<「『"),
    (")", "】〕］]〉》>」』"),
    ("·", "•‧・∙⋅●▪■◆◇○◦‣►▶※★☆"),
    ("|", "｜¦│"),
    ("—", "―─━"),
    ("'", "’‘ʼ`´"),
    ("-", "‐‑−"),
    ("、", "﹑､"),
    ("。", "｡"),
    ("\n", "\v\f\x1c\x1d\x1e\x85\u2028\u2029"),
)
_SAME = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)} | {
    ord(one): sign for sign, ones in _ALIKE for one in ones
}
_LONE_RETURN = re.compile(r"\r(?!\n)")


def fold(text: str) -> str:
    """Return the text with one form for each sign; every character keeps its place."""
    return _LONE_RETURN.sub("\n", text).translate(_SAME).replace("\r", " ")


_HAN = re.compile(HAN_ONE)
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_BLANKS = re.compile(r"\s+")


def has_han(text: str) -> bool:
    """Whether a Chinese character stands in the text."""
    return _HAN.search(text) is not None


def has_latin(text: str) -> bool:
    """Whether a Latin letter stands in the text."""
    return _LATIN.search(text) is not None


def without_blanks(text: str) -> str:
    """Take all white space out."""
    return _BLANKS.sub("", text)


def one_blank(text: str) -> str:
    """Make one space of any white space."""
    return _BLANKS.sub(" ", text).strip()
