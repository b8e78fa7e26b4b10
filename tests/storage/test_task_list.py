"""The ledger in pieces is the whole ledger: its order, its length, and what words find in it."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutes_app.domain.entries import Deadline, Entry, Responsible, Task, TaskStatus
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.records import Record
from minutes_app.language.sameness import same
from minutes_app.services.desk import Desk
from minutes_app.services.searching import Searching
from minutes_app.storage import task_words
from minutes_app.storage.reading import TaskSummary

NOW = datetime(2026, 6, 19, tzinfo=UTC)
CLOSED = {TaskStatus.DONE, TaskStatus.DROPPED}
TEXTS = ("督促重点企业复工", "talent 人才公寓", "帮助企业解困", "ＫＪＪ 重點", "A & B")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory):
    with Desk.open(tmp_path_factory.mktemp("desk") / "a.minutes", create=True).archive as archive:
        made: list[Record] = []
        for number, title in enumerate(("重点工作会", "Retreat", "解困专题会", "作废会")):
            binned = NOW if title == "作废会" else None
            made.append(Meeting(new_id(), title, NOW, binned=binned))
            made += _tasks(made[-1].id, number)
        with archive.operation("test", "archive") as operation:
            operation.put(*made)
        yield Desk(archive)


def _tasks(meeting: Id, number: int) -> list[Record]:
    made: list[Record] = []
    for place, text in enumerate(TEXTS):
        entry = Entry(new_id(), meeting, text, NOW)
        if place % 2:
            day = date(2026, 1, 1 + (place + number) % 3) if place < 3 else None
            entry = replace(
                entry, deadline=Deadline("国庆前", day), lead=(Responsible("市科技局"),)
            )
        status = list(TaskStatus)[(place + number) % len(TaskStatus)]
        made += [entry, Task(new_id(), meeting, entry.id, status)]
    return made


def whole(desk: Desk, words: str, *, closed: bool, kept: Id | None) -> list[TaskSummary]:
    """Read all, the slow way."""
    shown = [one for one in desk.tasks() if closed or one.status not in CLOSED or one.id == kept]
    for word in same(words).split():
        begins = r"(?<![^\W_])" if word[0].isascii() and word[0].isalnum() else ""
        pattern = re.compile(begins + re.escape(word))
        shown = [one for one in shown if any(map(pattern.search, map(same, texts(one))))]
    return shown


def texts(task: TaskSummary) -> tuple[str, ...]:
    """Return where words may stand."""
    return (task.text, *task.lead, *task.support, task.meeting_title, task.due_stated_as)


kept = st.one_of(st.none(), st.integers(0, 14))


@given(st.booleans(), kept, st.integers(0, 15), st.integers(1, 6))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pages(desk: Desk, closed: bool, kept: int | None, first: int, count: int) -> None:
    tasks = desk.searching.tasks
    one = None if kept is None else desk.tasks()[kept].id
    everything = whole(desk, "", closed=closed, kept=one)
    assert tasks.count(closed=closed, kept=one) == len(everything)
    assert tasks.page(first, count, closed=closed, kept=one) == everything[first : first + count]
    ids = [task.id for task in everything]
    for task in desk.tasks():
        place = ids.index(task.id) if task.id in ids else None
        assert tasks.place(task.id, closed=closed, kept=one) == place


WORDS = "重 重点 重點 企业 解困 科技 kjj KJJ alent 人才公 & 国庆 会 retr treat Tal 作废 业复"
typed = st.lists(st.sampled_from(WORDS.split()), max_size=3)


@given(
    typed,
    st.booleans(),
    kept,
    st.none() | st.integers(1, 4),
    st.tuples(st.integers(0, 3), st.integers(0, 200)),
)
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_words(
    desk: Desk,
    typed: list[str],
    closed: bool,
    kept: int | None,
    most: int | None,
    sizes: tuple[int, int],
) -> None:
    one = None if kept is None else desk.tasks()[kept].id
    (few, near), words = sizes, " ".join(typed)
    everything = [task.id for task in whole(desk, words, closed=closed, kept=one)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(task_words, "_FEW", few * 4)
        patch.setattr(task_words, "_FEW_MEETINGS", few)
        patch.setattr(task_words, "_FIRST", 2)
        patch.setattr(task_words, "_LARGEST", 3)
        patch.setattr(task_words, "_KEPT", near)
        searching = Searching(desk.archive)
        for _ in range(2):  # and again, of what is kept by then
            found = searching.tasks.find(words, closed=closed, kept=one, most=most)
            assert found == everything[:most]


def test_words_are_found_while_the_index_is_made(desk: Desk) -> None:
    expected = [task.id for task in whole(desk, "企业", closed=True, kept=None)]
    desk.indexing.rebuild()
    assert desk.searching.tasks.find("企业", closed=True) == expected
    while not desk.indexing.build_next().complete:
        pass
    assert desk.searching.tasks.find("企业", closed=True) == expected
