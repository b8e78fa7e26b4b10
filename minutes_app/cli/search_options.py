"""The options of ``minutes search`` and ``minutes index``, apart from their work."""

import argparse
from collections.abc import Callable

from minutes_app.cli.usage import Parser
from minutes_app.language import translate

SHOWN = 200
"""Places that are shown unless somebody asks for more."""
ORDERS = ("date", "relevance")


def add_search(command: Callable[[str, str], Parser]) -> None:
    """Add the command that searches and what it takes."""
    search = command("search", translate("cli", "find words in everything that was recorded"))
    search.minus_words = True
    search.add_argument(
        "query",
        metavar="QUERY",
        nargs="*",
        help=translate("cli", "words that all have to stand in one place, and filters"),
    )
    search.add_argument(
        "--saved",
        metavar="NAME",
        nargs="?",
        const="",
        help=translate("cli", "a saved search; QUERY narrows it; without NAME, lists them"),
    )
    search.add_argument(
        "--sort",
        choices=ORDERS,
        default=ORDERS[0],
        help=translate("cli", "the newest first (date, unless given), or what fits best"),
    )
    search.add_argument(
        "--limit",
        metavar="N",
        type=_number,
        help=translate("cli", "how many results at most (200 unless given); 0: all"),
    )
    search.add_argument(
        "--count",
        action="store_true",
        help=translate("cli", "say only how many results there are"),
    )
    search.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        default="",
        help=translate("cli", "write all results to a file: .docx, .xlsx, .csv or .json"),
    )


def add_index(command: Callable[[str, str], Parser]) -> None:
    """Add the command that looks after the index of words."""
    index = command("index", translate("cli", "look after the index of words"))
    index.add_argument(
        "deed",
        metavar="DEED",
        nargs="?",
        default="state",
        help=translate("cli", "state, check or rebuild (state unless given)"),
    )


def _number(text: str) -> int:
    if not text.strip().isdecimal() or len(text) > 9:
        words = translate("cli", "“{text}” is no number of results")
        raise argparse.ArgumentTypeError(words.format(text=text.strip()))
    return int(text)
