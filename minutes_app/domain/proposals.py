"""A deputy's proposal under supervision (代表建议 / 提案)."""

from dataclasses import dataclass
from enum import StrEnum

from minutes_app.domain.ids import Id


class PartyRole(StrEnum):
    """What somebody has to do with a proposal."""

    SUBMITTER = "submitter"
    SUPERVISING_LEADER = "supervising_leader"
    RESPONSIBLE_OFFICIAL = "responsible_official"
    MAIN_HANDLER = "main_handler"
    SUPPLEMENTARY_HANDLER = "supplementary_handler"


class Satisfaction(StrEnum):
    """What the submitter says of the handling."""

    UNKNOWN = "unknown"
    SATISFIED = "satisfied"
    BASICALLY_SATISFIED = "basically_satisfied"
    NOT_SATISFIED = "not_satisfied"


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody's part in a proposal. ``capacity`` is the office in which it was submitted."""

    role: PartyRole
    name: str
    attendee: Id | None = None
    body: Id | None = None
    capacity: str = ""
    former_name: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal with its own recommendations, which are not the suggestions of the speech.

    Reports on it are entries whose ``proposal`` names it.
    """

    id: Id
    meeting: Id
    title: str
    position: str = ""
    kind: str = ""
    number: str = ""
    session: str = ""
    purpose: str = ""
    parties: tuple[Party, ...] = ()
    recommendations: tuple[str, ...] = ()
    satisfaction: Satisfaction = Satisfaction.UNKNOWN
    note: str = ""

    def of_role(self, role: PartyRole) -> list[Party]:
        """Return the parties with one role, in the order recorded."""
        return [party for party in self.parties if party.role is role]
