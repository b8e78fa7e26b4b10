"""A meeting that has something of everything, in Chinese and in English. Wholly made up."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from minutes_app.domain import entries as e
from minutes_app.domain import meetings as m
from minutes_app.domain.dates import Basis, DayPart, PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance, AttendeeKind, BylineRole, Language, Role
from minutes_app.domain.ordering import keys_after
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.proposals import Party, PartyRole, Proposal, Satisfaction
from minutes_app.domain.records import MeetingPart, MeetingRecord

_NOW = datetime(2026, 6, 19, 1, 0, tzinfo=UTC)
_KEYS = keys_after("", 60)
MEETING = Id("meeting")


@dataclass
class Builder:
    """Numbers what is added, and places it after what was added before."""

    parts: list[MeetingPart] = field(default_factory=list[MeetingPart])

    def key(self) -> str:
        return _KEYS[len(self.parts)]

    def group(self, name: str) -> Id:
        self.parts.append(m.Group(Id(f"group {name}"), MEETING, name, self.key()))
        return self.parts[-1].id

    def attendee(self, name: str, *held: tuple[str, ...], **facts: object) -> Id:
        offices = tuple(OfficeHeld(*_words(one)) for one in held)
        one = m.Attendee(Id(f"attendee {name or facts['description']}"), MEETING, name,
                         self.key(), offices=offices, **facts)  # type: ignore[arg-type] # fmt: skip
        self.parts.append(one)
        return one.id

    def say(self, text: str, kind: e.EntryKind, *voices: Id | e.Collective, **facts: object) -> Id:
        spoken = tuple(
            e.Voice(collective=voice) if isinstance(voice, e.Collective) else e.Voice(voice)
            for voice in voices
        )
        entry = e.Entry(Id(f"entry {len(self.parts)}"), MEETING, text, _NOW, kind, self.key(),
                        voices=spoken, **facts)  # type: ignore[arg-type] # fmt: skip
        self.parts.append(entry)
        return entry.id


def _words(office: tuple[str, ...]) -> tuple[str, str, None, str]:
    title, body, former = (*office, "", "")[:3]
    return title, body, None, former


def rich_chinese(status: m.MeetingStatus = m.MeetingStatus.DRAFT) -> MeetingRecord:
    """A symposium on a proposal, with a visit before it."""
    make, kind = Builder(), e.EntryKind
    leaders, bodies = make.group("市领导"), make.group("有关部门")
    chair = make.attendee("林海", ("书记", "江城市委"), roles=(Role.CHAIR, Role.LEADER))
    mayor = make.attendee("周岚", ("副市长", ""), group=leaders, extent="出席开幕环节")
    make.attendee("许诺", group=leaders)
    make.attendee("吴未", group=leaders, offices_known=False)
    deputy = make.attendee("陈立", ("代表", "江城市人大"), ("董事长", "远山集团"),
                           ("总经理", "远山集团"), roles=(Role.KEYNOTE,))  # fmt: skip
    bureau = make.attendee("市科技局", kind=AttendeeKind.BODY, group=bodies)
    digital = make.attendee("市数字局", ("", "市数字局", "市经信局"), kind=AttendeeKind.BODY,
                            group=bodies)  # fmt: skip
    experts = make.attendee("", kind=AttendeeKind.UNNAMED, description="三家机构的专家", count=3)
    make.attendee("胡可", ("副主任", "市府办"), attendance=Attendance.IN_ATTENDANCE,
                  manner=m.Manner.ONLINE)  # fmt: skip
    stand_in = make.attendee("高原", ("副局长", "市财政局"), roles=(Role.RECORDER,))
    make.attendee("罗平", ("局长", "市财政局"), attendance=Attendance.DEPUTISED, deputy=stand_in)
    make.attendee("方圆", attendance=Attendance.EXCUSED, reason="出差")
    make.attendee("丁一", attendance=Attendance.ABSENT)
    visit = m.Part(Id("visit"), MEETING, "考察创新园", make.key(), "现场考察", "江北创新园",
                   PartialDate(2026, 6, 19, hour=8), attendees=(chair, experts))  # fmt: skip
    make.parts.append(visit)
    plan = m.CitedDocument(Id("plan"), MEETING, "创新三年计划", make.key(), "江政发〔2025〕3号",
                           "江城市政府", PartialDate(2025, 3), "正在实施")  # fmt: skip
    make.parts.append(plan)
    make.parts.append(_proposal_chinese(make.key(), deputy, chair))
    make.say("考察两家企业的实验室", kind.NARRATION, part=visit.id)
    make.say("办理情况的汇报", kind.HEADING)
    make.say("已为87家企业建立研发台账。", kind.REPORT, bureau, proposal=Id("proposal"),
             figures=(e.Figure("台账企业", "87", "家"),
                      e.Figure("研发投入", "120", "亿元", "近", "2025年", "+8.5%", "同比",
                               "3.1%", "全市生产总值")))  # fmt: skip
    make.say("", kind.SUPPLEMENT, digital, experts)
    make.say("代表发言", kind.HEADING)
    make.say("感谢市委重视；", kind.THANKS, deputy)
    first = make.say("把实验室办到园区", kind.SUGGESTION, deputy, numbered=True)
    make.say("设立共享中试线；", kind.SUGGESTION, deputy, numbered=True,
             citations=(e.Citation(plan.id, "第二章"),))  # fmt: skip
    make.say("人才政策要长期稳定。", kind.SUGGESTION, deputy, numbered=True)
    make.say("园区可以先行先试", kind.REPLY, mayor, parent=first)
    make.say("陈立的建议切中要害", kind.VIEW, e.Collective.EVERYONE)
    make.say("建立联席机制", kind.SUGGESTION, e.Collective.RECOMMENDED)
    make.say("让科技真正顶用！", kind.NARRATION, mayor, manner=e.Manner.VERBATIM)
    make.say("会议要求", kind.HEADING)
    make.say("要集中力量办好中试线", kind.INSTRUCTION, chair, numbered=True,
             lead=(e.Responsible("市科技局"),), support=(e.Responsible("市财政局"),
             e.Responsible("市教育局")),
             deadline=e.Deadline("年底前", date(2026, 12, 31)))  # fmt: skip
    top = make.say("要完善政策", kind.INSTRUCTION, chair, numbered=True)
    make.say("修订奖补办法", kind.INSTRUCTION, parent=top, numbered=True,
             deadline=e.Deadline("尽快"))  # fmt: skip
    make.say("简化申报材料", kind.INSTRUCTION, parent=top, numbered=True)
    make.say("各部门要各负其责", kind.INSTRUCTION, chair)
    make.say("同意设立专项资金", kind.RESOLUTION)
    make.say("专项资金的数额", kind.QUERY)
    return MeetingRecord.of(_meeting_chinese(status), make.parts,
                            m.Series(Id("series"), "书记领衔督办会"))  # fmt: skip


def _proposal_chinese(position: str, deputy: Id, chair: Id) -> Proposal:
    return Proposal(
        Id("proposal"), MEETING, "关于建设中试基地的建议", position, "代表建议", "12",
        "江城市十五届人大五次会议", "推动成果转化",
        (
            Party(PartyRole.SUBMITTER, "陈立", deputy, capacity="江城市人大代表"),
            Party(PartyRole.SUPERVISING_LEADER, "林海", chair),
            Party(PartyRole.RESPONSIBLE_OFFICIAL, "周岚", capacity="副市长"),
            Party(PartyRole.MAIN_HANDLER, "市科技局"),
            Party(PartyRole.SUPPLEMENTARY_HANDLER, "市数字局", former_name="市经信局"),
            Party(PartyRole.SUPPLEMENTARY_HANDLER, "市教育局"),
        ),
        ("强化企业主体地位；", "加快平台建设。"), Satisfaction.SATISFIED,
    )  # fmt: skip


def _meeting_chinese(status: m.MeetingStatus) -> m.Meeting:
    return m.Meeting(
        MEETING, "中试基地建设建议督办座谈会", _NOW, Id("series"), "第4次",
        status=status,
        start=PartialDate(2026, 6, 19, hour=9, basis=Basis.STATED),
        end=PartialDate(2026, 6, 19, hour=11, minute=30),
        place="市委201会议室", hosts=("江城市委办公室",), theme="成果转化",
        topics=("中试基地选址", "资金保障"), background="中试是成果转化的瓶颈",
        slogans=("同题共答", "同向发力"),
        bylines=(m.Byline(BylineRole.RECORDER, "孟真"),
                 m.Byline(BylineRole.ISSUER, "林海", capacity="市委书记")),
        issue=m.Issue("江城市委专题会议纪要", 2026, 12, office="中共江城市委办公室",
                      date=PartialDate(2026, 6, 22), copy_to=("市人大常委会办公室", "各区委"),
                      copies=50, copy_number="000007", urgency="加急"),
    )  # fmt: skip


def rich_english(status: m.MeetingStatus = m.MeetingStatus.DRAFT) -> MeetingRecord:
    """A consultation with decisions and actions."""
    make, kind = Builder(), e.EntryKind
    advisers = make.group("Advisers")
    chair = make.attendee("Lin Hai", ("Mayor", "Riverton"), honorific="Ms", roles=(Role.CHAIR,))
    hart = make.attendee("Anna Hart", ("Dean", "School of Economics"), ("Member", "Expert Panel"),
                         honorific="Dr", group=advisers, roles=(Role.GUEST,))  # fmt: skip
    make.attendee("Bao Lei", group=advisers, offices_known=False, honorific="Mr",
                  roles=(Role.GUEST,))  # fmt: skip
    bureau = make.attendee("Education Bureau", ("", "Education Bureau", "School Board"),
                           kind=AttendeeKind.BODY)  # fmt: skip
    city = make.attendee("Harbour City", kind=AttendeeKind.BODY, manner=m.Manner.BY_LETTER)
    make.attendee("", kind=AttendeeKind.UNNAMED, description="students", count=5,
                  attendance=Attendance.IN_ATTENDANCE)  # fmt: skip
    make.attendee("Tom Reed", attendance=Attendance.EXCUSED, reason="on leave")
    stand_in = make.attendee("Ida Moor", attendance=Attendance.PRESENT)
    make.attendee("Max Lund", attendance=Attendance.DEPUTISED, deputy=stand_in)
    report = make.say("all 14 schools have been visited", kind.REPORT, bureau,
                      figures=(e.Figure("Schools", "14"),
                               e.Figure("Pupils", "9,800", "", "nearly", "2025", "-1.2 %",
                                        "year on year", "38 %", "all pupils")))  # fmt: skip
    late = make.attendee("Eve Park", arrived=report, left=report)
    make.say("The visits should go on.", kind.VIEW, hart)
    make.say("Fewer forms", kind.VIEW, hart)
    first = make.say("open the laboratories in the evening", kind.SUGGESTION, hart, numbered=True)
    make.say("publish timetables", kind.SUGGESTION, hart, numbered=True)
    make.say("on Mondays", kind.SUGGESTION, parent=first, numbered=True)
    make.say("on Fridays", kind.SUGGESTION, parent=first, numbered=True)
    make.say("We are glad to share rooms", kind.NARRATION, city, manner=e.Manner.VERBATIM)
    make.say("the city had made steady progress", kind.VIEW, e.Collective.MEETING)
    make.say("a joint office should be set up", kind.SUGGESTION, e.Collective.RECOMMENDED)
    make.say("the plan be ready in time", kind.INSTRUCTION, chair,
             lead=(e.Responsible("Education Bureau"),), support=(e.Responsible("Harbour City"),),
             deadline=e.Deadline("end of the year", date(2026, 12, 31)))  # fmt: skip
    make.say("to approve the programme", kind.RESOLUTION)
    make.say("whether the grant is final", kind.QUERY)
    make.say("", kind.THANKS, chair, late)
    meeting = m.Meeting(
        MEETING, "Consultation on Schools", _NOW, number="Third meeting", status=status,
        language=Language.ENGLISH, start=PartialDate(2026, 6, 19, DayPart.MORNING),
        place="City Hall", theme="Open schools", topics=("Evening hours", "Shared rooms"),
        bylines=(m.Byline(BylineRole.RECORDER, "Kim Vale", capacity="Secretary"),),
        issue=m.Issue("Riverton City Council", 2026, 7, office="Council Secretariat",
                      date=PartialDate(2026, 6, 22), copy_to=("Members", "Advisers")),
    )  # fmt: skip
    return MeetingRecord.of(meeting, make.parts)
