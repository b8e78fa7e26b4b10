"""From entries to sentences, as a good clerk would write them: tests/golden/clerk."""

import pytest

from minutes_app.documents.compose import compose
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.tree import Paragraph
from tests.documents.compose.clerk import Case, cases

_SAID = {
    "body", "lead-in", "point", "point-2", "paragraph", "decision", "action",
    "heading-1", "heading-2",
}  # fmt: skip
_LAYOUTS = {"en": "formal-en", "zh": "official-zh"}
_LEAST = 25
_CASES = [(language, case) for language in _LAYOUTS for case in cases(language)]


@pytest.mark.parametrize(
    ("language", "case"), _CASES, ids=[f"{language}: {case.title}" for language, case in _CASES]
)
def test_a_clerk_would_write_so(language: str, case: Case) -> None:
    layout = load_layout(_LAYOUTS[language])
    blocks = compose(case.record, layout).blocks
    told = [
        f"{block.label} {block.text}".strip()
        for block in blocks
        if isinstance(block, Paragraph) and block.style.removesuffix("-kept") in _SAID
    ]
    end = next((at for at, line in enumerate(told) if line == "Actions arising"), len(told))
    assert told[:end] == case.expected


@pytest.mark.parametrize("language", _LAYOUTS)
def test_there_are_cases_enough(language: str) -> None:
    assert len(cases(language)) >= _LEAST
