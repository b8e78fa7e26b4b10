"""Results as CSV, read back by the module of the standard library."""

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.documents.results import Found
from minutes_app.documents.results.csv_file import harmless, write_csv
from tests.documents.results.listings import NASTY, Paced, found


def written(*rows: Found) -> bytes:
    file = io.BytesIO()
    write_csv(file, rows, Paced())
    return file.getvalue()


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def test_a_row_is_what_was_found() -> None:
    head, row = read(written(found()))
    assert head == ["Date", "Meeting", "Found in", "Kind", "Speaker", "Text", "Responsible",
                    "Due", "Status"]  # fmt: skip
    assert row == ["2026-06-19", "代表建议督办座谈会", "Entry", "Instruction", "吴杰",
                   "Housing for talents", "市科技局; 市财政局", "2026-12-31", "Open"]  # fmt: skip


def test_it_is_utf8_with_a_mark_and_its_lines_end_as_the_rfc_says() -> None:
    data = written(found("two\nlines"))
    assert data.startswith(b"\xef\xbb\xbfDate,")
    assert data.count(b"\r\n") == 2
    assert data.endswith(b"\r\n")


def test_a_day_that_is_known_in_part_is_told_as_far_as_it_is() -> None:
    _, row, other = read(
        written(found(day=None, shown_day="June 2026"), found(day=None, shown_day="", due=None))
    )
    assert row[0] == "June 2026"
    assert (other[0], other[7]) == ("", "")


@pytest.mark.parametrize("text", NASTY)
def test_no_text_is_a_formula_and_none_is_changed_otherwise(text: str) -> None:
    _, row = read(written(found(text, title=text, speakers=(text,))))
    dangerous = text.strip()[:1] in set("=+-@＝")
    for cell in (row[1], row[4], row[5]):
        assert cell == (f"'{text}" if dangerous else text)
    assert not row[5].startswith(("=", "+", "-", "@"))


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_whatever_is_typed_comes_back(text: str) -> None:
    _, row = read(written(found(text)))
    assert row[5] in {text, f"'{text}"}
    assert harmless(row[5]).lstrip("'") == text.lstrip("'")


def test_its_pace_is_told() -> None:
    pace = Paced()
    write_csv(io.BytesIO(), (found() for _ in range(1200)), pace)
    assert pace.told == [500, 1000, 1200]


def test_a_day_long_ago_is_a_day() -> None:
    assert read(written(found(day=date(618, 6, 18))))[1][0] == "0618-06-18"
