"""English lists of ordinary shapes, made from a seed, each with what it says.

A list has one separator between people, one order of the parts of an entry and one sign between
the parts; some of its people have fewer parts than the others, as in life.
"""

from collections.abc import Callable, Iterator
from random import Random

from tests.intake.lists import shapes_english_others, shapes_english_words
from tests.intake.lists.corpus import Case
from tests.intake.lists.shapes_english_people import Form, Person, a_body, a_person
from tests.intake.lists.shapes_english_vocabulary import Vocabulary

VOCABULARIES = (shapes_english_words.WORDS, shapes_english_others.WORDS)
"""The reader was mended with lists of the first; the second came afterwards."""
Order = Callable[[Person, str], str]


def _behind(person: Person, inner: str) -> str:
    """Tell the offices behind a name, title before body."""
    told: list[str] = []
    for body in dict.fromkeys(body for body, _ in person.offices):
        title = " and ".join(one for at, one in person.offices if at == body)
        told.append(f"{title}{inner}{body}")
    return (", " if inner == ", " else "; ").join(told)


def _tie(person: Person) -> str:
    lead = person.body.split()
    single = len(lead) == 1 or lead[0] == "University" or lead[-1] in {"Inc.", "Ltd", "plc"}
    at = single or lead[0] == "Bank" or lead[-1] in {"University", "Ltd.", "Energy", "Logistics"}
    return " at " if at else " of the "


ORDERS: dict[str, Order] = {
    "name-title-body": lambda p, s: f"{p.shown}{s}{_behind(p, s)}",
    "name-body-title": lambda p, s: f"{p.shown}{s}{p.body}{s}{p.title}",
    "body title name": lambda p, s: f"{p.body} {p.title} {p.shown}",
    "body-title-name": lambda p, s: f"{p.body}{s}{p.title}{s}{p.shown}",
    "title name-body": lambda p, s: f"{p.title} {p.shown}{s}{p.body}",
    "Name (Title, Body)": lambda p, s: f"{p.shown} ({_behind(p, ', ')})",
    "Name (Body)": lambda p, s: f"{p.shown} ({p.body})",
    "Name – Title, Body": lambda p, s: f"{p.shown}{_dash(s)}{_behind(p, ', ')}",
    "Name: Title of Body": lambda p, s: f"{p.shown}: {p.title}{_tie(p)}{p.body}",
    "Title, Body: Name": lambda p, s: f"{p.title}, {p.body}: {p.shown}",
    "Name, Title of Body": lambda p, s: f"{p.shown}, {p.title}{_tie(p)}{p.body}",
    "name alone": lambda p, s: p.shown,
    "name-title": lambda p, s: f"{p.shown}{s}{p.title}",
    "name-body": lambda p, s: f"{p.shown}{s}{p.body}",
}
_UNTITLED = {"Name (Body)", "name-body"}
_UNBODIED = {"name-title"}
_SINGLE = {"name alone", *_UNTITLED, *_UNBODIED}
_CLOSED = {"Name (Title, Body)", "Name (Body)", "name alone"}
"""What may stand in one line with commas or slashes between people."""


def _dash(inner: str) -> str:
    return inner if inner in {" - ", " – "} else " – "


def _as_told(person: Person, order: str) -> Person:
    """Leave of the offices what the order tells."""
    if order == "name alone":
        return Person(person.name, person.shown, (("", ""),))
    if order in _UNTITLED:
        return Person(person.name, person.shown, ((person.body, ""),))
    if order in _UNBODIED:
        titles = [title for body, title in person.offices if body == person.body]
        return Person(person.name, person.shown, tuple(("", title) for title in titles))
    return person


def _joined(told: list[str], between: str) -> str:
    if between == "numbered":
        return "\n".join(f"{at}. {one}" for at, one in enumerate(told, 1))
    if between == "bullets":
        return "\n".join(f"• {one}" for one in told)
    if between == ", and ":
        return ", ".join(told[:-1]) + f" and {told[-1]}"
    if between == "mixed":
        return "".join(one + ("; " if at % 2 else "\n") for at, one in enumerate(told)).strip(
            "; \n"
        )
    return between.join(told)


_BETWEEN = ("; ", "\n", "\n", "numbered", "bullets", "mixed")
_INNER = (", ", ", ", " - ", " – ", " | ", "\t", " / ")
_HEADS = ("", "", "", "Present:", "In attendance:", "Attendees", "Participants:")


