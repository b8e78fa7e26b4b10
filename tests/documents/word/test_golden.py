"""The XML of the parts, held against files; ``pytest --update-golden`` writes them anew."""

from pathlib import Path

import pytest
from lxml import etree

from minutes_app.documents.word import write_word
from tests.documents.word import samples

_GOLDEN = Path(__file__).parents[2] / "golden" / "word"
_PARTS = {
    "document": "word/document.xml",
    "styles": "word/styles.xml",
    "numbering": "word/numbering.xml",
    "settings": "word/settings.xml",
    "footer-odd": "word/footer1.xml",
    "footer-even": "word/footer2.xml",
    "faces": "word/fontTable.xml",
    "core": "docProps/core.xml",
}


@pytest.mark.parametrize("name", _PARTS)
def test_part_is_as_it_was(name: str, request: pytest.FixtureRequest) -> None:
    data = write_word(samples.minutes(), samples.official())
    # A line for each element, so that a change can be read in a diff.
    element = etree.fromstring(samples.parts(data)[_PARTS[name]])
    etree.indent(element)
    written = etree.tostring(element, encoding="unicode") + "\n"
    path = _GOLDEN / f"{name}.xml"
    if request.config.getoption("--update-golden"):
        path.write_text(written, encoding="utf-8")
    assert written == path.read_text(encoding="utf-8")
