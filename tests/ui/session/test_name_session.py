"""Names of the session: few at first, everybody when somebody types, and always as they are now."""

from dataclasses import dataclass
from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from minutes_app.capture.names import NameIndex
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee, Meeting, OfficeHeld
from minutes_app.domain.people import Body, Person
from minutes_app.ui.context import Context
from minutes_app.ui.session.names import NameSession
from tests.ui.conftest import finish

CROWD = tuple(Person(Id(f"p{number:04}"), f"王{chr(0x4E00 + number)}") for number in range(600))
THERE, BUREAU = CROWD[555], Body(new_id(), "东海市科技局")


@dataclass
class House:
    """A window whose archive knows more people than are read at once."""

    qtbot: QtBot
    context: Context
    meeting: Id

    @property
    def names(self) -> NameSession:
        return self.context.session.names

    def wait(self) -> None:
        for _ in range(3):
            finish(self.qtbot, self.context.work)

    def ask(self, question: Any) -> Any:
        found: list[Any] = []
        self.context.session.ask(question, found.append)
        self.wait()
        return found[0]

    def do(self, operation: Any) -> None:
        self.context.session.perform(operation)
        self.wait()

    def found(self, typed: str) -> set[str]:
        return {match.known.name for match in self.names.index.find(typed)}

    def read_all(self) -> NameIndex:
        """Let everybody be read, and return an index that was made at one go."""
        self.names.want()
        self.qtbot.waitUntil(lambda: self.names.complete, timeout=5000)
        self.wait()
        return self.ask(lambda desk: desk.capturing.names())


@pytest.fixture
def house(qtbot: QtBot, open_window: Any) -> House:
    _window, context = open_window()
    made: list[Id] = []

    def fill(desk: Any) -> Any:
        desk.directory.add(*CROWD, BUREAU)
        made.append(desk.meetings.create("M").of_type(Meeting)[0].id)
        office = OfficeHeld("局长", BUREAU.name, BUREAU.id)
        return desk.contents.add(
            Attendee(new_id(), made[0], THERE.name, person=THERE.id, offices=(office,))
        )

    context.session.perform(fill)
    finish(qtbot, context.work)
    return House(qtbot, context, made[0])


def test_who_has_to_do_with_the_meeting_is_known_first(house: House) -> None:
    assert house.found("王") == set()
    house.wait()
    assert not house.names.complete
    house.names.meet(house.ask(lambda desk: desk.capturing.names_there(house.meeting)))
    assert house.found("王") == {THERE.name}
    assert house.found("科技局") == {BUREAU.name}


def test_everybody_is_known_when_somebody_types(house: House) -> None:
    house.names.want()  # before the first have come
    whole = house.read_all()
    assert len(house.names.index) == len(whole) == len(CROWD) + 1
    assert house.names.index._starts == whole._starts
    assert house.names.index._parts == whole._parts


def test_they_are_read_in_pieces_and_a_save_comes_between(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not house.names.complete
    house.wait()
    monkeypatch.setattr("minutes_app.ui.session.names.NAMES_AT_ONCE", 10)
    capturing, seen = house.context.session.desk.capturing, list[int]()
    some_names = capturing.some_names

    def read(last: Any, count: int) -> Any:
        found = some_names(last, count)
        seen.append(len(found))
        return found

    monkeypatch.setattr(capturing, "some_names", read)
    saved_after: list[int] = []
    house.context.session.changed.connect(lambda _: saved_after.append(len(seen)))
    house.names.want()
    house.context.session.perform(lambda desk: desk.directory.add(Person(new_id(), "单勇")))
    house.qtbot.waitUntil(lambda: house.names.complete, timeout=5000)
    assert max(seen) <= 10
    assert saved_after
    assert saved_after[0] <= 3 < len(seen)


def test_they_wait_while_somebody_searches(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each piece held the interpreter: a key in the line of searches took twice as long."""
    house.names._rest.setInterval(100_000)
    house.wait()
    monkeypatch.setattr("minutes_app.ui.session.names.NAMES_AT_ONCE", 5)
    capturing, seen, asked = house.context.session.desk.capturing, list[int](), Event()
    some_names = capturing.some_names

    def read(last: Any, count: int) -> Any:
        seen.append(count)
        if len(seen) == 3:
            asked.wait(5)
        return some_names(last, count)

    monkeypatch.setattr(capturing, "some_names", read)
    house.names._rest.timeout.emit()
    house.qtbot.waitUntil(lambda: len(seen) == 3, timeout=5000)
    house.context.session.searching.ask(lambda one: one.state(), lambda _: None, supersedes="a")
    asked.set()
    for _ in range(4):
        house.wait()
    assert len(seen) == 3
    assert not house.names.complete
    house.names._rest.timeout.emit()
    house.qtbot.waitUntil(lambda: len(seen) > 3, timeout=5000)
    house.context.session.searching.ask(lambda one: one.state(), lambda _: None, supersedes="a")
    house.names.want()  # somebody types a line: whoever searches comes second
    house.qtbot.waitUntil(lambda: house.names.complete, timeout=5000)


def test_what_changes_meanwhile_is_followed(house: House) -> None:
    house.names.meet(house.ask(lambda desk: desk.capturing.names_there(house.meeting)))
    new = Person(new_id(), "单勇")
    house.do(lambda desk: desk.directory.add(new))
    assert house.found("sy") == {"单勇"}
    house.do(lambda desk: desk.directory.edit(Person, CROWD[0].id, name="查良"))
    house.do(lambda desk: desk.directory.edit(Person, CROWD[599].id, name="仇英"))
    house.do(lambda desk: desk.directory.remove(Person, CROWD[1].id))
    whole = house.read_all()
    assert house.names.index._starts == whole._starts
    assert (house.found("zl"), house.found("qy")) == ({"查良"}, {"仇英"})
    assert house.found(CROWD[0].name) == house.found(CROWD[1].name) == set()
    house.do(lambda desk: desk.directory.edit(Person, new.id, name="吴铮"))
    assert (house.found("sy"), house.found("wuzheng")) == (set(), {"吴铮"})


def test_without_a_key_they_are_read_at_rest(house: House) -> None:
    house.qtbot.waitUntil(lambda: house.names.complete, timeout=10_000)
    assert len(house.names.index) == len(CROWD) + 1


def test_a_small_house_is_known_at_once(qtbot: QtBot, open_window: Any) -> None:
    _window, context = open_window()
    names = context.session.names
    for _ in range(2):
        finish(qtbot, context.work)
    assert names.complete
