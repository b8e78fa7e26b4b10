"""Moving, nesting and dropping one or several entries, on a real archive."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.outline import DEEPEST
from minutes_app.services.desk import Desk
from minutes_app.services.papers.publishing import Format
from minutes_app.services.recording import NewEntry


class Outlined:
    """A new meeting in an archive, whose entries are named by their letters."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.meeting = next(
            one.id for one in desk.meetings.create("M").put if isinstance(one, Meeting)
        )

    def put(self, letters: str, under: str | None = None) -> None:
        parent = self[under][0] if under else None
        lines = [NewEntry(letter, parent=parent) for letter in letters]
        self.desk.recording.add_all(self.meeting, lines)

    def __getitem__(self, letters: str) -> list[Id]:
        entries = {one.text: one.id for one in self.entries()}
        return [entries[letter] for letter in letters]

    def entries(self) -> list[Entry]:
        return self.desk.meetings.load(self.meeting).outline().entries()

    def shown(self) -> str:
        """Return the outline as "a(bc)d"."""
        outline = self.desk.meetings.load(self.meeting).outline()

        def told(parent: Id | None) -> str:
            pieces = ((one.text, told(one.id)) for one in outline.children(parent))
            return "".join(f"{text}({below})" if below else text for text, below in pieces)

        return told(None)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One archive for all: every test has a meeting of its own."""
    made = Desk.open(tmp_path_factory.mktemp("placing") / "a.minutes", create=True)
    yield made
    made.close()


@pytest.fixture
def outlined(desk: Desk) -> Outlined:
    return Outlined(desk)


@pytest.mark.parametrize(
    ("chosen", "steps", "shown"),
    [
        ("b", -1, "bacde"), ("bc", -1, "bcade"), ("bd", -1, "badce"), ("ab", -1, "abcde"),
        ("ac", -1, "acbde"), ("de", 1, "abcde"), ("bc", 1, "adbce"), ("bd", 1, "acbed"),
        ("a", 9, "bcdea"), ("ae", -9, "aebcd"), ("db", -1, "badce"),
    ],
)  # fmt: skip
def test_several_step_among_their_siblings(
    outlined: Outlined, chosen: str, steps: int, shown: str
) -> None:
    outlined.put("abcde")
    outlined.desk.recording.move_all(outlined[chosen], steps)
    assert outlined.shown() == shown
    outlined.desk.undo(outlined.meeting)
    assert outlined.shown() == "abcde" or shown == "abcde"


def test_what_is_under_an_entry_goes_with_it(outlined: Outlined) -> None:
    outlined.put("abc")
    outlined.put("xyz", "b")
    outlined.desk.recording.move_all(outlined["bx"], -1)
    assert outlined.shown() == "b(xyz)ac"
    change = outlined.desk.recording.place_all(outlined["yb"], None, None)
    assert outlined.shown() == "acb(xyz)"
    assert len(change.put) == 1


@pytest.mark.parametrize(
    ("chosen", "under", "before", "shown"),
    [
        ("a", "b", "x", "b(axy)cd"), ("a", "b", None, "b(xya)cd"), ("xa", None, "d", "b(y)caxd"),
        ("ac", None, "b", "acb(xy)d"), ("cd", "b", "y", "ab(xcdy)"), ("dx", None, "a", "xdab(y)c"),
        ("bc", None, "c", "ab(xy)cd"), ("c", None, "c", "ab(xy)cd"),
    ],
)  # fmt: skip
def test_entries_are_dropped_where_they_are_wanted(
    outlined: Outlined, chosen: str, under: str | None, before: str | None, shown: str
) -> None:
    outlined.put("abcd")
    outlined.put("xy", "b")
    parent = outlined[under][0] if under else None
    place = outlined[before][0] if before else None
    outlined.desk.recording.place_all(outlined[chosen], parent, place)
    assert outlined.shown() == shown


def test_nothing_is_dropped_into_itself(outlined: Outlined) -> None:
    outlined.put("ab")
    outlined.put("x", "a")
    for under in "ax":
        with pytest.raises(RecordError, match=r"entry\.into_itself"):
            outlined.desk.recording.place_all(outlined["ab"], outlined[under][0], None)
    assert outlined.shown() == "a(x)b"


def test_several_are_nested_and_brought_back(outlined: Outlined) -> None:
    outlined.put("abcd")
    outlined.desk.recording.indent_all(outlined["bc"])
    assert outlined.shown() == "a(bc)d"
    outlined.desk.recording.indent_all(outlined["ad"])
    assert outlined.shown() == "a(bc)d", "nothing stands before the first to be under"
    outlined.desk.recording.outdent_all(outlined["bc"])
    assert outlined.shown() == "abcd"
    outlined.desk.recording.indent_all(outlined["bd"])
    assert outlined.shown() == "a(b)c(d)"
    outlined.desk.recording.outdent_all(outlined["bd"])
    assert outlined.shown() == "abcd"
    assert not outlined.desk.recording.outdent_all(outlined["bd"])


def test_a_step_of_one_among_many_writes_one_row(outlined: Outlined) -> None:
    outlined.desk.recording.add_all(outlined.meeting, [NewEntry(str(n)) for n in range(500)])
    entries = outlined.entries()
    change = outlined.desk.recording.move_all([entries[250].id], -1)
    assert [one.id for one in change.put] == [entries[250].id]


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_steps_are_what_a_list_does(desk: Desk, data: st.DataObject) -> None:
    outlined = Outlined(desk)
    outlined.put("abcdefg")
    expected = list("abcdefg")
    for _ in range(4):
        chosen = data.draw(st.lists(st.sampled_from("abcdefg"), min_size=1, unique=True))
        step = data.draw(st.sampled_from([-1, 1]))
        outlined.desk.recording.move_all(outlined["".join(chosen)], step)
        expected = stepped(expected, chosen, step)
        assert outlined.shown() == "".join(expected)


def stepped(line: list[str], chosen: list[str], step: int) -> list[str]:
    """Move the chosen ones by one, each past its neighbour, as far as there is room."""
    order = line if step < 0 else line[::-1]
    for letter in [one for one in order if one in chosen]:
        at = order.index(letter)
        if at and order[at - 1] not in chosen:
            order.insert(at - 1, order.pop(at))
    return order if step < 0 else order[::-1]


def test_nothing_lies_deeper_than_files_and_papers_can_show(tmp_path: Path) -> None:
    desk = Desk.open(tmp_path / "deep.minutes", create=True)
    meeting = desk.meetings.create("M").of_type(Meeting)[0].id
    parent: Id | None = None
    for level in range(DEEPEST):
        new = NewEntry(f"level {level}", EntryKind.SUGGESTION, numbered=True, parent=parent)
        parent = desk.recording.add(meeting, new).of_type(Entry)[0].id
    last = desk.recording.add(meeting, NewEntry("last")).of_type(Entry)[0].id
    before = desk.transfer.parcel(meeting).data()
    first = desk.meetings.load(meeting).outline().entries()[0].id
    for go_deeper in (
        lambda: desk.recording.add(meeting, NewEntry("too deep", parent=parent)),
        lambda: desk.recording.place_all([last], parent, None),
        lambda: desk.recording.place_all([first], last, None),
    ):
        with pytest.raises(RecordError) as refused:
            go_deeper()
        assert refused.value.code == "entry.too_deep"
        assert desk.transfer.parcel(meeting).data() == before
    for form in Format:
        desk.publishing.publication(meeting).write(form)
    other = Desk.open(tmp_path / "other.minutes", create=True)
    other.transfer.import_json(before)
    assert other.transfer.parcel(meeting).data() == before
    other.close()
    desk.close()
