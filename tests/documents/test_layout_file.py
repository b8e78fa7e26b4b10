"""A layout as one file: the same comes back; what is not one is refused, whatever it is."""

import io
import json
import zipfile
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.documents.definitions import new_definition
from minutes_app.documents.layout_file import (
    LARGEST_FILE,
    VERSION,
    SharedLayout,
    read_layout_file,
    write_layout_file,
)
from minutes_app.documents.layouts import LayoutError
from minutes_app.language.errors import describe

PLAIN = SharedLayout("本单位纪要", new_definition("official-zh"))


def packed(members: Mapping[str, bytes | str], **manifest: object) -> bytes:
    known = {"format": "minutes-layout", "version": 1, "name": "Ours", **manifest}
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in {"manifest.json": json.dumps(known), **members}.items():
            package.writestr(name, content)
    return target.getvalue()


LAYOUT = {"layout.toml": PLAIN.definition}


@given(
    st.text(min_size=1, max_size=60).filter(lambda text: text.isprintable() and text.strip()),
    st.binary(max_size=300),
)
def test_the_same_comes_back(name: str, template: bytes) -> None:
    shown = "head.docx" if template else ""
    layout = SharedLayout(name.strip(), PLAIN.definition, shown, template)
    again = read_layout_file(write_layout_file(layout))
    assert (again.definition, again.template, again.template_name) == (
        layout.definition, layout.template, layout.template_name
    )  # fmt: skip
    assert write_layout_file(layout) == write_layout_file(layout)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "damaged"),
        (b"PK\x03\x04 nothing", "damaged"),
        (packed(LAYOUT)[:-30], "damaged"),
        (b"\0" * (LARGEST_FILE + 1), "large"),
        (packed({**LAYOUT, "run.py": "import os"}), "foreign"),
        (packed({**LAYOUT, "../layout.toml": ""}), "foreign"),
        (packed({**LAYOUT, "/etc/passwd": ""}), "foreign"),
        (packed({**LAYOUT, "LAYOUT.TOML": ""}), "foreign"),
        (packed({}), "foreign"),
        (packed(LAYOUT, format="something"), "foreign"),
        (packed(LAYOUT, version=VERSION + 1), "newer"),
        (packed(LAYOUT, version="1"), "damaged"),
        (packed(LAYOUT, version=True), "damaged"),
        (packed(LAYOUT, name=""), "foreign"),
        (packed({"layout.toml": b"\xff\xfe"}), "damaged"),
        (packed({"layout.toml": "a" * 1_900_000}), "large"),
        (packed({**LAYOUT, "template.docx": b"\0" * 14_000_000}), "large"),
        (packed({"layout.toml": PLAIN.definition, "manifest.json": "[" * 60_000}), "foreign"),
    ],
)
def test_what_is_not_a_layout_file_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(LayoutError) as caught:
        read_layout_file(content)
    assert caught.value.code == f"layout_file.{code}"
    assert describe(caught.value).safe == "No layout was added."


def test_a_name_that_says_where_to_go_is_only_a_name() -> None:
    content = packed({**LAYOUT, "template.docx": b"x"}, template_name="..\\..\\a/b/head.docx")
    assert read_layout_file(content).template_name == "head.docx"


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_torn_files_raise_nothing_else(data: st.DataObject) -> None:
    content = bytearray(write_layout_file(PLAIN))
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    code = refused(bytes(content))
    assert not code or code.startswith("layout_file.")


def refused(content: bytes) -> str:
    """Return the code with which a file is refused, "" for one that is taken."""
    try:
        read_layout_file(content)
    except LayoutError as error:
        return error.code
    return ""
