"""Which face shows what, and the report of every stand-in."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from fontTools.ttLib import TTFont

from minutes_app.documents.faces import Faces, Reason, Script
from minutes_app.documents.layout import Face
from minutes_app.domain.errors import FaceError
from minutes_app.host.fonts import FontCatalogue, Sfnt
from minutes_app.host.fonts.sfnt import build_sfnt
from tests.documents.typeset import catalogue

KAI, SONG, HEI = "AR PL KaitiM GB", "AR PL SungtiL GB", "WenQuanYi Micro Hei"


def faces(face: Face) -> Faces:
    return Faces({"body": face}, catalogue())


def test_named_family_is_taken_without_a_report() -> None:
    found = faces(Face(KAI, "Liberation Serif"))
    chosen = found.face_set("body").choose("会", Script.EAST_ASIAN)
    latin = found.face_set("body").choose("A", Script.LATIN)
    assert chosen
    assert latin
    assert found.file(chosen.face).family == KAI
    assert found.file(latin.face).family == "Liberation Serif"
    assert found.stand_ins() == ()


def test_first_installed_stand_in_is_taken_and_reported() -> None:
    found = faces(Face("仿宋_GB2312", "", ("没有的", SONG, KAI)))
    found.resolve()
    (report,) = found.stand_ins()
    assert (report.asked, report.got, report.reason) == ("仿宋_GB2312", SONG, Reason.MISSING)


def test_any_face_that_covers_is_taken_where_no_stand_in_is_installed() -> None:
    found = faces(Face("没有的"))
    chosen = found.face_set("body").choose("会", Script.EAST_ASIAN)
    assert chosen
    assert found.stand_ins()[0].asked == "没有的"


def test_character_that_the_face_lacks_comes_from_another_and_is_reported() -> None:
    found = faces(Face(KAI, "Liberation Serif"))
    chosen = found.face_set("body").choose("翀", Script.EAST_ASIAN)
    assert chosen
    assert found.file(chosen.face).family != KAI
    assert chosen.glyph
    (report,) = found.stand_ins()
    assert (report.asked, report.reason, report.characters) == (KAI, Reason.GLYPHS, "翀")


def test_bold_is_taken_from_the_family_or_painted() -> None:
    found = faces(Face(KAI, "Liberation Serif"))
    bold = found.face_set("body", bold=True)
    latin, han = bold.choose("A", Script.LATIN), bold.choose("会", Script.EAST_ASIAN)
    assert latin
    assert han
    assert not latin.bold
    assert found.file(latin.face).weight >= 600
    assert han.bold


def test_character_that_no_face_shows_has_no_glyph() -> None:
    assert faces(Face(KAI)).face_set("body").choose("\U0010fffd", Script.LATIN) is None


def test_machine_without_faces_is_an_error() -> None:
    with pytest.raises(FaceError):
        Faces({"body": Face(KAI)}, FontCatalogue(()))


@pytest.mark.parametrize("family", [HEI, SONG])
def test_face_out_of_a_collection_stands_alone(family: str) -> None:
    """What is taken over of its checksums is what adding up all of it would give."""
    found = faces(Face(family))
    chosen = found.face_set("body").choose("会", Script.EAST_ASIAN)
    assert chosen
    alone = found.font_data(chosen.face)
    assert alone[:4] == b"\0\1\0\0"
    file = found.file(chosen.face)
    sfnt = Sfnt(Path(file.path), file.index)
    tags = [alone[at : at + 4].decode("latin-1") for at in range(12, 12 + 16 * alone[5], 16)]
    assert "glyf" in tags
    assert alone == build_sfnt(sfnt.kind, {tag: sfnt.table(tag) for tag in tags})
    font: Any = TTFont
    with font(BytesIO(alone), checkChecksums=2) as read:  # asserts each as it is read
        assert [read[tag] for tag in tags]
