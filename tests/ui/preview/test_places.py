"""Where entries stand on the pages of the preview."""

from benchmarks.samples import meeting_of
from minutes_app.ui.preview.setting import PreviewSetter


def test_each_entry_is_found_where_it_first_stands() -> None:
    record = meeting_of(60)
    sheets = PreviewSetter().set(record, None, "official-zh")
    expected: dict[object, object] = {}
    for number, page in enumerate(sheets.pages.pages):
        for extent in page.extents:
            expected.setdefault(extent.source, (number, extent))
    assert len(sheets.pages.pages) > 1
    assert sheets.places == expected
    assert {entry.id for entry in record.outline().entries()} <= set(sheets.places)
