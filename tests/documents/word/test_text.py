"""Any text in any field comes back as it was, or cleaned where no file could hold it."""

from hypothesis import example, given
from hypothesis import strategies as st

from minutes_app.documents.tree import Cell, Document, Imprint, Paragraph, Span, Table
from minutes_app.documents.word import write_word
from minutes_app.domain.meetings import Language
from minutes_app.domain.text import clean_line, clean_text
from tests.documents.word import samples

_LAYOUT = samples.official()
_TEXT = st.text(max_size=60)
_HOSTILE = "\x00\x08\x1b\ufffe\uffff\ud800</w:t>&amp;<![CDATA[x]]>\r\n\u2028\t'\"{n}%1翀"


def _hostile(text: str) -> Document:
    paragraph = Paragraph("body", (Span(text), Span(text, "speaker")))
    return Document(
        text,
        Language.CHINESE,
        "official-zh",
        (
            paragraph,
            Paragraph("mark", (Span(text),)),
            Paragraph("attendance", (Span("x"),), label=text),
            Table("plain", (1,), ((Cell((paragraph,)),),), caption=text, description=text),
            Imprint("main", ((text, ""), (text, text))),
        ),
        author=text,
        subject=text,
        keywords=(text,),
    )


@given(_TEXT)
@example(_HOSTILE)
@example("长" * 300)
@example("")
def test_any_text_comes_back(text: str) -> None:
    data = write_word(_hostile(text), _LAYOUT)
    clean = clean_text(text)
    written = [samples.text_of(p) for p in samples.paragraphs(data)]
    assert written[0] == clean * 2
    assert written[1] == clean
    assert written[2].startswith(clean)
    assert written[2].endswith("x")
    assert written[3] == clean * 2
    assert f"{clean}\t{clean}" in written or not clean
    # White space in an attribute is escaped, so that it survives too.
    assert samples.value(samples.root(data), "tblCaption") == clean
    core = samples.root(data, "docProps/core.xml")
    assert (core[0].text or "") == clean_line(text)[:255]


@given(st.binary(max_size=200))
def test_any_attachment_is_well_formed(record: bytes) -> None:
    data = write_word(samples.document(), _LAYOUT, attachment=record)
    for name, blob in samples.parts(data).items():
        assert blob.startswith(b"<?xml"), name
        samples.root(data, name)
