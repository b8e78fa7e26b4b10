"""How the text begins: background, theme, topics, slogans."""

from minutes_app.documents.compose.context import Context
from minutes_app.documents.compose.spans import plain
from minutes_app.documents.tree import Span


def write_opening(context: Context) -> None:
    """Write what the meeting was about, before what was said."""
    meeting, phrases, grammar = context.meeting, context.phrases, context.grammar
    if meeting.background:
        for line in meeting.background.splitlines():
            text = grammar.ended(grammar.opened(grammar.flat(line)))
            context.flow.paragraph(plain(text), place="opening.background")
    sentences: list[str] = []
    if meeting.theme:
        sentences.append(phrases.say("opening.theme", theme=grammar.quoted(meeting.theme)))
    if meeting.slogans:
        quoted = [grammar.quoted(slogan) for slogan in meeting.slogans]
        sentences.append(phrases.say("opening.slogans", slogans=_quoted_list(context, quoted)))
    topics = [grammar.cut(grammar.flat(topic)) for topic in meeting.topics]
    topics = [topic for topic in topics if topic]
    listed = len(topics) > 1 and phrases.raw("points.topics") == "list"
    if topics and not listed:
        told = grammar.after_colon(grammar.items(topics))
        sentences.append(phrases.say("opening.topics", topics=told))
    context.flow.paragraph(plain(grammar.sentences(sentences)), place="opening")
    if listed:
        context.flow.paragraph(
            (Span(phrases.raw("opening.topic_list")),), leads=True, place="topics"
        )
        for value, topic in enumerate(topics, start=1):
            text = grammar.ended(grammar.opened(topic))
            context.flow.point(0, value, plain(text), place="topic")


def write_documents(context: Context) -> None:
    """Name the documents whose particulars the text does not give."""
    said = context.telling.facts.documents()
    if said:
        text = context.phrases.say("documents", documents=context.grammar.items(said))
        context.flow.paragraph(plain(context.grammar.ended(text)), place="documents")


def _quoted_list(context: Context, quoted: list[str]) -> str:
    """Chinese sets no comma between quotations that stand side by side (GB/T 15834, 4.5.3.5)."""
    return "".join(quoted) if not context.grammar.space else context.grammar.listed(quoted)
