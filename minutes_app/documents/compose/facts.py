"""Facts beside an entry's text: figures, cited documents, owners and deadlines."""

import re
from dataclasses import dataclass

from minutes_app.documents.compose.grammar import Grammar
from minutes_app.documents.compose.phrases import Phrases
from minutes_app.domain.entries import Entry, Figure, Responsible, Standing
from minutes_app.domain.meetings import CitedDocument
from minutes_app.domain.records import MeetingRecord
from minutes_app.language.dates import say_date, say_deadline

_SPACES = re.compile(r"[\s,，]")


@dataclass(frozen=True, slots=True)
class Facts:
    """What an entry holds beside its text, said where the text does not say it already."""

    record: MeetingRecord
    phrases: Phrases
    grammar: Grammar

    def notes(self, entry: Entry) -> list[str]:
        """Return the figures and citations that the text of an entry does not contain."""
        figures = [self.figure(figure, entry.text) for figure in entry.figures]
        return [note for note in (*figures, *self._citations(entry)) if note]

    def figure(self, figure: Figure, text: str) -> str:
        """Return what a text leaves unsaid of a figure; "" where it says it all."""
        value = "" if _holds(text, figure.quantity) else self._value(figure)
        change = "" if _holds(text, figure.change) else self._change(figure)
        share = "" if _holds(text, figure.share) else self._share(figure)
        told = [part for part in (value, change, share) if part]
        numberless = not (figure.quantity or figure.change or figure.share)
        if told and not value:
            told[0] = f"{figure.subject}{self.grammar.space}{told[0]}"
        elif numberless and figure.subject not in text:
            told = [figure.subject]
        return self.phrases.raw("figure.join").join(told)

    def tail(self, entry: Entry) -> list[str]:
        """Return who is to do it and by when, each with its label."""
        parts = [self._owners("lead", entry.lead), self._owners("support", entry.support)]
        if entry.deadline:
            day = say_deadline(entry.deadline, self.grammar.language)
            parts.append(self.phrases.say("task.deadline", deadline=day))
        return [part for part in parts if part]

    def document(self, document: CitedDocument) -> str:
        """Return a document with number, issuer, date and why it was named."""
        title = self.grammar.work_title(document.title)
        date = say_date(document.date, self.grammar.language)
        details = [
            one for one in (document.issuer, document.number, date, document.relation) if one
        ]
        if not details:
            return title
        joined = self.phrases.raw("document.join").join(details)
        return self.phrases.say("document.details", title=title, details=joined)

    def documents(self) -> list[str]:
        """Return the documents of which the entries do not already say everything."""
        entries = self.record.all_of(Entry)
        cited = {citation.document for entry in entries for citation in entry.citations}
        return [
            self.document(one)
            for one in self.record.all_of(CitedDocument)
            if one.id not in cited
            or one.number
            or one.issuer
            or one.relation
            or say_date(one.date, self.grammar.language)
        ]

    def _value(self, figure: Figure) -> str:
        if not figure.quantity:
            return ""
        key = "figure.target" if figure.standing is Standing.TARGET else "figure.value"
        said = self.phrases.say(
            key,
            subject=figure.subject,
            period=figure.period,
            qualifier=figure.qualifier,
            quantity=figure.quantity,
            unit=figure.unit,
        )
        return " ".join(said.split()).replace(" ,", ",")

    def _change(self, figure: Figure) -> str:
        change = figure.change.strip()
        if not change:
            return ""
        key = {"+": "figure.rise", "-": "figure.fall", "−": "figure.fall"}.get(change[0])
        amount = change[1:].strip() if key else change
        key = key or "figure.change"
        return self.phrases.say(key, change=amount, basis=figure.change_basis).strip()

    def _share(self, figure: Figure) -> str:
        if not figure.share:
            return ""
        key = "figure.share_of" if figure.share_of else "figure.share"
        return self.phrases.say(key, share=figure.share, whole=figure.share_of)

    def _citations(self, entry: Entry) -> list[str]:
        said: list[str] = []
        for citation in entry.citations:
            document = self.record.find(CitedDocument, citation.document)
            if document is None:
                continue
            missing = [
                self.grammar.work_title(document.title) if document.title not in entry.text else "",
                citation.where if citation.where not in entry.text else "",
            ]
            said.append(self.phrases.raw("document.where").join(filter(None, missing)))
        return said

    def _owners(self, part: str, owners: tuple[Responsible, ...]) -> str:
        if not owners:
            return ""
        people = all(owner.person for owner in owners)
        key = f"task.{part}_person" if people else f"task.{part}"
        return self.phrases.say(key, names=self.grammar.listed([owner.name for owner in owners]))


def _holds(text: str, number: str) -> bool:
    """Tell whether a text names a number: 1,000 is 1000, but 10 is not in 1000."""
    wanted = _SPACES.sub("", number).lstrip("+-−")
    if not wanted:
        return True
    return bool(re.search(rf"(?<![\d.]){re.escape(wanted)}(?![\d]|\.\d)", _SPACES.sub("", text)))
