"""An imprint without room on the last page of the text: a page of its own that bears no number."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest

from minutes_app.documents.layouts import load_layout
from minutes_app.documents.tree import Document, Imprint, plain_paragraph
from minutes_app.documents.word import write_word
from minutes_app.domain.meetings import Language
from minutes_app.services.papers.publishing import Format, Publication

_IMPRINT = Imprint(
    "main", (("抄送：市委各部门。", ""), ("某市人民政府办公室", "2026年11月22日印发"))
)


def text_of(lines: int) -> Document:
    told = tuple(plain_paragraph("body", "会议") for _ in range(lines))
    return Document("会议纪要", Language.CHINESE, "official-zh", (*told, _IMPRINT))


def sections(data: bytes) -> list[str]:
    with ZipFile(BytesIO(data)) as package:
        return re.findall(r"<w:sectPr>.*?</w:sectPr>", package.read("word/document.xml").decode())


@pytest.mark.parametrize(("lines", "count"), [(5, 1), (22, 2)])
def test_the_pages_tell_whether_the_imprint_needs_its_own(lines: int, count: int) -> None:
    publication = Publication(text_of(lines), load_layout("official-zh"), b"{}")
    found = sections(publication.write(Format.WORD))
    assert len(found) == count
    if count > 1:
        assert 'w:val="nextPage"' in found[1]
        numbered = set(re.findall(r'footerReference[^>]*r:id="([^"]+)"', found[0]))
        assert not numbered & set(re.findall(r'footerReference[^>]*r:id="([^"]+)"', found[1]))


def test_where_nobody_knows_it_stays_with_the_text() -> None:
    assert len(sections(write_word(text_of(22), load_layout("official-zh")))) == 1
