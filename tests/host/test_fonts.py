"""Finding installed faces: names in every language, collections, the memory, broken files."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.host.fonts import (
    BrokenFontError,
    FontCatalogue,
    GlyphTable,
    Outlines,
    Sfnt,
    catalogue,
    installed_fonts,
    read_face_files,
)
from minutes_app.host.fonts.folders import font_folders
from tests.documents.typeset import face_file


@pytest.mark.parametrize(
    ("asked", "family"),
    [
        ("文泉驿微米黑", "WenQuanYi Micro Hei"),
        ("wenquanyi micro hei", "WenQuanYi Micro Hei"),
        ("文鼎PL简中楷", "AR PL KaitiM GB"),
        ("Liberation Serif", "Liberation Serif"),
    ],
)
def test_family_is_found_by_any_of_its_names(asked: str, family: str) -> None:
    found = installed_fonts().find(asked)
    assert found
    assert found.family == family
    assert found.outlines is Outlines.TRUETYPE


def test_nearest_weight_and_slant_are_taken() -> None:
    fonts = installed_fonts()
    bold = fonts.find("Liberation Serif", bold=True, italic=True)
    plain = fonts.find("DejaVu Sans")
    assert bold
    assert plain
    assert (bold.weight, bold.italic) == (700, True)
    assert (plain.weight, plain.width, plain.italic) == (400, 5, False)
    assert fonts.find("没有这种字体") is None


def test_collection_has_faces_by_number() -> None:
    path = face_file("WenQuanYi Micro Hei")
    first, second = read_face_files(path)
    assert (first.index, second.index) == (0, 1)
    assert second.family == "WenQuanYi Micro Hei Mono"


def test_second_time_nothing_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    copy = Path(shutil.copy(face_file("Liberation Serif"), fonts))
    memory = tmp_path / "memory.json"
    first = installed_fonts(folders=[fonts], cache=memory)
    read: list[Path] = []

    def reading(path: Path) -> object:
        read.append(path)
        return read_face_files(path)

    monkeypatch.setattr(catalogue, "read_face_files", reading)
    again = installed_fonts(folders=[fonts], cache=memory)
    assert again.faces == first.faces != ()
    assert read == []
    os.utime(copy, ns=(1, 1))
    installed_fonts(folders=[fonts], cache=memory)
    assert read == [copy]
    copy.unlink()
    assert installed_fonts(folders=[fonts], cache=memory).faces == ()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"form": 1}', '{"form":1,"files":[["x",1]]}'])
def test_broken_memory_is_no_obstacle(tmp_path: Path, content: str) -> None:
    memory = tmp_path / "memory.json"
    memory.write_text(content)
    assert installed_fonts(cache=memory).find("Liberation Serif")


def test_memory_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    fonts = installed_fonts(cache=tmp_path / "file" / "memory.json")
    assert fonts.find("Liberation Serif")


def test_own_folder_comes_first_and_broken_files_offer_nothing(tmp_path: Path) -> None:
    own = Path(shutil.copy(face_file("Liberation Serif"), tmp_path))
    whole = own.read_bytes()
    (tmp_path / "cut.ttf").write_bytes(whole[:300])
    (tmp_path / "none.otf").write_bytes(b"no font")
    (tmp_path / "empty.ttc").touch()
    found = installed_fonts(tmp_path).find("Liberation Serif")
    assert found
    assert found.path == str(own)


@settings(max_examples=60)
@given(st.data())
def test_damaged_fonts_raise_only_the_known_error(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    raw = bytearray(face_file("Liberation Serif").read_bytes()[:4000])
    for _ in range(data.draw(st.integers(1, 8))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("damaged") / "x.ttf"
    path.write_bytes(raw)
    try:
        read_face_files(path)
    except BrokenFontError:
        return


def test_glyphs_agree_with_fonttools() -> None:
    from fontTools.ttLib import TTFont

    path = face_file("WenQuanYi Micro Hei")
    own = GlyphTable(Sfnt(path))
    other = TTFont(path, fontNumber=0)
    cmap = other.getBestCmap() or {}
    for code in [*range(0x20, 0x250), *range(0x3000, 0x3040), *range(0x4E00, 0x9FA6, 97)]:
        glyph = own.glyph(chr(code))
        name = cmap.get(code)
        assert glyph == (other.getGlyphID(name) if name else 0)
        if name:
            assert own.units_wide(glyph) == other["hmtx"][name][0]


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_folders_of_each_system(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    monkeypatch.setenv("WINDIR", str(tmp_path / "windows"))
    expected = {
        "win32": [tmp_path / "local/Microsoft/Windows/Fonts", tmp_path / "windows/Fonts"],
        "darwin": [tmp_path / "Library/Fonts"],
        "linux": [tmp_path / ".fonts"],
    }[platform]
    for folder in expected:
        folder.mkdir(parents=True)
    assert set(expected) <= set(font_folders(platform))


def test_empty_catalogue_finds_nothing() -> None:
    assert FontCatalogue(()).find("") is None
