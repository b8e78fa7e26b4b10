"""Keep resources/translations/*.ts in step with the words of the package.

    python scripts/update_translations.py                     add new words, drop old ones
    python scripts/update_translations.py --open              print what zh_CN lacks, as JSON
    python scripts/update_translations.py --words FILE        update, then fill in from such JSON

The JSON is ``{context: {source words: Chinese words}}``; a note of a message ("disambiguation")
follows the source words after a "|". Where a number is counted ("%n entries") the words are a
list: Chinese, English for one, English for several. Two people may run it at once: the files are
locked.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Generator

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from minutes_app.host.locks import FileLock

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
Words = str | list[str]
CHINESE, ENGLISH = FOLDER / "zh_CN.ts", FOLDER / "en.ts"
LOCK = ROOT / ".venv" / "translations.lock"


def main(arguments: list[str]) -> int:
    """Run the command line; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--open", action="store_true", help="print what zh_CN lacks")
    parser.add_argument("--words", type=Path, help="Chinese words to fill in")
    chosen = parser.parse_args(arguments)
    with _alone():
        update(CHINESE)
        update(ENGLISH, only_plurals=True)
        if chosen.words:
            fill(json.loads(chosen.words.read_text(encoding="utf-8")))
        missing = unfinished(CHINESE)
    if chosen.open:
        print(json.dumps(missing, ensure_ascii=False, indent=1))
    count = sum(map(len, missing.values()))
    print(f"{count} messages without Chinese words", file=sys.stderr)
    return 0


@contextlib.contextmanager
def _alone() -> Generator[None]:
    """Wait until nobody else is at the files."""
    lock = FileLock(LOCK)
    while not lock.acquire():
        time.sleep(0.1)
    try:
        yield
    finally:
        lock.release()


def update(path: Path, *, only_plurals: bool = False) -> None:
    """Bring one .ts file up to date with the package; words no longer used are dropped."""
    sources = sorted(str(one.relative_to(ROOT)) for one in (ROOT / "minutes_app").rglob("*.py"))
    options = ["-locations", "none", "-no-obsolete", "-silent", "-sort-messages"]
    if only_plurals:
        options.append("-pluralonly")
    # Similar words are not the same words: a guess would end up in front of a reader.
    options += ["-disable-heuristic", "similartext", "-disable-heuristic", "sametext"]
    tool = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lupdate; lupdate()"]
    command = [*tool, *options, *sources, "-ts", str(path)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    path.write_bytes(path.read_bytes().replace(b"\r\n", b"\n"))


def unfinished(path: Path) -> dict[str, dict[str, Words]]:
    """Return what still wants words: context to source words to "" (or a list of "")."""
    found: dict[str, dict[str, Words]] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type"):
                empty: Words = ["", "", ""] if message.get("numerus") else ""
                found.setdefault(context.findtext("name", ""), {})[_key(message)] = empty
    return found


def fill(words: dict[str, dict[str, Words]]) -> None:
    """Write words into the messages they belong to; an empty string changes nothing."""
    forms = {
        name: {key: [one] if isinstance(one, str) else one for key, one in messages.items()}
        for name, messages in words.items()
    }
    _fill(CHINESE, forms, slice(1))
    _fill(ENGLISH, forms, slice(1, None))
    update(CHINESE)
    update(ENGLISH, only_plurals=True)


def _fill(path: Path, words: dict[str, dict[str, list[str]]], which: slice) -> None:
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    for context in root.iter("context"):
        ours = words.get(context.findtext("name", ""), {})
        for message in context.iter("message"):
            if (given := ours.get(_key(message), [])[which]) and all(given):
                _set(message, given)
    ET.indent(root, space="    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def _key(message: ET.Element) -> str:
    note = message.findtext("comment")
    return f"{message.findtext('source', '')}|{note}" if note else message.findtext("source", "")


def _set(message: ET.Element, words: list[str]) -> None:
    translation = message.find("translation")
    if translation is None:
        raise ValueError("a message without its place for words")
    translation.attrib.pop("type", None)
    places = translation.findall("numerusform") or [translation]
    for place, form in zip(places, words, strict=True):
        place.text = form


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
