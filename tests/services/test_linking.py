"""Names of forms, linked to the directory as they are saved."""

from minutes_app.domain.entries import Responsible
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Byline, BylineRole
from minutes_app.domain.people import Body, FormerName, Person
from minutes_app.domain.proposals import Party, PartyRole
from minutes_app.services.desk import Desk

RECORDER = BylineRole.RECORDER


def test_names_are_linked_by_all_that_somebody_is_called(desk: Desk) -> None:
    body = Body(new_id(), "数字经济局", "数经局", former_names=(FormerName("经信局"),))
    one, twin, other = (Person(new_id(), name) for name in ("张三", "李四", "李四"))
    desk.directory.add(body, one, twin, other)
    owners = desk.linking.linked([Responsible(name) for name in (
        "数字经济局", "数经局", " 经信局 ", "张三", "李四", "nobody")], [])  # fmt: skip
    assert [one.body for one in owners] == [body.id] * 3 + [None] * 3
    assert [one.person for one in owners] == [None] * 3 + [one.id, None, None]
    bylines = desk.linking.linked([Byline(RECORDER, "张三"), Byline(RECORDER, "李四")], [])
    assert [line.person for line in bylines] == [one.id, None]
    parties = desk.linking.linked([Party(PartyRole.SUBMITTER, "经信局")], [])
    assert parties[0].body == body.id


def test_what_was_linked_or_left_unlinked_stays_so(desk: Desk) -> None:
    body, other = Body(new_id(), "市科技局"), Body(new_id(), "市财政局")
    desk.directory.add(body, other)
    elsewhere = Responsible("市科技局", body=other.id)
    assert desk.linking.linked([elsewhere], []) == (elsewhere,)
    words = Responsible("市科技局")
    assert desk.linking.linked([words, Responsible("市财政局")], [words]) == (
        words,
        Responsible("市财政局", body=other.id),
    )
