"""All measurements, or those that are named: ``python -m benchmarks [start saving word …]``.

``search`` is measured only where it is named: its archive takes minutes to make.
Prints ratios, never times. The exit code is 1 if a bar is missed.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from importlib import import_module

from benchmarks.report import Row, tell

TOPICS: tuple[str, ...] = (
    "start",
    "saving",
    "word",
    "pages",
    "preview",
    "export",
    "strokes",
    "lists",
    "keys",
)
_ALL = (*TOPICS, "search")


def main() -> int:
    """Measure the topics that are named, or all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="benchmarks", description="Measure what is asked for.")
    parser.add_argument("topics", nargs="*", metavar="TOPIC", help=" ".join(_ALL))
    chosen: list[str] = parser.parse_args().topics or list(TOPICS)
    if strangers := set(chosen) - set(_ALL):
        parser.error(f"no such topic: {' '.join(sorted(strangers))}")
    return tell(_rows(chosen))


def _rows(topics: list[str]) -> Iterator[Row]:
    for topic in topics:
        # By name: the imports of one topic would weigh on the figures of another.
        yield from import_module(f"benchmarks.{topic}").measure()


if __name__ == "__main__":
    sys.exit(main())
