"""Word files that come back: what was inserted, struck, moved, joined, remarked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.intake.returned.reading import Damaged, read_paragraphs, read_remarks
from minutes_app.intake.returned.shapes import Remark, Returned

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def document(body: str) -> bytes:
    return f"<w:document {W}><w:body>{body}</w:body></w:document>".encode()


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def inserted(text: str, who: str = "Chair") -> str:
    return f'<w:ins w:id="1" w:author="{who}">{run(text)}</w:ins>'


def struck(text: str, who: str = "Chair") -> str:
    words = f"<w:r><w:delText>{text}</w:delText></w:r>"
    return f'<w:del w:id="2" w:author="{who}">{words}</w:del>'


def paragraph(*runs: str, mark: str = "") -> str:
    change = f'<w:rPr><w:{mark} w:id="3" w:author="Chair"/></w:rPr>' if mark else ""
    return f"<w:p><w:pPr>{change}</w:pPr>{''.join(runs)}</w:p>"


def read(body: str) -> list[Returned]:
    return read_paragraphs(document(body), {})


def test_plain_paragraphs_are_read_as_they_stand() -> None:
    assert read(paragraph(run("会议"), run("指出")) + paragraph(run("Second"))) == [
        Returned("会议指出"),
        Returned("Second"),
    ]


def test_tracked_changes_say_what_is_wanted_and_what_stood_there() -> None:
    body = paragraph(run("By "), struck("May"), inserted("June", "Mayor"), run("."))
    assert read(body) == [Returned("By June.", "May", ("Chair", "Mayor"))]


def test_a_paragraph_that_was_struck_whole_has_no_text() -> None:
    body = paragraph(struck("Gone"), mark="del") + paragraph(run("Stays"))
    assert read(body) == [Returned("", "Gone", ("Chair",)), Returned("Stays")]


def test_a_struck_end_joins_two_paragraphs() -> None:
    body = paragraph(run("First, "), mark="del") + paragraph(run("second."))
    assert read(body) == [Returned("First, second.", "", ("Chair",))]


def test_an_inserted_end_parts_a_paragraph() -> None:
    body = paragraph(run("First."), mark="ins") + paragraph(run("Second."))
    assert read(body) == [Returned("First.", "", ("Chair",)), Returned("Second.")]


def test_moved_words_are_struck_here_and_stand_there() -> None:
    moved = '<w:{0} w:author="C"><w:r><w:{1}>Later</w:{1}></w:r></w:{0}>'
    body = paragraph(run("a"), moved.format("moveFrom", "delText")) + paragraph(
        run("b"), moved.format("moveTo", "t")
    )
    assert read(body) == [Returned("a", "Later", ("C",)), Returned("bLater", "", ("C",))]


def test_words_that_were_inserted_and_struck_again_are_struck() -> None:
    body = paragraph(run("a"), f'<w:ins w:author="A">{struck("b", "B")}</w:ins>')
    assert read(body) == [Returned("a", "b", ("A", "B"))]


def test_tables_boxes_breaks_and_fields() -> None:
    box = f"<w:r><w:txbxContent>{paragraph(run('box'))}</w:txbxContent></w:r>"
    field = "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    shown = "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>"
    tabs = "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>" + run("d") + "</w:p>"
    row = f"<w:tbl><w:tr><w:tc>{paragraph(run('cell'))}</w:tc></w:tr></w:tbl>"
    assert read(paragraph(shown, field, box) + tabs + row) == [
        Returned("box"),
        Returned("a\nb\tc"),
        Returned("d"),
        Returned("cell", in_table=True),
    ]


def test_remarks_come_with_their_paragraph() -> None:
    part = (
        f'<w:comments {W}><w:comment w:id="7" w:author="Mayor">'
        f"<w:p>{run('Which year?')}</w:p><w:p>{run('Check.')}</w:p></w:comment></w:comments>"
    ).encode()
    remarks = read_remarks(part, "comment")
    body = paragraph(run("In May."), '<w:r><w:commentReference w:id="7"/></w:r>')
    found = read_paragraphs(document(body), remarks)
    assert found == [Returned("In May.", remarks=(Remark("Which year?\nCheck.", "Mayor"),))]


@pytest.mark.parametrize(
    "content",
    [b"", b"no xml", b"<a>", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', b"<a>" * 600],
    ids=["empty", "text", "open", "entity", "deep"],
)
def test_what_is_no_document_is_damaged(content: bytes) -> None:
    with pytest.raises(Damaged):
        read_paragraphs(content, {})


_WORDS = st.text(st.sampled_from("会议ab "), min_size=1, max_size=6)
_PIECES = st.lists(st.tuples(st.sampled_from([run, inserted, struck]), _WORDS), max_size=6)


@given(st.lists(_PIECES, max_size=5))
def test_no_word_is_lost_and_none_is_doubled(paragraphs: list[list[tuple[object, str]]]) -> None:
    body = "".join(paragraph(*(make(words) for make, words in one)) for one in paragraphs)  # type: ignore[operator]
    found = read(body)
    shown = ["".join(w for make, w in one if make is not struck).strip() for one in paragraphs]
    gone = ["".join(w for make, w in one if make is struck).strip() for one in paragraphs]
    wanted = [(a, b) for a, b in zip(shown, gone, strict=True) if a or b]
    assert [(one.text, one.deleted) for one in found] == wanted
