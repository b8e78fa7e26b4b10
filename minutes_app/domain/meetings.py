"""A meeting and what belongs to it besides what was said: parts, groups, attendees, sources."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.papers import Recipient
from minutes_app.domain.people import OfficeHeld


class MeetingKind(StrEnum):
    """What sort of meeting it is."""

    SYMPOSIUM = "symposium"
    CONSULTATION = "consultation"
    EXECUTIVE = "executive"
    SPECIAL = "special"
    SEMINAR = "seminar"
    OTHER = "other"


class MeetingStatus(StrEnum):
    """How far a meeting's minutes have come."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    DRAFT = "draft"
    FINAL = "final"
    ISSUED = "issued"


class Language(StrEnum):
    """The language in which minutes are written (BCP 47)."""

    CHINESE = "zh-CN"
    ENGLISH = "en"


class BylineRole(StrEnum):
    """Who did what to the written minutes."""

    RECORDER = "recorder"
    REPORTER = "reporter"
    EDITOR = "editor"
    REVIEWER = "reviewer"
    ISSUER = "issuer"


@dataclass(frozen=True, slots=True)
class Byline:
    """One name under the minutes."""

    role: BylineRole
    name: str
    person: Id | None = None
    capacity: str = ""


@dataclass(frozen=True, slots=True)
class Issue:
    """What stands on the paper around the minutes (head and imprint, GB/T 9704-2012, 7.2, 7.4).

    ``mark`` is the name over the red rule ("×××市人民政府专题会议纪要"). ``number`` is the running
    number of ``year``; ``serial`` says that it is printed as 第N期 and not as 〔year〕N号.
    ``addressees`` are those whom an ordinary document speaks to (主送机关); ``distribution`` says
    who gets how many of the printed copies.
    """

    mark: str = ""
    year: int | None = None
    number: int | None = None
    serial: bool = False
    office: str = ""
    date: PartialDate = PartialDate()
    copy_to: tuple[str, ...] = ()
    copies: int | None = None
    copy_number: str = ""
    secrecy: str = ""
    urgency: str = ""
    addressees: tuple[str, ...] = ()
    distribution: tuple[Recipient, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """Meetings that come again: the mayor's weekly meeting, an annual consultation."""

    id: Id
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """The head of a meeting. ``created`` and ``binned`` are instants in UTC.

    ``layout`` names the layout of its minutes ("": the house's). ``correction`` counts the
    corrections to issued minutes, one that is being prepared among them.
    """

    id: Id
    title: str
    created: datetime
    series: Id | None = None
    number: str = ""
    kind: MeetingKind = MeetingKind.SYMPOSIUM
    language: Language = Language.CHINESE
    status: MeetingStatus = MeetingStatus.PLANNED
    start: PartialDate = PartialDate()
    end: PartialDate = PartialDate()
    place: str = ""
    hosts: tuple[str, ...] = ()
    theme: str = ""
    topics: tuple[str, ...] = ()
    background: str = ""
    slogans: tuple[str, ...] = ()
    bylines: tuple[Byline, ...] = ()
    issue: Issue = Issue()
    note: str = ""
    binned: datetime | None = None
    layout: str = ""
    correction: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a meeting with its own place and people: a site visit, a lecture (环节)."""

    id: Id
    meeting: Id
    title: str
    position: str = ""
    kind: str = ""
    place: str = ""
    start: PartialDate = PartialDate()
    end: PartialDate = PartialDate()
    attendees: tuple[Id, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A group of attendees in protocol order: municipal leaders, universities, enterprises."""

    id: Id
    meeting: Id
    name: str
    position: str = ""


class AttendeeKind(StrEnum):
    """Who takes part: a named person, a body as such, or people without names."""

    PERSON = "person"
    BODY = "body"
    UNNAMED = "unnamed"


class Attendance(StrEnum):
    """Whether and how somebody was there (出席 · 列席 · 请假 · 缺席 · 代)."""

    PRESENT = "present"
    IN_ATTENDANCE = "in_attendance"
    EXCUSED = "excused"
    ABSENT = "absent"
    DEPUTISED = "deputised"


class Manner(StrEnum):
    """The way of taking part."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    BY_LETTER = "by_letter"


class Role(StrEnum):
    """A part in the meeting; one person may have several."""

    CHAIR = "chair"
    LEADER = "leader"
    KEYNOTE = "keynote"
    SPEAKER = "speaker"
    REPORTER = "reporter"
    EXPERT = "expert"
    RECORDER = "recorder"
    GUEST = "guest"


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody's part in one meeting, with the offices held on that day.

    ``offices_known`` tells an empty ``offices`` apart: stated – listed by name alone on purpose;
    unknown – nobody knows the title, and none is invented. ``count`` and ``description`` speak of
    unnamed people ("3", "experts of three bodies"). ``deputy`` is the attendee who came instead.
    ``arrived`` and ``left`` name the entry at which somebody came or went; ``extent`` keeps in
    words what no entry marks ("the opening only"). ``seat`` is the place at the table. ``by_hand``
    says that somebody chose this place: putting the list in protocol order leaves it.
    """

    id: Id
    meeting: Id
    name: str = ""
    position: str = ""
    kind: AttendeeKind = AttendeeKind.PERSON
    group: Id | None = None
    person: Id | None = None
    body: Id | None = None
    honorific: str = ""
    offices: tuple[OfficeHeld, ...] = ()
    offices_known: bool = True
    count: int | None = None
    description: str = ""
    attendance: Attendance = Attendance.PRESENT
    manner: Manner = Manner.IN_PERSON
    roles: tuple[Role, ...] = ()
    extent: str = ""
    deputy: Id | None = None
    reason: str = ""
    arrived: Id | None = None
    left: Id | None = None
    note: str = ""
    by_hand: bool = False
    seat: str = ""

    @property
    def shown_name(self) -> str:
        """The name, or what is known instead of one."""
        return self.name or self.description


@dataclass(frozen=True, slots=True)
class CitedDocument:
    """A document that the meeting names, or carries out."""

    id: Id
    meeting: Id
    title: str
    position: str = ""
    number: str = ""
    issuer: str = ""
    date: PartialDate = PartialDate()
    relation: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Raw notes or a pasted report, kept as they came, beside the structure."""

    id: Id
    meeting: Id
    label: str
    text: str = ""
    position: str = ""
    origin: str = ""
    dated: PartialDate = PartialDate()


class SurnameOrder(StrEnum):
    """By what people of one rank follow each other: strokes of the surname, or pinyin."""

    STROKES = "strokes"
    PINYIN = "pinyin"


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A word of the house dictionary: what is typed (``=short``, then Tab), and what it becomes."""

    short: str
    text: str


@dataclass(frozen=True, slots=True)
class House:
    """What the secretariat is called, and its habits: one per archive.

    ``ranks`` are titles in protocol order, the highest first. ``surname_order`` orders those whom
    the ranks do not part. ``layouts`` names the layouts that it prefers. ``file_pattern`` is how
    its files are called ("{date} {title}"), "" for the program's own way. ``distribution`` is what
    minutes have that name none of their own.
    """

    id: Id
    name: str = ""
    mark: str = ""
    office: str = ""
    copy_to: tuple[str, ...] = ()
    language: Language = Language.CHINESE
    abbreviations: tuple[Abbreviation, ...] = ()
    ranks: tuple[str, ...] = ()
    surname_order: SurnameOrder = SurnameOrder.STROKES
    layouts: tuple[str, ...] = ()
    file_pattern: str = ""
    distribution: tuple[Recipient, ...] = ()
