"""Word files on their way into a draft: read, examined and tried out beside the window."""

from dataclasses import dataclass
from pathlib import Path

from minutes_app.documents.layouts import layout_of_text
from minutes_app.documents.templates import Examined, examine, taken_over, try_out
from minutes_app.documents.templates.limits import LARGEST_TEMPLATE
from minutes_app.domain.meetings import House
from minutes_app.domain.records import MeetingRecord
from minutes_app.host.files import write_whole
from minutes_app.services.papers.publishing import compose_minutes, template_facts
from minutes_app.ui.layouts.draft import Step, Template
from minutes_app.ui.layouts.files import read_whole


@dataclass(frozen=True, slots=True)
class Chosen:
    """A Word file that was chosen for a draft: what the draft becomes, and what was found."""

    step: Step
    found: Examined


def choose(path: Path, name: str, definition: str) -> Chosen:
    """Return the draft that a Word file makes. Raises ``LayoutError`` and ``TemplateError``."""
    content = read_whole(path, LARGEST_TEMPLATE)
    found = examine(content, layout_of_text(definition, name))
    after = taken_over(definition, found)
    return Chosen(Step(after, Template(path.name, content, changed=True)), found)


def attempt(
    template: bytes, definition: str, name: str, record: MeetingRecord, house: House | None,
    target: Path,
) -> Examined:  # fmt: skip
    """Fill a template with a meeting and write the file. Raises ``TemplateError``."""
    layout = layout_of_text(definition, name)
    document = compose_minutes(record, layout, house)
    found, content = try_out(template, document, layout, template_facts(record, layout, house))
    write_whole(target, content)
    return found
