"""Text of many lines, pasted: which lines it makes."""

import re

from minutes_app.domain.text import clean_text

_INDENT = re.compile(r"[ \t\u3000]*")
_BULLET = re.compile(r"(?:[•·●▪◦‣○■□◆◇➢✓]|[-*](?=\s|$))\s*")
_HEADING = re.compile(r"#{2,6}\s+")
_TAB_WIDTH = 4


def paste_lines(text: str) -> list[str]:
    """Split pasted text into lines for ``read_line``: one entry each, blank lines left out.

    Bullets go; a line that stands further in than the first, or a bullet further in than the
    bullets before it, becomes a sub-point ("- "). Ordinals stay: ``read_line`` takes them off and
    remembers that the point was numbered. Headings of any depth (##) become headings (#).
    """
    found: list[str] = []
    margin: int | None = None
    for line in clean_text(text).split("\n"):
        content = line.strip()
        bullet = _BULLET.match(content)
        words = content[bullet.end() :] if bullet else _HEADING.sub("# ", content, count=1)
        if not words:
            continue
        indent = _indent(line)
        margin = indent if margin is None else min(margin, indent)
        # A Chinese paragraph is set in by two characters: that alone is no sub-point.
        deeper = indent > margin and (bullet is not None or not _is_paragraph(line))
        found.append(f"- {words}" if deeper else words)
    return found


def _indent(line: str) -> int:
    match = _INDENT.match(line)
    return len(match[0].replace("\t", " " * _TAB_WIDTH)) if match else 0


def _is_paragraph(line: str) -> bool:
    return line.startswith("\u3000\u3000")
