"""Names made from titles stay inside their folder, on every system."""

from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.host.file_names import LONGEST, safe_file_name

DEVICES = {
    "CON",
    "PRN",
    "AUX",
    "NUL",
    *(f"{kind}{n}" for kind in ("COM", "LPT") for n in range(10)),
}
"""Names that Windows keeps for itself, with any ending."""


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("代表建议督办座谈会", "代表建议督办座谈会.pdf"),
        ("../../etc/passwd", "etc passwd.pdf"),
        ("CON", "_CON.pdf"),
        ("con.txt", "_con.txt.pdf"),
        ("a:b", "a b.pdf"),
        ("Budget 2026.", "Budget 2026.pdf"),
        ("  ", "minutes.pdf"),
        ("...", "minutes.pdf"),
        ("x\u202efdp.exe", "xfdp.exe.pdf"),
    ],
)
def test_examples(title: str, name: str) -> None:
    assert safe_file_name(title, "pdf") == name


def test_three_hundred_characters_fit() -> None:
    name = safe_file_name("会" * 300, "docx")
    assert len(name.encode()) <= LONGEST
    assert name.endswith("会.docx")


@given(st.text(st.characters()))
def test_any_title_gives_a_plain_name(title: str) -> None:
    name = safe_file_name(title, "pdf")
    assert Path(name).name == name == PureWindowsPath(name).name
    assert name.split(".")[0].strip().upper() not in DEVICES
    assert len(name.encode()) <= LONGEST
    assert name.removesuffix(".pdf").strip(". ") == name.removesuffix(".pdf") != ""
