"""Minutes that go out as Word, come back with changes, and are taken over bit by bit."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from minutes_app.documents.layout import PaperKind
from minutes_app.domain.errors import ImportFileError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language
from minutes_app.domain.papers import Wording
from minutes_app.intake.returned.shapes import Remark, Returned
from minutes_app.language.errors import describe
from minutes_app.services.desk import Desk
from minutes_app.services.papers.publishing import Format
from minutes_app.services.returned.differences import Difference, Kind, in_margins
from minutes_app.services.returned.papers import Paper, read_paper
from tests.intake.files.foreign import packed, relinked
from tests.intake.returned.test_child import converted


@pytest.fixture(params=Language)
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk.open(tmp_path / "a.minutes", create=True)
    desk.transfer.import_sample(request.param)
    yield desk
    desk.close()


@pytest.fixture
def meeting(desk: Desk) -> Id:
    return desk.meetings.all()[0].id


def texts(desk: Desk, meeting: Id) -> list[str]:
    """Return the paragraphs of the minutes as they are now."""
    document = desk.publishing.publication(meeting).document
    return [one.text for one in document.paragraphs() if one.text]


def came_back(desk: Desk, meeting: Id, folder: Path, old: str, new: str) -> Paper:
    """Return the minutes of a meeting with some words of the Word file replaced."""
    content = desk.publishing.publication(meeting).write(Format.WORD)
    path = folder / "minutes.docx"
    path.write_bytes(relinked(content, "word/document.xml", old, new))
    return read_paper(path)


def long_word(desk: Desk, meeting: Id) -> str:
    """Return words of a paragraph of the text that stand once in the minutes."""
    whole = "\n".join(texts(desk, meeting))
    entries = [one.text for one in desk.meetings.load(meeting).outline().entries()]
    return next(t[6:12] for t in entries if whole.count(t[6:12]) == 1 and "&" not in t[6:12])


def compared(desk: Desk, paper: Paper) -> tuple[str, tuple[Difference, ...]]:
    found = desk.returning.review(paper).compare()
    return found.now.manner, found.differences


def test_what_came_back_unchanged_has_no_differences(
    desk: Desk, meeting: Id, tmp_path: Path
) -> None:
    paper = came_back(desk, meeting, tmp_path, "<w:t>", "<w:t>")
    assert compared(desk, paper)[1] == ()


def test_an_accepted_change_stands_in_the_minutes_and_what_was_said_stays(
    desk: Desk, meeting: Id, tmp_path: Path
) -> None:
    word = long_word(desk, meeting)
    said = [one.text for one in desk.meetings.load(meeting).outline().entries()]
    paper = came_back(desk, meeting, tmp_path, word, "ABCDEF")
    manner, (one,) = compared(desk, paper)
    assert one.kind is Kind.CHANGED
    change = desk.returning.accept(paper, manner, [one])
    assert len(change.of_type(Wording)) == 1
    whole = "\n".join(texts(desk, meeting))
    assert "ABCDEF" in whole
    assert word not in whole
    assert [one.text for one in desk.meetings.load(meeting).outline().entries()] == said
    assert compared(desk, paper)[1] == ()
    desk.undo(meeting)
    assert word in "\n".join(texts(desk, meeting))
    assert compared(desk, paper)[1] == (one,)


def test_several_paragraphs_added_in_one_place_keep_their_order(
    desk: Desk, meeting: Id, tmp_path: Path
) -> None:
    word = long_word(desk, meeting)
    content = desk.publishing.publication(meeting).write(Format.WORD)
    paper = came_back(desk, meeting, tmp_path, word, word)
    place = next(at for at, one in enumerate(paper.returned) if word in one.text)
    two = [type(paper.returned[0])(f"{name} 新增一段，与原文无关。") for name in ("甲甲", "乙乙")]
    rows = (*paper.returned[: place + 1], *two, *paper.returned[place + 1 :])
    paper = Paper(paper.name, paper.digest, paper.sent, rows)
    manner, found = compared(desk, paper)
    assert [one.kind for one in found] == [Kind.ADDED, Kind.ADDED]
    desk.returning.accept(paper, manner, found)
    now = texts(desk, meeting)
    assert now.index(two[0].text) + 1 == now.index(two[1].text)
    assert word in now[now.index(two[0].text) - 1]
    assert compared(desk, paper)[1] == ()
    desk.undo(meeting)
    assert desk.publishing.publication(meeting).write(Format.WORD) == content


def test_the_layout_is_found_by_what_the_file_says(desk: Desk, meeting: Id, tmp_path: Path) -> None:
    language = desk.meetings.load(meeting).meeting.language
    other = "letter-zh" if language is Language.CHINESE else "formal-letter-en"
    names = {one.name for one in desk.layouts.shelf().layouts()}
    for name in sorted(names & {other, "official-zh", "formal-en"}):
        if name[-2:] != language.value[:2]:
            continue
        content = desk.publishing.publication(meeting, name).write(Format.WORD)
        (tmp_path / "other.docx").write_bytes(content)
        assert compared(desk, read_paper(tmp_path / "other.docx"))[1] == ()


def test_what_was_refused_is_remembered_for_this_file(
    desk: Desk, meeting: Id, tmp_path: Path
) -> None:
    paper = came_back(desk, meeting, tmp_path, long_word(desk, meeting), "ABCDEF")
    _, (one,) = compared(desk, paper)
    desk.returning.settle(paper, [one.id])
    assert desk.returning.review(paper).settled == {one.id}
    again = came_back(desk, meeting, tmp_path, long_word(desk, meeting), "GHIJKL")
    assert desk.returning.review(again).settled == set()
    assert desk.history(meeting)[0] is None


def test_a_paper_of_another_archive_is_said_to_be_one(
    desk: Desk, meeting: Id, tmp_path: Path
) -> None:
    paper = came_back(desk, meeting, tmp_path, "<w:t>", "<w:t>")
    with (
        closing(Desk.open(tmp_path / "b.minutes", create=True)) as other,
        pytest.raises(ImportFileError) as caught,
    ):
        other.returning.review(paper)
    assert paper.sent.meeting.title in describe(caught.value).title


def test_a_word_file_of_somebody_else_is_said_to_be_one(tmp_path: Path) -> None:
    import docx

    path = tmp_path / "letter.docx"
    docx.Document().save(str(path))
    with pytest.raises(ImportFileError) as caught:
        read_paper(path)
    assert caught.value.code == "returned.no_meeting"
    with pytest.raises(ImportFileError) as caught:
        read_paper(tmp_path / "gone.docx")
    assert caught.value.code == "returned.unreadable"


def with_foot(content: bytes, words: str) -> bytes:
    """Return a Word file with words written at the foot of its pages."""
    parts = packaged(content)
    feet = [name for name in parts if name.startswith("word/footer") and b"</w:p>" in parts[name]]
    assert feet
    for name in feet:
        head, _, rest = parts[name].rpartition(b"</w:p>")
        run = f"<w:r><w:t>{words}</w:t></w:r>".encode()
        parts[name] = head + run + b"</w:p>" + rest
    return packed(parts)


def packaged(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_words_at_the_foot_of_pages_are_seen_though_no_entry_has_them(
    desk: Desk, meeting: Id, tmp_path: Path
) -> None:
    path = tmp_path / "minutes.docx"
    content = desk.publishing.publication(meeting).write(Format.WORD)
    path.write_bytes(with_foot(content, "请核"))
    _, found = compared(desk, read_paper(path))
    assert found
    assert {(one.kind, one.in_margin, one.can_be_accepted) for one in found} == {
        (Kind.CHANGED, True, False)
    }
    assert all("请核" in one.text for one in found)
    desk.returning.settle(read_paper(path), [one.id for one in found])
    review = desk.returning.review(read_paper(path))
    assert {one.id for one in review.compare().differences} <= review.settled


def test_a_foot_that_libreoffice_wrote_again_is_no_change(
    desk: Desk, meeting: Id, tmp_path: Path
) -> None:
    for layout in desk.layouts.shelf().layouts():
        if layout.kind is not PaperKind.MINUTES:
            continue
        if layout.language is not desk.meetings.load(meeting).meeting.language:
            continue
        path = tmp_path / f"{layout.name}.docx"
        path.write_bytes(desk.publishing.publication(meeting, layout.name).write(Format.WORD))
        path.write_bytes(converted(path, tmp_path))
        _, found = compared(desk, read_paper(path))
        assert [one for one in found if one.in_margin] == [], layout.name


def test_of_a_template_of_the_house_only_tracked_changes_tell() -> None:
    head = Returned("Office of the house", in_margin=True)
    tracked = Returned("Office", "Bureau", ("Li",), in_margin=True)
    assert list(in_margins([head], None)) == []
    assert [one.kind for one in in_margins([head], [])] == [Kind.CHANGED]
    assert [one.kind for one in in_margins([tracked, tracked], None)] == [Kind.CHANGED]
    struck = Returned("", "Bureau", ("Li",), in_margin=True)
    assert [one.kind for one in in_margins([struck], None)] == [Kind.LEFT_OUT]
    remarked = Returned("Office", remarks=(Remark("why?", "Li"),), in_margin=True)
    assert [one.kind for one in in_margins([remarked], ["Office"])] == [Kind.REMARK]
