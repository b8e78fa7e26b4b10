"""What stands over the people of a list: group, body, and how they take part."""

from dataclasses import dataclass

from minutes_app.intake.lists.drafts import Draft
from minutes_app.intake.lists.elements import Facts
from minutes_app.intake.lists.labels import Label, Over


@dataclass(slots=True)
class State:
    """The headings that hold at a place of the list."""

    group: str = ""
    body: str = ""
    attendance: Facts | None = None
    role: Facts | None = None

    def head(self, label: Label) -> None:
        """Take a heading over; it ends those that it stands over."""
        if label.over is Over.ATTENDANCE:
            self.attendance, self.role, self.group, self.body = label.facts, None, "", ""
        elif label.over is Over.ROLE:
            self.role, self.group, self.body = label.facts, "", ""
        elif label.over is Over.GROUP:
            self.group, self.role, self.body = label.words, None, ""
        elif label.over is Over.BODY:
            self.body, self.role = label.words, None

    def apply(self, draft: Draft) -> None:
        """Say of a row what its headings say."""
        if self.role:
            draft.learn(self.role)
        if self.attendance:
            draft.learn(self.attendance)

    def copy(self) -> "State":
        """Return the same headings, to go back to."""
        return State(self.group, self.body, self.attendance, self.role)
