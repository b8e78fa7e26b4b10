"""In which encoding a text is: a mark at its beginning, strict UTF-8, then what reads best.

Short Chinese lists are valid in many encodings at once. What tells them apart is how common the
characters are that come out: the pages of GB 2312, Big5 and JIS X 0208 put common ones first.
"""

import codecs
from typing import Final

from charset_normalizer import from_bytes

from minutes_app.intake.files.shapes import Refused

_SAMPLE: Final = 64 * 1024
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
_MARK_32: Final = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_COMMON_ROWS: Final = {
    "gb18030": ("gb2312", range(0xB0, 0xD8)),
    "big5": ("big5", range(0xA4, 0xC7)),
    "shift_jis": ("shift_jis", range(0x88, 0x98)),
    "euc_kr": ("euc_kr", range(0xB0, 0xC9)),
}
"""By encoding: the codec in which a lead byte of that range means a common character."""
_USUAL: Final = frozenset("局长市副主任委员书记部处科院会大学公司姓名单位职务省县区政府办"
                          "局長委員書記處單位職務縣區辦")  # fmt: skip
_PREFERRED: Final = {"gb18030": 0.15, "big5": 0.1, "shift_jis": 0.05, "euc_kr": -0.2}
"""Where texts read about as well, the likelier one in an office; Korean shares all of GB 2312."""
_GOOD_ENOUGH: Final = 0.45


def decode(content: bytes, chosen: str = "") -> tuple[str, str]:
    """Return the words of a text and the encoding, ``chosen`` or found.

    Raises ``Refused``: ``intake.not_a_list`` for what is no text, ``intake.encoding`` where the
    chosen encoding cannot be it.
    """
    if chosen:
        return _decode_as(content, chosen), chosen
    for mark, encoding in _MARKS:
        if content.startswith(mark) and not content.startswith(_MARK_32):
            return _decode_as(content, encoding), encoding
    if b"\0" in content[:_SAMPLE]:
        encoding = _without_mark(content[:_SAMPLE])
        return _decode_as(content, encoding), encoding
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _best(content)


def _decode_as(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise Refused("intake.encoding") from error


def _without_mark(sample: bytes) -> str:
    """Return the UTF-16 that a text with empty bytes is. Raises ``Refused`` for none."""
    sample = sample[: len(sample) // 2 * 2]
    zeros = (sample[1::2].count(0), sample[::2].count(0))
    for encoding, here, there in (("utf-16-le", *zeros), ("utf-16-be", *reversed(zeros))):
        text = sample.decode(encoding, errors="replace")
        readable = sum(letter.isprintable() or letter in "\r\n\t" for letter in text)
        if here > there and readable >= 0.98 * len(text) and "\0" not in text:
            return encoding
    raise Refused("intake.not_a_list")


def _best(content: bytes) -> tuple[str, str]:
    sample = content[:_SAMPLE]
    if _is_latin(sample):
        return content.decode("cp1252", errors="replace"), "cp1252"
    scores = {name: _score(sample, name) for name in _COMMON_ROWS}
    for name in sorted(scores, key=lambda one: -scores[one]):
        if scores[name] < _GOOD_ENOUGH:
            break
        try:
            return content.decode(name), name
        except UnicodeDecodeError:
            continue
    found = from_bytes(sample).best()
    if found is None:
        raise Refused("intake.not_a_list")
    return content.decode(found.encoding, errors="replace"), found.encoding


def _is_latin(sample: bytes) -> bool:
    """Tell a text in which letters with accents stand alone between plain ones."""
    high = lone = 0
    for place, byte in enumerate(sample):
        if byte < 0x80:
            continue
        high += 1
        before = sample[place - 1] if place else 0
        after = sample[place + 1] if place + 1 < len(sample) else 0
        lone += before < 0x80 and after < 0x80
    return bool(high) and lone > 0.6 * high


def _score(sample: bytes, encoding: str) -> float:
    """Say how much the characters above ASCII are such as people write; below 0 for no text."""
    text = sample.decode(encoding, errors="replace")
    if len(sample) == _SAMPLE:
        text = text[:-1]  # the sample may end amid a character
    wide = [letter for letter in text if letter > "\x7f"]
    if not wide:
        return -1.0
    broken = sum(letter == "\ufffd" or "\ue000" <= letter <= "\uf8ff" for letter in wide)
    if broken > 0.01 * len(wide):
        return -1.0
    codec, rows = _COMMON_ROWS[encoding]
    common = sum(_is_common(letter, codec, rows) for letter in wide)
    usual = sum(letter in _USUAL for letter in wide)
    return (common + usual) / len(wide) + _PREFERRED[encoding]


def _is_common(letter: str, codec: str, rows: range) -> bool:
    if "\u3000" <= letter <= "\u30ff" or "\uff01" <= letter <= "\uff5e":
        return True  # punctuation, kana, full-width letters
    try:
        return letter.encode(codec)[0] in rows
    except UnicodeEncodeError:
        return False