def plain_list(rng: Random, order: str, words: Vocabulary) -> Case:
    """Make a list in one order."""
    between = rng.choice((*_BETWEEN, ", and ", " / ") if order in _CLOSED else _BETWEEN)
    inner = rng.choice(_INNER)
    twice = rng.choice(("", "", "one body", "two bodies"))
    if twice == "two bodies" and (
        order not in {"name-title-body", "Name – Title, Body"} or between in {"; ", "mixed"}
    ):
        twice = ""
    if twice == "two bodies" and inner != ", ":
        twice = ""
    if order in {"Name (Body)", "name alone"} or (inner == "\t" and between in {"; ", "mixed"}):
        inner = ", "
    form = Form(order, between, inner, rng.choice((0.0, 0.0, 0.4, 1.0)), twice, words)
    people = [_as_told(a_person(rng, form), order) for _ in range(rng.randint(3, 8))]
    told = [ORDERS[order](one, inner) for one in people]
    if order not in _SINGLE and order.startswith("name-") and inner != "\t" and rng.random() < 0.3:
        spare = rng.randrange(len(people))
        people[spare] = _as_told(people[spare], "name-title")
        told[spare] = ORDERS["name-title"](people[spare], inner)
    head = rng.choice(_HEADS) if between != " / " else ""
    text = _joined(told, between)
    if head:
        text = f"{head}\n{text}"
    return Case(
        f"{order} {form.between!r} {form.inner!r}", order, text, tuple(one.said for one in people)
    )


def body_first(rng: Random, order: str, words: Vocabulary) -> Case:
    """Make lines of "Body: Name, Title; Name, Title", or headings of bodies over their people."""
    form = Form(order, "", ", ", rng.choice((0.0, 0.4)), "", words)
    inner = rng.choice((", ", ", ", " - ", " – ")) if order == "body over people" else ", "
    people: list[Person] = []
    blocks: list[str] = []
    for body in {a_body(rng, words): "" for _ in range(rng.randint(2, 4))}:
        some = [a_person(rng, form, body) for _ in range(rng.randint(1, 3))]
        told = [f"{one.shown}{inner}{one.title}" for one in some]
        people += some
        over = order == "body over people"
        blocks.append(body + ("\n" + "\n".join(told) if over else ": " + "; ".join(told)))
    between = "\n\n" if order == "body over people" else "\n"
    return Case(
        f"{order} {form.between!r} {form.inner!r}",
        order,
        between.join(blocks),
        tuple(one.said for one in people),
    )


_GROUPS = (
    "City leaders",
    "Guests",
    "Group – City leaders",
    "Business representatives",
    "Observers",
)


def grouped(rng: Random, order: str, words: Vocabulary) -> Case:
    """Make a list with labels: Present, In attendance, Apologies, or groups."""
    parts = ["Present", "In attendance", "Apologies"]
    if rng.random() < 0.4:
        parts = rng.sample(_GROUPS, 2)
    line = rng.random() < 0.4
    inner = rng.choice((", ", " – "))
    form = Form(order, "", inner, rng.choice((0.0, 0.4, 1.0)), "", words)
    shape = rng.choice(("name-title-body", "Name (Title, Body)", "name alone", "Name (Body)"))
    people: list[Person] = []
    text: list[str] = []
    for part in parts:
        some = [_as_told(a_person(rng, form), shape) for _ in range(rng.randint(2, 4))]
        told = [ORDERS[shape](one, inner) for one in some]
        people += some
        if line:
            sep = ", " if shape in _CLOSED else "; "
            text.append(f"{part}: " + sep.join(told))
        else:
            text.append(f"{part}\n" + "\n".join(told))
    return Case(f"{order} {shape}", order, "\n".join(text), tuple(one.said for one in people))


def table(rng: Random, order: str, words: Vocabulary) -> Case:
    """Make a table, with or without heads."""
    form = Form(order, "", "\t", rng.choice((0.0, 0.4)), "", words)
    columns = rng.choice(
        ("name title body", "name body title", "body name title", "body title name")
    )
    people = [a_person(rng, form) for _ in range(rng.randint(3, 8))]
    heads = {"name": "Name", "title": rng.choice(("Title", "Position", "Job title"))}
    heads["body"] = rng.choice(("Organisation", "Organization", "Company", "Institution"))
    rows = [
        [{"name": p.shown, "title": p.title, "body": p.body}[c] for c in columns.split()]
        for p in people
    ]
    if order == "table with heads":
        rows.insert(0, [heads[c] for c in columns.split()])
    sign = rng.choice(("\t", "\t", " | "))
    text = "\n".join(sign.join(row) for row in rows)
    return Case(f"{columns} {sign!r}", order, text, tuple(one.said for one in people))


_OTHERS: dict[str, Callable[[Random, str, Vocabulary], Case]] = {
    "Body: Name, Title": body_first,
    "body over people": body_first,
    "labels and groups": grouped,
    "table with heads": table,
    "table without heads": table,
}
SHAPES = (*ORDERS, *_OTHERS)


def made_lists(seed: int, each: int, words: Vocabulary) -> Iterator[Case]:
    """Make so many lists of each shape; the same for the same seed."""
    for shape in SHAPES:
        rng = Random(f"{seed} {shape}")
        for _ in range(each):
            yield _OTHERS.get(shape, plain_list)(rng, shape, words)
