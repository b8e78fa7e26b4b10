"""Where things stand in the text of a JSON file: line and column of each field."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from minutes_app.interchange.references import Path

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{},:]|[^\s\[\]{},:"]+')
_LINE_END = re.compile("\r\n|[\r\n]")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value begins; ``key`` is where its name begins (in a list: where it does itself).

    ``repeated``: the same name stood in the same object before.
    """

    path: Path
    key: int
    value: int
    repeated: bool = False


class _Frame:
    """An object or a list that is being read."""

    def __init__(self, path: Path, *, is_object: bool) -> None:
        self.path = path
        self.is_object = is_object
        self.index = 0
        self.name: str | None = None
        self.name_at = 0
        self.names: set[str] = set()

    def place(self, offset: int) -> Place:
        if not self.is_object:
            return Place((*self.path, self.index), offset, offset)
        name = self.name or ""
        repeated = name in self.names
        self.names.add(name)
        return Place((*self.path, name), self.name_at, offset, repeated)

    def next(self) -> None:
        self.index += 1
        self.name = None


def places(text: str) -> Iterator[Place]:
    """Yield the place of each value of a JSON text, in the order of the text.

    The text must be JSON; of one that breaks off, the places before the break are yielded.
    """
    open_frames: list[_Frame] = []
    for match in _TOKEN.finditer(text):
        sign, offset = match[0], match.start()
        frame = open_frames[-1] if open_frames else None
        if sign == ",":
            if frame:
                frame.next()
        elif sign in "]}":
            if open_frames:
                open_frames.pop()
        elif sign == ":":
            continue
        elif frame and frame.is_object and frame.name is None:
            frame.name, frame.name_at = json.loads(sign), offset
        else:
            place = frame.place(offset) if frame else Place((), offset, offset)
            yield place
            if sign in "[{":
                open_frames.append(_Frame(place.path, is_object=sign == "{"))


def place_of(text: str, path: Path) -> Place:
    """Return the place of one value of a JSON text (the whole text's when it has none such)."""
    return next((place for place in places(text) if place.path == path), Place((), 0, 0))


def first_repeated(text: str) -> Place | None:
    """Return the first name that stands twice in the same object."""
    return next((place for place in places(text) if place.repeated), None)


def deeper_than(text: str, levels: int) -> int:
    """Return where the first value begins that stands below that many others (0: none does)."""
    depth = 0
    for match in _TOKEN.finditer(text):
        if match[0] in "[{":
            depth += 1
            if depth > levels:
                return match.start()
        elif match[0] in "]}":
            depth -= 1
    return 0


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return line and column of a place in a text, both counted from 1, as editors show them."""
    line, start = 1, 0
    for match in _LINE_END.finditer(text, 0, offset):
        line, start = line + 1, match.end()
    return line, offset - start + 1


def path_text(path: Path) -> str:
    """Write a path as people do: ``entries[3].kind``."""
    written = ""
    for step in path:
        if isinstance(step, int):
            written += f"[{step}]"
        else:
            written += f".{step}" if written else step
    return written
