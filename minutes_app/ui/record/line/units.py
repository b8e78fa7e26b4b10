"""Places in a text: Python counts code points, Qt counts UTF-16 units."""


def to_units(text: str, place: int) -> int:
    """Return a place in code points as Qt counts it."""
    before = text[:place]
    return (
        place
        if before.isascii() or max(before) <= "\uffff"
        else len(before.encode("utf-16-le", "surrogatepass")) // 2
    )


def to_points(text: str, units: int) -> int:
    """Return a place of Qt's in code points."""
    if text.isascii() or max(text) <= "\uffff":
        return units
    before = text.encode("utf-16-le", "surrogatepass")[: units * 2]
    return len(before.decode("utf-16-le", "surrogatepass" if not _cuts(before) else "ignore"))


def _cuts(before: bytes) -> bool:
    """Tell whether a stretch ends within a character of two units."""
    return len(before) > 1 and 0xD8 <= before[-1] <= 0xDB
