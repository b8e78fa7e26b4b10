"""Subset faces draw what the whole face draws."""

from io import BytesIO

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Face
from minutes_app.documents.pdf.embedding import EmbeddedFace
from tests.documents.typeset import catalogue, face_file


def test_subset_draws_the_same_outlines_also_of_composite_glyphs() -> None:
    text = "Aéüñ ǘfi“會"
    faces = Faces({"body": Face("", "Liberation Serif")}, catalogue())
    plain = faces.family_face("Liberation Serif", bold=False, italic=False)
    assert plain
    number = faces.number(plain)
    embedded = EmbeddedFace(faces, number, "F1")
    shown = [character for character in text if faces.shows(number, character)]
    codes = [embedded[character] for character in shown]
    assert codes == [f"{n:04x}" for n in range(1, len(shown) + 1)]
    small = TTFont(BytesIO(embedded.font_file()))
    order = small.getGlyphOrder()
    whole = TTFont(face_file("Liberation Serif"))
    names = whole.getBestCmap() or {}
    for code, character in zip(codes, shown, strict=True):
        assert drawn(small, order[int(code, 16)]) == drawn(whole, names[ord(character)])


def test_character_beyond_the_basic_plane_is_mapped_by_both_halves() -> None:
    faces = Faces({"body": Face("", "Liberation Serif")}, catalogue())
    embedded = EmbeddedFace(faces, faces.number(catalogue().faces[0]), "F1")
    assert embedded["𠮷"] == "0001"
    assert b"<0001> <d842dfb7>" in embedded.unicode_map()


def drawn(font: TTFont, name: str) -> list[object]:
    shapes = font.getGlyphSet()
    pen = DecomposingRecordingPen(shapes)
    shapes[name].draw(pen)
    return [*pen.value, shapes[name].width]
