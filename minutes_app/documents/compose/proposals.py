"""Proposals under supervision: who submitted what, who supervises, who handles it."""

from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.spans import Spans, filled, merged, opened, plain
from minutes_app.documents.tree import Span
from minutes_app.domain.proposals import Party, PartyRole, Proposal, Satisfaction


def write_proposals(context: Context) -> None:
    """Write a section for each proposal of the meeting."""
    proposals = context.record.all_of(Proposal)
    for proposal in proposals:
        _section(context, proposal, several=len(proposals) > 1)


def _section(context: Context, proposal: Proposal, *, several: bool) -> None:
    phrases, grammar, flow = context.phrases, context.grammar, context.flow
    title = grammar.work_title(proposal.title)
    kind = proposal.kind or phrases.raw("proposal.kind")
    heading = phrases.say("proposal.headings" if several else "proposal.heading",
                          title=title, kind=kind)  # fmt: skip
    own = f"proposal.{proposal.id}"
    if heading:
        flow.heading(grammar.opened(heading), 0, place=own)
    submitted = _submitted(context, proposal, title, kind)
    flow.paragraph(submitted, place=f"{own}.submitted")
    _recommendations(context, proposal)
    flow.paragraph(_handling(context, proposal), place=f"{own}.handling")


def _submitted(context: Context, proposal: Proposal, title: str, kind: str) -> Spans:
    phrases, grammar = context.phrases, context.grammar
    submitters = proposal.of_role(PartyRole.SUBMITTER)
    key = "proposal.submitted" if submitters else "proposal.named"
    number = phrases.say("proposal.number", number=proposal.number) if proposal.number else ""
    facts = phrases.say(key, people="\x00", title=title, kind=kind, number=number)
    if proposal.session:
        session = _without_article(context, proposal.session)
        facts = phrases.say("proposal.session", session=session, text=facts)
    facts += _purpose(context, proposal.purpose)
    people = _parties(context, submitters)
    return opened(filled(grammar.ended(facts), "\x00", people), grammar)


def _purpose(context: Context, purpose: str) -> str:
    if not purpose:
        return ""
    phrases, cut = context.phrases, context.grammar.cut(purpose)
    lowered = cut[:1].lower() + cut[1:]
    if lowered.startswith(tuple(phrases.words("proposal.purposes"))):
        return phrases.raw("comma") + lowered
    return phrases.say("proposal.purpose", purpose=cut)


def _without_article(context: Context, name: str) -> str:
    """Return a name without its article, where the phrase around it brings one."""
    for article in context.phrases.words("articles"):
        name = name.removeprefix(article)
    return name


def _recommendations(context: Context, proposal: Proposal) -> None:
    """Write the proposal's own recommendations, which are not the suggestions of the speech."""
    grammar, flow = context.grammar, context.flow
    points = [grammar.flat(text) for text in proposal.recommendations]
    points = [text for text in points if grammar.cut(text)]
    if not points:
        return
    kind = proposal.kind or context.phrases.raw("proposal.kind")
    opening = grammar.opened(context.phrases.say("proposal.recommends", kind=kind))
    place = f"proposal.{proposal.id}.recommends"
    if len(points) == 1:
        text = grammar.ended(grammar.glued(opening, grammar.opened(points[0])))
        flow.paragraph(plain(text), place=place)
    elif context.phrases.raw("points.proposal") == "prose":
        text = grammar.in_prose(list(enumerate(points, start=1)))
        flow.paragraph(plain(grammar.glued(opening, text)), place=place)
    else:
        flow.paragraph(plain(opening), leads=True, place=place)
        for value, text in enumerate(points, start=1):
            shown = plain(grammar.ended(grammar.opened(text)))
            flow.point(0, value, shown, place=f"{place}.point")


def _handling(context: Context, proposal: Proposal) -> Spans:
    phrases, grammar = context.phrases, context.grammar
    told: list[Spans] = []
    for role in PartyRole:
        parties = proposal.of_role(role)
        if parties and role is not PartyRole.SUBMITTER:
            template = phrases.raw(f"proposal.{role}")
            told.append(filled(template, "{people}", _parties(context, parties)))
    sentences: list[Span] = []
    if told:
        joint = Span(phrases.raw("proposal.join"))
        flat = merged([span for piece in told for span in (joint, *piece)][1:])
        kind = proposal.kind or phrases.raw("proposal.kind")
        said = filled(phrases.say("proposal.handled", kind=kind, text="\x00"), "\x00", flat)
        last = said[-1]
        sentences += opened((*said[:-1], Span(grammar.ended(last.text), last.style)), grammar)
    if proposal.satisfaction is not Satisfaction.UNKNOWN:
        satisfied = grammar.ended(phrases.raw(f"satisfaction.{proposal.satisfaction}"))
        sentences += plain((grammar.space if sentences else "") + satisfied)
    return merged(sentences)


def _parties(context: Context, parties: list[Party]) -> Spans:
    return context.people.joined([_party(context, party) for party in parties])


def _party(context: Context, party: Party) -> Spans:
    """Return one party: in the capacity of this proposal, or introduced as an attendee."""
    attendee = context.people.find(party.attendee)
    if party.capacity:
        same = attendee and attendee.name == party.name
        name = context.people.name(attendee) if attendee and same else party.name
        name = context.people.former(name, party.former_name)
        return plain(context.phrases.say("party.capacity", name=name, capacity=party.capacity))
    if attendee and attendee.name == party.name and not party.former_name:
        return context.people.introduction(attendee)
    name = context.people.with_article(party.name)
    return plain(context.people.former(name, party.former_name))
