"""What every part of a composer works with."""

from dataclasses import dataclass

from minutes_app.documents.compose.flow import Flow
from minutes_app.documents.compose.grammar import Grammar
from minutes_app.documents.compose.grammar_chinese import ChineseGrammar
from minutes_app.documents.compose.grammar_english import EnglishGrammar
from minutes_app.documents.compose.hand import Hand
from minutes_app.documents.compose.people import People
from minutes_app.documents.compose.phrases import Phrases
from minutes_app.documents.compose.telling import Telling
from minutes_app.documents.layout import Layout
from minutes_app.domain.meetings import House, Issue, Language, Meeting, MeetingStatus
from minutes_app.domain.outline import Outline
from minutes_app.domain.records import MeetingRecord

_FINAL = frozenset({MeetingStatus.FINAL, MeetingStatus.ISSUED})


@dataclass(frozen=True, slots=True)
class Context:
    """One record on its way into one layout."""

    record: MeetingRecord
    layout: Layout
    house: House | None
    phrases: Phrases
    grammar: Grammar
    people: People
    telling: Telling
    flow: Flow
    outline: Outline
    final: bool
    """Whether the minutes are past drafting: what is still to be verified is not printed."""

    @classmethod
    def of(cls, record: MeetingRecord, layout: Layout, house: House | None) -> "Context":
        """Make ready to compose."""
        phrases = Phrases(layout)
        chinese = layout.language is Language.CHINESE
        grammar = ChineseGrammar(phrases) if chinese else EnglishGrammar(phrases)
        final = record.meeting.status in _FINAL
        people = People(record, phrases, grammar, final=final)
        telling = Telling(record, phrases, grammar, people)
        flow = Flow(layout, Hand.of(record, layout))
        outline = record.outline()
        return cls(
            record, layout, house, phrases, grammar, people, telling, flow, outline, final
        )  # fmt: skip

    @property
    def meeting(self) -> Meeting:
        """The meeting."""
        return self.record.meeting

    @property
    def issue(self) -> Issue:
        """What stands on the paper around the minutes."""
        return self.record.meeting.issue

    @property
    def mark(self) -> str:
        """The name over the minutes: the meeting's own, else the house's."""
        return self.issue.mark or (self.house.mark if self.house else "")

    @property
    def office(self) -> str:
        """The office that issues the minutes."""
        return self.issue.office or (self.house.office if self.house else "")

    @property
    def copy_to(self) -> tuple[str, ...]:
        """Who gets copies."""
        return self.issue.copy_to or (self.house.copy_to if self.house else ())
