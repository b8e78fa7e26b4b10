"""A Word file of the house as template: examined, and filled with the minutes of a meeting.

The file came from outside, so nobody in the process of the program opens it: both are errands of a
child process that has little memory and time and may neither write nor call anybody
(``host.confined``). ``inside`` is what runs there.
"""

from minutes_app.documents.templates.errand import Examined, TemplateError, examine, fill, try_out
from minutes_app.documents.templates.facts import facts_of
from minutes_app.documents.templates.placeholders import PLACEHOLDERS, Placeholder
from minutes_app.documents.templates.taking import taken_over

__all__ = [
    "PLACEHOLDERS", "Examined", "Placeholder", "TemplateError", "examine", "facts_of", "fill",
    "taken_over", "try_out",
]  # fmt: skip
