"""The XML of the parts, held against files; ``pytest --update-golden`` writes them anew."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

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

_NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
}


@pytest.mark.parametrize("name", _PARTS)
def test_part_is_as_it_was(name: str, request: pytest.FixtureRequest) -> None:
    data = write_word(samples.minutes(), samples.frozen())
    # A line for each element, so that a change can be read in a diff.
    for prefix, uri in _NAMESPACES.items():
        ET.register_namespace(prefix, uri)
    element = samples.root(data, _PARTS[name])
    ET.indent(element)
    written = ET.tostring(element, encoding="unicode") + "\n"
    path = _GOLDEN / f"{name}.xml"
    if request.config.getoption("--update-golden"):
        path.write_text(written, encoding="utf-8")
    assert written == path.read_text(encoding="utf-8")
