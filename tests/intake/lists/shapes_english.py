"""English lists of ordinary shapes, made from a seed, each with what it says.

A list has one separator between people, one order of the parts of an entry and one sign between
the parts; some of its people have fewer parts than the others, as in life.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from tests.intake.lists import shapes_english_words as words
from tests.intake.lists.corpus import Case, Said

Office = tuple[str, str]
"""Body and title."""
Order = Callable[["Person", str], str]


@dataclass(frozen=True, slots=True)
class Person:
    """Who stands in a list; ``shown`` is the name with its honorific."""

    name: str
    shown: str
    offices: tuple[Office, ...]

    @property
    def body(self) -> str:
        """The first body."""
        return self.offices[0][0]

    @property
    def title(self) -> str:
        """All titles of the first body, as they are said."""
        return " and ".join(title for body, title in self.offices if body == self.body)

    @property
    def said(self) -> Said:
        """What a reader should find."""
        return Said(tuple((self.name, *office) for office in self.offices), self.name)


def a_name(rng: Random) -> str:
    """Make a name of one of many cultures."""
    kind = rng.random()
    if kind < 0.2:
        return f"{rng.choice(words.PINYIN_FAMILY)} {rng.choice(words.PINYIN_GIVEN)}"
    if kind < 0.28:
        return f"{rng.choice(words.PINYIN_GIVEN)} {rng.choice(words.PINYIN_FAMILY)}"
    given, family = rng.choice(words.GIVEN), rng.choice(words.FAMILY)
    if kind < 0.34:
        return f"{given[0]}. {family}"
    if kind < 0.4:
        return f"{given} {rng.choice('ABCDEFGHJKLMPRSTW')}. {family}"
    return f"{given} {family}"


def a_body(rng: Random) -> str:
    """Make a body by the grammar of its kind."""
    place, field = rng.choice(words.PLACES), rng.choice(words.FIELDS)
    other, study = rng.choice(words.FIELDS), rng.choice(words.STUDIES)
    firm, second = rng.sample(words.FIRMS, 2)
    kinds: tuple[str, ...] = (
        f"Department of {field}",
        f"Department of {field} and {other}",
        f"Ministry of {field}",
        f"{field} Bureau",
        f"{place} {field} Bureau",
        f"{field} Authority",
        f"{field} Commission",
        f"National {field} Agency",
        f"{place} City Council",
        f"{place} County Council",
        f"{place} Port Authority",
        "Port Office",
        f"Office of the {rng.choice(['Mayor', 'Governor', 'Ombudsman', 'Prime Minister'])}",
        "City Council",
        f"University of {place}",
        f"{place} University",
        f"{place} Institute of Technology",
        f"School of {study}",
        f"Faculty of {study}",
        f"{place} General Hospital",
        f"{place} Chamber of Commerce",
        f"{place} Museum of Art",
        f"{firm} & {second} Ltd",
        f"{firm} Energy",
        f"{firm} Group",
        f"{firm} Logistics",
        f"{firm} Holdings plc",
        f"{firm} Inc.",
        f"{firm} Technologies Co., Ltd.",
        firm,
        f"{firm} Trust",
        f"{firm} Foundation",
        f"Bank of {place}",
        f"{place} Police",
        f"{place} Fire Service",
        f"{place} Community Association",
        f"Embassy of {rng.choice(['Norway', 'Kenya', 'Japan', 'Brazil', 'Portugal'])}",
        f"{rng.choice(['British', 'French', 'Danish'])} Embassy",
        f"{place} Times",
        f"Association of {field} Professionals",
        rng.choice(words.ACRONYMS),
        rng.choice(words.ACRONYMS),
    )
    return rng.choice(kinds)


_GLUED = {"body title name", "title name-body"}
"""Where Professor would be an honorific before a name, as is decided, and part of a title."""


def _person(rng: Random, form: "Form", body: str = "") -> Person:
    name = a_name(rng)
    shown = name
    if rng.random() < form.polite:
        polite = words.PLAIN_HONORIFICS if form.order in _GLUED else words.HONORIFICS
        shown = f"{rng.choice(polite)} {name}"
    body = body or a_body(rng)
    glued = form.order in _GLUED
    first, second = rng.sample(words.PLAIN_TITLES if glued else words.TITLES, 2)
    offices: tuple[Office, ...] = ((body, first),)
    if form.twice == "one body" and rng.random() < 0.4 and " and " not in first + second:
        offices = ((body, first), (body, second))
    if form.twice == "two bodies" and rng.random() < 0.4:
        offices = ((body, first), (a_body(rng), second))
    return Person(name, shown, _parted(offices))


def _parted(offices: tuple[Office, ...]) -> tuple[Office, ...]:
    """A title with "and" in it is two titles."""
    return tuple((body, title) for body, both in offices for title in both.split(" and "))


@dataclass(frozen=True, slots=True)
class Form:
    """What is the same over a list."""

    order: str
    between: str
    inner: str
    polite: float
    twice: str


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
    return between.join(told)


_BETWEEN = ("; ", "\n", "\n", "numbered", "bullets")
_INNER = (", ", ", ", " - ", " – ", " | ", "\t", " / ")
_HEADS = ("", "", "", "Present:", "In attendance:", "Attendees", "Participants:")


def plain_list(rng: Random, order: str) -> Case:
    """Make a list in one order."""
    between = rng.choice((*_BETWEEN, ", and ", " / ") if order in _CLOSED else _BETWEEN)
    inner = rng.choice(_INNER)
    twice = rng.choice(("", "", "one body", "two bodies"))
    if twice == "two bodies" and (
        order not in {"name-title-body", "Name – Title, Body"} or between == "; "
    ):
        twice = ""
    if twice == "two bodies" and inner != ", ":
        twice = ""
    if order in {"Name (Body)", "name alone"}:
        inner = ", "
    form = Form(order, between, inner, rng.choice((0.0, 0.0, 0.4, 1.0)), twice)
    people = [_as_told(_person(rng, form), order) for _ in range(rng.randint(3, 8))]
    told = [ORDERS[order](one, inner) for one in people]
    if order not in _SINGLE and order.startswith("name-") and rng.random() < 0.3:
        spare = rng.randrange(len(people))
        people[spare] = _as_told(people[spare], "name-title")
        told[spare] = ORDERS["name-title"](people[spare], inner)
    head = rng.choice(_HEADS) if between != " / " else ""
    text = _joined(told, between)
    if head:
        text = f"{head}\n{text}"
    return Case(f"{form}", order, text, tuple(one.said for one in people))


def body_first(rng: Random, order: str) -> Case:
    """Make lines of "Body: Name, Title; Name, Title", or headings of bodies over their people."""
    form = Form(order, "", ", ", rng.choice((0.0, 0.4)), "")
    inner = rng.choice((", ", ", ", " - ", " – ")) if order == "body over people" else ", "
    people: list[Person] = []
    blocks: list[str] = []
    for body in {a_body(rng): "" for _ in range(rng.randint(2, 4))}:
        some = [_person(rng, form, body) for _ in range(rng.randint(1, 3))]
        told = [f"{one.shown}{inner}{one.title}" for one in some]
        people += some
        over = order == "body over people"
        blocks.append(body + ("\n" + "\n".join(told) if over else ": " + "; ".join(told)))
    between = "\n\n" if order == "body over people" else "\n"
    return Case(f"{form}", order, between.join(blocks), tuple(one.said for one in people))


_GROUPS = (
    "City leaders",
    "Guests",
    "Group – City leaders",
    "Business representatives",
    "Observers",
)


def grouped(rng: Random, order: str) -> Case:
    """Make a list with labels: Present, In attendance, Apologies, or groups."""
    parts = ["Present", "In attendance", "Apologies"]
    if rng.random() < 0.4:
        parts = rng.sample(_GROUPS, 2)
    line = rng.random() < 0.4
    inner = rng.choice((", ", " – "))
    form = Form(order, "", inner, rng.choice((0.0, 0.4, 1.0)), "")
    shape = rng.choice(("name-title-body", "Name (Title, Body)", "name alone", "Name (Body)"))
    people: list[Person] = []
    text: list[str] = []
    for part in parts:
        some = [_as_told(_person(rng, form), shape) for _ in range(rng.randint(2, 4))]
        told = [ORDERS[shape](one, inner) for one in some]
        people += some
        if line:
            sep = ", " if shape in _CLOSED else "; "
            text.append(f"{part}: " + sep.join(told))
        else:
            text.append(f"{part}\n" + "\n".join(told))
    return Case(f"{form} {shape}", order, "\n".join(text), tuple(one.said for one in people))


def table(rng: Random, order: str) -> Case:
    """Make a table, with or without heads."""
    form = Form(order, "", "\t", rng.choice((0.0, 0.4)), "")
    columns = rng.choice(
        ("name title body", "name body title", "body name title", "body title name")
    )
    people = [_person(rng, form) for _ in range(rng.randint(3, 8))]
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


_OTHERS: dict[str, Callable[[Random, str], Case]] = {
    "Body: Name, Title": body_first,
    "body over people": body_first,
    "labels and groups": grouped,
    "table with heads": table,
    "table without heads": table,
}
SHAPES = (*ORDERS, *_OTHERS)


def made_lists(seed: int, each: int) -> Iterator[Case]:
    """Make so many lists of each shape; the same for the same seed."""
    for shape in SHAPES:
        rng = Random(f"{seed} {shape}")
        for _ in range(each):
            yield _OTHERS.get(shape, plain_list)(rng, shape)
