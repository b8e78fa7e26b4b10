"""The words of argparse in the language that is spoken, and wrong usage as an error of its own."""

import argparse
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Never

from minutes_app.cli.wrapping import wrap
from minutes_app.language import translate


class UsageError(Exception):
    """The command line is not one that this program understands."""

    def __init__(self, message: str, usage: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.usage = usage

    def __str__(self) -> str:
        return f"{self.usage}{self.message}" if self.usage else self.message

    def as_json(self) -> dict[str, Any]:
        """Return the error for a program."""
        return {"error": {"code": "usage", "parameters": {}, "message": self.message}}


class HelpFormatter(argparse.HelpFormatter):
    """Help with translated headings, in lines that fit however wide the characters are."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Begin the usage with a translated word."""
        words = translate("cli", "Usage: ") if prefix is None else prefix
        super().add_usage(usage, actions, groups, words)

    def start_section(self, heading: str | None) -> None:
        """Open a section with a translated heading."""
        known = {
            "positional arguments": translate("cli", "What to give"),
            "options": translate("cli", "Options"),
        }
        super().start_section(known.get(heading or "", heading))

    def _split_lines(self, text: str, width: int) -> list[str]:
        return wrap(text, width)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(indent + line for line in wrap(text, width - len(indent)))


class Parser(argparse.ArgumentParser):
    """A parser that raises ``UsageError``, knows no abbreviations, and speaks both languages.

    With ``minus_words`` a word after a minus sign is no option, unless it is one: ``-draft`` leaves
    a word out of a search.
    """

    minus_words = False

    def __init__(self, **settings: Any) -> None:
        settings.setdefault("formatter_class", HelpFormatter)
        super().__init__(**settings, add_help=False, allow_abbrev=False)

    def parse_known_args(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> tuple[Any, list[str]]:
        """Parse what is known; see the class for words after a minus sign."""
        given = None if args is None else list(args)
        if self.minus_words and given is not None:
            # What begins with a blank is no option to argparse, and the blank is no part of a word.
            given = [f" {one}" if self._is_minus_word(one) else one for one in given]
        return super().parse_known_args(given, namespace)

    def _is_minus_word(self, given: str) -> bool:
        own = {option for action in self._actions for option in action.option_strings}
        return len(given) > 1 and given[0] == "-" != given[1] and given not in own

    def error(self, message: str) -> Never:
        """Raise the error in words."""
        raise UsageError(say_usage_error(message), self.format_usage())


def say_usage_error(message: str) -> str:
    """Return what argparse says (in English, always) in the language that is spoken."""
    for pattern, words in _messages().items():
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return words().format(**found.groupdict())
    return message


def _messages() -> dict[str, Callable[[], str]]:
    return {
        r"the following arguments are required: (?P<names>.+)": lambda: translate(
            "cli", "This is missing: {names}"
        ),
        r"unrecognized arguments: (?P<names>.+)": lambda: translate(
            "cli", "This is not understood: {names}"
        ),
        r"argument (?P<name>.+?): expected .*argument.*": lambda: translate(
            "cli", "{name} needs a value after it."
        ),
        r"argument (?P<name>.+?): invalid choice: (?P<value>.+) \(choose from (?P<known>.+)\)": (
            lambda: translate("cli", "{name}: {value} is not one of: {known}")
        ),
        r"argument (?P<name>.+?): ignored explicit argument (?P<value>.+)": lambda: translate(
            "cli", "{name} takes no value ({value})."
        ),
        r"argument (?P<name>.+?): (?P<words>.+)": lambda: "{name}: {words}",
    }
