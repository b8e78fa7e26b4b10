"""Text as runs of WordprocessingML: cleaned, escaped, with real breaks and tabs.

Everything that a user typed passes through here, so that no character of it can end the file.
"""

import re
from unicodedata import is_normalized
from xml.sax.saxutils import escape, quoteattr

from minutes_app.domain.text import clean_text, is_wide

# Characters that Chinese and Latin share. Word sets them in the Latin face, unless the run says
# that it is East Asian; a Chinese quotation mark would then stand half as wide as it should.
_SHARED = re.compile("[§°±·×÷‐-‧‰-※℃№Ⅰ-ⅿ←-⇿①-⓿─-◿]")
_BREAKS = re.compile("([\n\t])")
_BREAK_TAGS = {"\n": "<w:br/>", "\t": "<w:tab/>"}
_HINT = '<w:rFonts w:hint="eastAsia"/>'
# Advance widths of the printable ASCII characters in Times Roman, in thousandths of an em.
_TIMES = (
    *(250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278),
    *(500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444),
    *(921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722),
    *(556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500),
    *(333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500),
    *(500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541),
)


def clean(text: str) -> str:
    """Return ``clean_text(text)``; quick where there is nothing to clean.

    What is printable has no controls, surrogates or noncharacters in it.
    """
    if text.isprintable() and is_normalized("NFC", text):
        return text
    return clean_text(text)


def attribute(text: str) -> str:
    """Return ``text`` cleaned and quoted as the value of an attribute."""
    return quoteattr(clean(text))


def content(text: str) -> str:
    """Return ``text`` cleaned and escaped as the content of an element."""
    return escape(clean(text))


def run(text: str, *, style: str = "", chinese: bool = True, properties: str = "") -> str:
    """Return ``text`` as one run, "" for none.

    ``style`` is the id of a character style, ``properties`` are further run properties in the
    order of the schema (after the style and the hint).
    """
    if not text or not (text := clean(text)):
        return ""
    opening = "<w:r>"
    hint = _HINT if chinese and _SHARED.search(text) else ""
    if style or hint or properties:
        style_tag = f'<w:rStyle w:val="{style}"/>' if style else ""
        opening = f"<w:r><w:rPr>{style_tag}{hint}{properties}</w:rPr>"
    if "\n" not in text and "\t" not in text:
        return f"{opening}{_text(text)}</w:r>"
    pieces = "".join(_piece(piece) for piece in _BREAKS.split(text) if piece)
    return f"{opening}{pieces}</w:r>"


def width(text: str) -> float:
    """Estimate the width of ``text`` in ems; exact for full-width characters.

    Only for hanging indents and for fitting a mark: the face may be missing here, so its own
    measures are not to be had. Latin letters are taken to be as wide as those of Times.
    """
    return sum(_advance(character) for character in text)


def _piece(piece: str) -> str:
    return _BREAK_TAGS.get(piece) or _text(piece)


def _text(text: str) -> str:
    """Return text that has a character at least; white space at its ends must be kept by name."""
    if text[0].isspace() or text[-1].isspace():
        return f'<w:t xml:space="preserve">{escape(text)}</w:t>'
    return f"<w:t>{escape(text)}</w:t>"


def _advance(character: str) -> float:
    if is_wide(character) or _SHARED.match(character):
        return 1.0
    place = ord(character) - 32
    if 0 <= place < len(_TIMES):
        return _TIMES[place] / 1000
    return 0.7 if character.isupper() else 0.5
