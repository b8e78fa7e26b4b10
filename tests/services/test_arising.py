"""What earlier meetings of a series left open comes into the next one, once, and can be undone."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import (
    Deadline,
    Entry,
    EntryKind,
    Progress,
    Responsible,
    Task,
    TaskStatus,
)
from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language, Meeting
from minutes_app.services.desk import Desk
from minutes_app.services.recording import NewEntry

FIRST, SECOND, THIRD = (PartialDate(2026, month, 10) for month in (1, 2, 3))
UNTIL = Deadline("end of September", date(2026, 9, 30))


def meeting(desk: Desk, day: PartialDate, after: Id | None = None, **fields: Any) -> Id:
    change = (
        desk.meetings.create_next(after, start=day, **fields)
        if after
        else desk.meetings.create("Harbour board", start=day, **fields)
    )
    return change.of_type(Meeting)[-1].id


def instruct(desk: Desk, where: Id, text: str, *owners: str) -> Task:
    new = NewEntry(
        text, EntryKind.INSTRUCTION, lead=tuple(map(Responsible, owners)), deadline=UNTIL
    )
    return desk.recording.add(where, new).of_type(Task)[0]


def report(desk: Desk, task: Task, status: TaskStatus, *progress: Progress) -> None:
    with desk.archive.operation("task.edit", task.meeting) as operation:
        operation.put(replace(task, status=status, progress=progress))


def outline(desk: Desk, where: Id) -> list[tuple[int, str]]:
    return [(place.depth, place.entry.text) for place in desk.meetings.load(where).outline().walk()]


def test_open_tasks_come_under_a_heading_at_the_top_with_their_progress(desk: Desk) -> None:
    last = meeting(desk, FIRST, language=Language.ENGLISH)
    instruct(desk, last, "survey the outer wall.", "Port Office", "Works Bureau")
    begun = instruct(desk, last, "print the tide tables")
    report(desk, begun, TaskStatus.IN_PROGRESS, Progress(date(2026, 1, 20), "Two of three done."))
    done = instruct(desk, last, "paint the shed")
    report(desk, done, TaskStatus.DONE)
    now = meeting(desk, SECOND, last)
    desk.recording.add(now, NewEntry("The chair opened the meeting."))
    before = outline(desk, now)
    desk.arising.bring(now)
    assert outline(desk, now) == [
        (0, "Matters arising"),
        (
            1,
            (
                "survey the outer wall (Port Office and Works Bureau, by 30 September 2026): "
                "not yet begun."
            ),
        ),
        (
            1,
            (
                "print the tide tables (by 30 September 2026): in progress. "
                "20 January 2026: Two of three done."
            ),
        ),
        (0, "The chair opened the meeting."),
    ]
    desk.undo(now)
    assert outline(desk, now) == before


def test_in_chinese(desk: Desk) -> None:
    last = meeting(desk, FIRST)
    task = instruct(desk, last, "修订防汛预案。", "市水务局")
    report(desk, task, TaskStatus.IN_PROGRESS, Progress(date(2026, 1, 20), "已形成初稿。"))
    now = meeting(desk, SECOND, last)
    desk.arising.bring(now)
    assert outline(desk, now) == [
        (0, "上次会议事项落实情况"),
        (
            1,
            (
                "修订防汛预案（市水务局牵头，2026年9月30日前完成）：正在推进。"
                "2026年1月20日，已形成初稿。"
            ),
        ),
    ]


def test_what_is_there_is_not_brought_again_and_the_ledger_has_each_task_once(desk: Desk) -> None:
    first = meeting(desk, FIRST, language=Language.ENGLISH)
    instruct(desk, first, "survey the wall", "Port Office")
    second = meeting(desk, SECOND, first)
    desk.arising.bring(second)
    instruct(desk, second, "sell the crane", "Works Bureau")
    third = meeting(desk, THIRD, second)
    desk.arising.bring(third)
    assert [text for depth, text in outline(desk, third) if depth] == [
        (
            "survey the wall (Port Office, by 30 September 2026, meeting of 10 January 2026): "
            "not yet begun."
        ),
        "sell the crane (Works Bureau, by 30 September 2026): not yet begun.",
    ]
    assert len(desk.tasks()) == 2
    with pytest.raises(RecordError) as caught:
        desk.arising.bring(third)
    assert caught.value.code == "arising.nothing"
    brought = instruct(desk, second, "count the buoys")
    desk.arising.bring(third)
    assert len([text for depth, text in outline(desk, third) if depth]) == 3
    assert desk.archive.get(Entry, brought.entry).supervised


def test_a_first_meeting_has_no_matters_arising(desk: Desk) -> None:
    alone = meeting(desk, FIRST)
    with pytest.raises(RecordError) as caught:
        desk.arising.bring(alone)
    assert caught.value.code == "arising.no_meeting"
    with pytest.raises(RecordError) as caught:
        desk.arising.note_next(alone)
    assert caught.value.code == "arising.no_next"


@pytest.mark.parametrize(
    ("language", "day", "text"),
    [
        (
            Language.ENGLISH,
            replace(SECOND, hour=9, minute=30),
            "The next meeting would be held at 9.30 a.m. on 10 February 2026, Pier Hall.",
        ),
        (
            Language.ENGLISH,
            SECOND,
            "The next meeting would be held on 10 February 2026, Pier Hall.",
        ),
        (
            Language.ENGLISH,
            PartialDate(2026, 2),
            "The next meeting would be held in February 2026, Pier Hall.",
        ),
        (Language.CHINESE, SECOND, "下次会议定于2026年2月10日在Pier Hall召开。"),
    ],
)
def test_the_next_meeting_is_noted_at_the_end(
    desk: Desk, language: Language, day: PartialDate, text: str
) -> None:
    now = meeting(desk, FIRST, language=language)
    meeting(desk, day, now, place="Pier Hall")
    desk.recording.add(now, NewEntry("first"))
    desk.arising.note_next(now)
    assert [said for _, said in outline(desk, now)] == ["first", text]


def test_a_meeting_whose_day_nobody_knows_yet_comes_after_all_others(desk: Desk) -> None:
    first = meeting(desk, FIRST, language=Language.ENGLISH)
    instruct(desk, first, "survey the wall", "Port Office")
    second = meeting(desk, SECOND, first)
    desk.meetings.edit(second, start=PartialDate())
    instruct(desk, second, "sell the crane")
    with pytest.raises(RecordError) as caught:
        desk.arising.note_next(second)
    assert caught.value.code == "arising.no_next"
    with pytest.raises(RecordError) as caught:
        desk.arising.bring(first)
    assert caught.value.code == "arising.no_meeting"
    desk.arising.bring(second)
    assert [text for depth, text in outline(desk, second) if depth] == [
        "survey the wall (Port Office, by 30 September 2026): not yet begun."
    ]


def test_a_matter_that_begins_like_another_is_another(desk: Desk) -> None:
    last = meeting(desk, FIRST)
    now = meeting(desk, SECOND, last)
    for text in ("修订预案附件", "修订预案"):
        desk.recording.add(last, NewEntry(text, EntryKind.INSTRUCTION))
    for one in desk.meetings.load(last).all_of(Entry):
        desk.supervising.supervise([one.id])
    desk.arising.bring(now)
    assert [text for depth, text in outline(desk, now) if depth] == [
        "修订预案附件：尚未启动。", "修订预案：尚未启动。",
    ]  # fmt: skip


def test_the_next_meeting_is_noted_once(desk: Desk) -> None:
    now = meeting(desk, FIRST)
    after = meeting(desk, SECOND, now)
    desk.arising.note_next(now)
    with pytest.raises(RecordError) as caught:
        desk.arising.note_next(now)
    assert caught.value.code == "arising.next_there"
    assert len(outline(desk, now)) == 1
    desk.meetings.edit(after, start=THIRD)
    desk.arising.note_next(now)
    assert len(outline(desk, now)) == 2
