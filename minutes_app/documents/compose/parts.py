"""Parts of a meeting: a heading, when and where, and who took part."""

from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.spans import Spans, filled, merged, opened, plain
from minutes_app.documents.tree import Span
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Part
from minutes_app.language.dates import show_range


class PartSections:
    """Opens the section of each part; what has no entries still gets its section, in order."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._parts = context.record.all_of(Part)
        self._shown: set[Id] = set()

    def open(self, part_id: Id, level: int) -> None:
        """Open the section of a part, after those before it that nobody spoke in."""
        part = self._context.record.find(Part, part_id)
        if part is None:
            return
        if part.id in self._shown:
            self._context.flow.heading(
                self._context.phrases.say("part.continued", title=part.title),
                level,
                place=f"part.continued.{part.id}",
            )
            return
        spoken_in = {entry.part for entry in self._context.outline.entries()}
        for earlier in self._parts[: self._parts.index(part)]:
            if earlier.id not in spoken_in:
                self._section(earlier, level)
        self._section(part, level)

    def rest(self, level: int) -> None:
        """Open the sections that are still to come."""
        for part in self._parts:
            self._section(part, level)

    def _section(self, part: Part, level: int) -> None:
        if part.id in self._shown:
            return
        self._shown.add(part.id)
        title = part_title(self._context, part)
        self._context.flow.heading(title, level, place=f"part.{part.id}")
        sentence = part_sentence(self._context, part)
        if sentence:
            self._context.flow.paragraph(sentence, place=f"part.about.{part.id}")


def part_title(context: Context, part: Part) -> str:
    """Return the title of a part, with its kind where the title does not say it."""
    if not part.kind or part.kind.casefold() in part.title.casefold():
        return part.title
    return context.phrases.say("part.title", title=part.title, kind=part.kind)


def part_sentence(context: Context, part: Part) -> Spans:
    """Return when and where a part was and who took part, as one sentence."""
    phrases, grammar = context.phrases, context.grammar
    when = show_range(part.start, part.end, grammar.language)
    pieces: list[Spans] = []
    if when:
        pieces.append(plain(phrases.say("part.time", time=when)))
    if part.place:
        pieces.append(plain(phrases.say("part.place", place=part.place)))
    people = [one for one in map(context.people.find, part.attendees) if one]
    if people:
        names = context.people.joined([plain(context.people.name(one)) for one in people])
        template = phrases.raw("part.people")
        pieces.append(filled(template, "{people}", names))
    if not pieces:
        return ()
    joint = Span(phrases.raw("part.join"))
    flat = [span for piece in pieces for span in (joint, *piece)][1:]
    text = merged(flat)
    last = text[-1]
    return opened((*text[:-1], Span(grammar.ended(last.text), last.style)), grammar)
