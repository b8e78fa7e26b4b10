"""Every switch of a layout shows in the Word file and in the pages; the files are sound."""

import zipfile
from io import BytesIO
from pathlib import Path

import docx_integrity
import pytest
from docx_integrity import Severity
from openxml_audit import OpenXmlValidator

from minutes_app.documents.compose import compose
from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import layout_of_text, load_layout
from minutes_app.documents.pages import Pages, Typesetter
from minutes_app.documents.switches import SWITCHES, switches_of
from minutes_app.documents.word import write_word
from minutes_app.language.switch_words import choice_title, switch_title
from tests.documents.compose.rich import rich_chinese
from tests.documents.measures.lengthened import lengthened
from tests.documents.typeset import catalogue

_DIFFERENT = {
    "switches.number": '[switches]\nnumber = "serial"',
    "switches.number_prefix": '[switches]\nnumber_prefix = "江府纪"',
    "switches.attendance": '[switches]\nattendance = "before"',
    "switches.seal": '[switches]\nseal = "sealed"',
    "switches.imprint": '[switches]\nimprint = "even"',
    "switches.page_numbers": "[switches]\npage_numbers = false",
    "switches.faces": '[switches]\nfaces = "windows"',
    "page.top": "[page]\ntop = 30",
    "page.bottom": "[page]\nbottom = 30",
    "page.left": "[page]\nleft = 25",
    "page.right": "[page]\nright = 25",
    "rules.red.colour": '[rules.red]\ncolour = "#C00000"',
    "rules.red.weight": "[rules.red]\nweight = 3",
    "switches.preprinted": "[switches]\npreprinted = true",
    "switches.offset_right": "[switches]\noffset_right = 2",
    "switches.offset_down": "[switches]\noffset_down = 2",
}


def own(definition: str, base: str = "official-zh") -> Layout:
    title = 'title = { en = "T", "zh-CN" = "T" }\n'
    return layout_of_text(f'extends = "{base}"\n{title}{definition}\n', "ours")


def word(layout: Layout) -> bytes:
    return write_word(compose(lengthened(rich_chinese(), 2), layout), layout)


def pages(layout: Layout) -> Pages:
    document = compose(lengthened(rich_chinese(), 2), layout)
    return Typesetter(layout, Faces(layout.faces, catalogue()), lenient=True).typeset(document)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_every_switch_is_tried_and_has_words() -> None:
    assert set(_DIFFERENT) == {one.name for one in SWITCHES}
    assert switches_of(load_layout("official-zh")) == SWITCHES
    for one in SWITCHES:
        assert switch_title(one.name)
        assert all(choice_title(one.name, choice) for choice in one.choices)


@pytest.mark.parametrize("name", _DIFFERENT)
def test_no_switch_does_nothing(name: str) -> None:
    usual, other = own(""), own(_DIFFERENT[name])
    assert parts(word(usual)) != parts(word(other))
    if name == "switches.faces":  # names of a Word file; the pages take what is installed
        assert "仿宋_GB2312" not in parts(word(other))["word/styles.xml"].decode()
    elif name == "switches.imprint":
        assert [len(pages(one)) % 2 for one in (other,)] == [0]
    else:
        assert pages(usual).pages != pages(other).pages


def test_preprinted_paper_keeps_the_room_of_its_mark() -> None:
    usual, other = own(""), own(_DIFFERENT["switches.preprinted"])
    before, after = pages(usual).pages[0], pages(other).pages[0]
    reds = [box for box in after.boxes if box.colour.upper() == "#FF0000"]
    assert not reds
    tops = [[placed.y for placed in page.lines] for page in (before, after)]
    assert tops[0] == tops[1]
    assert "#FF0000" not in {run.ink.colour for run in after.runs}


def test_offsets_move_everything_alike() -> None:
    before = pages(own("")).pages
    after = pages(own("[switches]\noffset_right = 2\noffset_down = -1")).pages
    for one, other in zip(before, after, strict=True):
        moved = {
            (round(b.x - a.x, 3), round(b.y - a.y, 3))
            for a, b in zip(one.lines, other.lines, strict=True)
        }
        assert moved == {(round(2 * 72 / 25.4, 3), round(-72 / 25.4, 3))}


@pytest.mark.parametrize(
    ("base", "definition"),
    [
        ("official-zh", ""),
        ("official-zh", _DIFFERENT["switches.imprint"]),
        ("official-zh", '[switches]\nseal = "signed"\npreprinted = true'),
        ("letter-zh", ""),
        ("letter-head-zh", ""),
    ],
)
def test_word_files_are_sound(base: str, definition: str, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(word(own(definition, base)))
    assert [str(error.description) for error in OpenXmlValidator().validate(path).errors] == []
    assert [one for one in docx_integrity.check(path) if one.severity is not Severity.INFO] == []
