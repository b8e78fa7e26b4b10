"""Lines that a mail or a page broke: an open bracket, a comma at the end of a long line."""

import re

_LONG = 50
_FAR = 300
_ON = re.compile(r"(?:and|or|of|the|for|&)\b|[a-z][a-z]+ ")
_ITEM = re.compile(r"\s*(?:\(?\d|[-*·>#|])")


def unwrap(text: str, start: int, end: int) -> str:
    """Return the text with a blank for each line end inside an entry; no place changes."""
    parts = [text[:start]]
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        if stop < 0:
            break
        parts.append(text[at:stop])
        following = text.find("\n", stop + 1, end)
        after = text[stop + 1 : following if following >= 0 else end]
        parts.append(" " if _goes_on(text[at:stop], after) else "\n")
        at = stop + 1
    parts.append(text[at:])
    return "".join(parts)


def _goes_on(line: str, after: str) -> bool:
    """Whether an English line goes on in the next."""
    before = line.rstrip()
    if not before or not after.strip() or not before.isascii() or _ITEM.match(after):
        return False
    if "\t" in line or "\t" in after or len(before) > _FAR:
        return False
    opened = before.rfind("(")
    if opened > before.rfind(")"):
        closed = after.find(")")
        return closed >= 0 and "(" not in after[:closed]
    long = len(before) >= _LONG
    if after.lstrip().startswith("(") and long:
        return True
    return long and (
        (before[-1] in ",&" or before.endswith(" and")) or _ON.match(after) is not None
    )
