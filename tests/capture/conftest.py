"""A meeting to type in: nobody in it is real."""

from dataclasses import replace
from datetime import date

import pytest

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.names import Known, NameIndex, NameKind
from minutes_app.domain.entries import EntryKind, Voice
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, AttendeeKind, OfficeHeld

MEETING = Id("meeting")


def body(key: str, name: str, *keys: str, **more) -> Known:
    return Known(Id(key), NameKind.BODY, name, keys=keys, **more)


def person(key: str, name: str, *keys: str, **more) -> Known:
    return Known(Id(key), NameKind.PERSON, name, keys=keys, **more)


KNOWN = (
    body("b-kjj", "市科技局", "kjj", "skjj", forms=("东海市科学技术局",)),
    body("b-czj", "市财政局", "czj", "sczj"),
    body("b-szj", "市数字经济局", "szjjj", aliases=("市经信局",)),
    body("b-jyj", "市教育局", "jyj"),
    body("b-deb", "Digital Economy Bureau"),
    body("b-fin", "Finance Bureau"),
    body("b-rd", "R&D Centre"),
    body("b-ltd", "Northern Light Co., Ltd."),
    person("p-pjx", "潘建兴", "pjx", "panjianxing"),
    person("p-xy", "许勇", "xy", "xuyong"),
    person("p-ly", "刘洋", "ly", "liuyang"),
    person("p-lm", "刘明", "lm", "liuming"),
    person("p-wz", "王哲", "wz", "wangzhe"),
    person("p-wz2", "吴铮", "wz", "wuzheng"),
    person("p-ag", "Alice Green"),
)
ATTENDEES = (
    Attendee(Id("a-pjx"), MEETING, "潘建兴", person=Id("p-pjx")),
    Attendee(
        Id("a-ly"), MEETING, "刘洋", person=Id("p-ly"),
        offices=(OfficeHeld("局长", "市教育局", Id("b-jyj")),),
    ),
    Attendee(Id("a-kjj"), MEETING, "市科技局", kind=AttendeeKind.BODY, body=Id("b-kjj")),
    Attendee(Id("a-oy"), MEETING, "欧阳文"),
    Attendee(Id("a-z1"), MEETING, "张一"),
    Attendee(Id("a-z2"), MEETING, "张二"),
    Attendee(Id("a-bs"), MEETING, "Beth Stone", honorific="Dr"),
)  # fmt: skip


@pytest.fixture(scope="session")
def context() -> CaptureContext:
    return CaptureContext(
        date(2026, 6, 19),
        ATTENDEES,
        NameIndex(KNOWN),
        speaker=Voice(attendee=Id("a-pjx")),
        last_kind=EntryKind.SUGGESTION,
        commands={"export": "export", "导出": "export", "part": "part"},
        attendee_keys={Id("a-oy"): ("oyw",)},
    )


@pytest.fixture(scope="session")
def deserted(context) -> CaptureContext:
    """The same day with nobody known."""
    return replace(context, attendees=(), names=NameIndex(), speaker=None, last_kind=None)
