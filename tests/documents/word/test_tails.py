"""What ends the minutes stands under a row of the table before it, in Word as in the PDF."""

from dataclasses import replace
from xml.etree import ElementTree as ET

from minutes_app.documents.compose import compose
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.word import write_word
from tests.documents.pages.test_last_page import with_actions
from tests.documents.word import samples

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def held(row: ET.Element) -> bool:
    """Whether every paragraph of a row stays on the page of what comes next."""
    return all(one.find(f"{_W}pPr/{_W}keepNext") is not None for one in row.iter(f"{_W}p"))


def test_the_last_row_before_a_signature_goes_with_it() -> None:
    layout = load_layout("formal-en")
    data = write_word(compose(with_actions(4, recorded=False), layout), layout)
    actions, signatures = samples.root(data).iter(f"{_W}tbl")
    rows = list(actions.iter(f"{_W}tr"))
    assert [held(row) for row in rows] == [False, False, False, False, True]
    # Who gets the minutes follows the signature.
    assert held(list(signatures.iter(f"{_W}tr"))[-1])


def test_a_last_row_with_nothing_after_it_is_free() -> None:
    layout = load_layout("formal-en")
    document = compose(with_actions(4, recorded=False), layout)
    last = max(n for n, one in enumerate(document.blocks) if getattr(one, "style", "") == "actions")
    data = write_word(replace(document, blocks=document.blocks[: last + 1]), layout)
    rows = list(samples.root(data).iter(f"{_W}tr"))
    assert not any(held(row) for row in rows)
