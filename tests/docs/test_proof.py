"""docs/proof.md lists every clause and every check, with its weight."""

import re

from minutes_app.documents.proof import CLAUSES, Severity
from minutes_app.language import Tongue, use_language
from minutes_app.services.proofing.words import CHECKS
from tests.docs.pages import page, section

_WEIGHTS = {Severity.MUST: "settle", Severity.SHOULD: "look at", Severity.NOTE: "note"}
_ROW = re.compile(r"^\| `([^`]+)` \| (.*) \|$", re.MULTILINE)


def rows(title: str) -> dict[str, list[str]]:
    text = section(page("docs/proof.md"), title)
    return {name: rest.split(" | ") for name, rest in _ROW.findall(text)}


def test_every_clause_is_listed() -> None:
    use_language(Tongue.ENGLISH)
    assert rows("On paper") == {
        one.id: [one.ref or "–", one.title(), _WEIGHTS[one.severity]] for one in CLAUSES
    }


def test_every_check_is_listed() -> None:
    use_language(Tongue.ENGLISH)
    assert rows("Content") == {
        name: [one.words()[0], _WEIGHTS[one.severity]] for name, one in CHECKS.items()
    }
