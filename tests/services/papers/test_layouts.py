"""The layouts of the house: kept, named, preferred, shared, removed; each undone as one step."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from minutes_app.documents.definitions import with_value
from minutes_app.documents.layout import PaperKind
from minutes_app.documents.layout_file import SharedLayout
from minutes_app.documents.layouts import LayoutError
from minutes_app.documents.templates import TemplateError
from minutes_app.domain.errors import ConflictError, RecordError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Language
from minutes_app.domain.papers import HouseLayout, Version, VersionKind
from minutes_app.domain.records import Change
from minutes_app.services.desk import ARCHIVE, Desk, now
from minutes_app.services.papers.publishing import Format, layout_for
from tests.documents.templates.words import letterhead


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with_samples = Desk.open(tmp_path / "a.minutes", create=True)
    with_samples.transfer.import_sample(Language.CHINESE)
    yield with_samples
    with_samples.close()


def made(change: Change) -> HouseLayout:
    (one,) = change.of_type(HouseLayout)
    return one


def meeting(desk: Desk) -> Id:
    return desk.meetings.all()[0].id


def test_a_copy_is_changed_kept_and_used(desk: Desk) -> None:
    ours = made(desk.layouts.copy("official-zh", "本单位纪要"))
    text = with_value(ours.definition, ("styles", "body", "size"), 15)
    desk.layouts.change(ours.id, definition=text)
    desk.meetings.edit(meeting(desk), layout="本单位纪要")
    found = desk.publishing.publication(meeting(desk))
    assert (found.layout.name, found.layout.styles["body"].size) == ("本单位纪要", 15)
    assert found.write(Format.WORD).startswith(b"PK")
    desk.undo(meeting(desk))
    assert desk.publishing.publication(meeting(desk)).layout.name == "official-zh"


def test_every_deed_is_one_step(desk: Desk) -> None:
    def names() -> list[str]:
        return [one.name for one in desk.layouts.shelf().own]

    ours = made(desk.layouts.copy("formal-en", "Board minutes"))
    desk.layouts.rename(ours.id, "Board")
    desk.layouts.remove(ours.id)
    assert names() == []
    for wanted in (["Board"], ["Board minutes"], []):
        desk.undo(ARCHIVE)
        assert names() == wanted


@pytest.mark.parametrize("taken", ["official-zh", "OFFICIAL-ZH", "Formal minutes", "英文正式纪要"])
def test_names_do_not_clash_with_shipped_ones(desk: Desk, taken: str) -> None:
    first = made(desk.layouts.copy("official-zh", taken))
    assert first.name == f"{taken} 2"
    with pytest.raises(ConflictError) as caught:
        desk.layouts.rename(first.id, taken)
    assert caught.value.code == "layout.name_taken"


def test_names_do_not_clash_with_each_other(desk: Desk) -> None:
    names = [made(desk.layouts.copy("official-zh", "Ours")).name for _ in range(3)]
    assert names == ["Ours", "Ours 2", "Ours 3"]
    own = {one.name: one.id for one in desk.layouts.own()}
    with pytest.raises(ConflictError):
        desk.layouts.rename(own["Ours 2"], "ＯＵＲＳ")
    with pytest.raises(RecordError):
        desk.layouts.rename(own["Ours 2"], " \n ")
    assert not desk.layouts.rename(own["Ours"], "Ours")


def test_a_new_name_is_taken_wherever_the_old_one_stood(desk: Desk) -> None:
    ours = made(desk.layouts.copy("official-zh", "Ours"))
    desk.meetings.edit(meeting(desk), layout="Ours")
    desk.layouts.prefer("Ours")
    desk.layouts.rename(ours.id, "House")
    assert desk.meetings.load(meeting(desk)).meeting.layout == "House"
    assert desk.layouts.shelf().preferred == ("House",)
    desk.layouts.remove(ours.id)
    assert desk.meetings.load(meeting(desk)).meeting.layout == ""
    assert desk.layouts.shelf().preferred == ()


def test_the_house_prefers_one_layout_for_each_paper_and_language(desk: Desk) -> None:
    for name in ("One", "Two"):
        desk.layouts.copy("official-zh", name)
        desk.layouts.prefer(name)
    desk.layouts.prefer("formal-en")
    shelf = desk.layouts.shelf()
    assert set(shelf.preferred) == {"Two", "formal-en"}
    record = desk.meetings.load(meeting(desk))
    assert layout_for(record, shelf=shelf).name == "Two"
    assert layout_for(record, kind=PaperKind.NEWS, shelf=shelf).kind is PaperKind.NEWS
    desk.layouts.prefer("Two", preferred=False)
    assert layout_for(record, shelf=desk.layouts.shelf()).name == "official-zh"
    with pytest.raises(LayoutError):
        desk.layouts.prefer("nobody")


def test_a_layout_of_another_house_does_not_stop_a_meeting(desk: Desk) -> None:
    desk.meetings.edit(meeting(desk), layout="Theirs")
    assert desk.publishing.publication(meeting(desk)).layout.name == "official-zh"
    with pytest.raises(LayoutError) as caught:
        desk.publishing.publication(meeting(desk), "Theirs")
    assert caught.value.code == "layout.missing"


def test_a_layout_of_issued_minutes_keeps_its_name_and_stays(desk: Desk) -> None:
    ours = made(desk.layouts.copy("official-zh", "Ours"))
    version = Version(new_id(), meeting(desk), VersionKind.NAMED, now(), "0" * 64, layout="Ours")
    with desk.archive.operation("version.keep", meeting(desk)) as operation:
        operation.put(version)
    for deed in (lambda: desk.layouts.remove(ours.id), lambda: desk.layouts.rename(ours.id, "X")):
        with pytest.raises(ConflictError) as caught:
            deed()
        assert caught.value.code == "layout.in_use"
    text = with_value(ours.definition, ("page", "left"), 30)
    assert desk.layouts.change(ours.id, definition=text), "what was issued is kept as files"


def test_nothing_wrong_is_kept(desk: Desk) -> None:
    ours = made(desk.layouts.copy("official-zh", "Ours"))
    for bad in ("", "[styles", 'extends = "official-zh"\n[styles.body]\nsize = -1'):
        with pytest.raises(LayoutError):
            desk.layouts.change(ours.id, definition=bad)
    hole = SharedLayout("Ours", ours.definition, "a.docx", letterhead("{{ nobody }}"))
    with pytest.raises(TemplateError):
        desk.layouts.change(ours.id, template=hole)
    with pytest.raises(TemplateError):
        desk.layouts.add(replace(hole, template=b"PK nothing"))
    assert desk.layouts.own() == [ours]


def test_a_word_file_of_the_house_carries_the_minutes(desk: Desk) -> None:
    ours = made(desk.layouts.copy("official-zh", "Ours"))
    template = SharedLayout("Ours", ours.definition, "红头.docx", letterhead())
    desk.layouts.change(ours.id, template=template)
    found = desk.publishing.publication(meeting(desk), "Ours")
    assert found.template == template.template
    assert found.facts["title"]
    assert b"word/header1.xml" in found.write(Format.WORD)
    desk.layouts.change(ours.id, template=SharedLayout("Ours", ""))
    assert desk.publishing.publication(meeting(desk), "Ours").template == b""
    desk.undo(ARCHIVE)
    assert desk.publishing.publication(meeting(desk), "Ours").template == template.template


def test_a_file_brings_the_same_layout_to_another_house(desk: Desk, tmp_path: Path) -> None:
    ours = made(desk.layouts.copy("official-zh", "Ours"))
    text = with_value(ours.definition, ("phrases", "head.place"), "地点：")
    template = SharedLayout("Ours", text, "红头.docx", letterhead())
    desk.layouts.change(ours.id, definition=text, template=template)
    content = desk.layouts.export_file("Ours")
    other = Desk.open(tmp_path / "b.minutes", create=True)
    try:
        taken = made(other.layouts.import_file(content))
        again = made(other.layouts.import_file(content))
        assert (taken.name, again.name) == ("Ours", "Ours 2")
        assert (taken.definition, taken.template_name) == (text, "红头.docx")
        assert other.layouts.template(taken) == template.template
        assert other.layouts.shared("formal-en").definition == 'extends = "formal-en"\n'
        with pytest.raises(LayoutError):
            other.layouts.export_file("nobody")
    finally:
        other.close()
