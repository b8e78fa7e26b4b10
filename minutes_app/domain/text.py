"""Cleaning of text at every way in, and small measures of text."""

import re
import unicodedata

_REMOVED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"  # C0 and C1 controls but tab, line feed, NEL
    "\ud800-\udfff\ufdd0-\ufdef\ufeff"  # lone surrogates, noncharacters, byte order mark
    "\u202a-\u202e\u2066-\u2069"  # controls that turn the direction of what follows
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
    + "]"
)
_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")


def clean_text(text: str) -> str:
    """Return ``text`` as it may be stored: NFC, line feeds, nothing a file chokes on.

    Controls, lone surrogates and noncharacters are removed (Word and PDF writers raise on them,
    or drop the text that follows). Idempotent.
    """
    if text.isascii() and text.isprintable():
        return text  # ids, order keys, words of choices: most of what a record holds
    return unicodedata.normalize("NFC", _REMOVED.sub("", _LINE_ENDS.sub("\n", text)))


def clean_line(text: str) -> str:
    """Return ``text`` cleaned, on one line, without white space at its ends."""
    return " ".join(clean_text(text).split())


def is_wide(character: str) -> bool:
    """Tell whether a character takes a full cell of the Chinese grid; "" does not."""
    return bool(character) and unicodedata.east_asian_width(character) in "WF"


def has_han(text: str) -> bool:
    """Tell whether ``text`` holds a Chinese character."""
    return any("\u3400" <= c <= "\u9fff" or "\U00020000" <= c <= "\U0003ffff" for c in text)
