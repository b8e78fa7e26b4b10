"""Chinese attendee lists of ordinary shapes, made by chance from a seed, and what they say."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from tests.intake.lists.corpus import Case, Said
from tests.intake.lists.shapes_chinese_bodies import organ, title
from tests.intake.lists.shapes_chinese_layouts import SHAPES, Person, Shape, office_of
from tests.intake.lists.shapes_chinese_words import (
    ACTING,
    AWKWARD,
    CHIEFS,
    COLLECTIVES,
    DEPUTIES,
    DOUBLE,
    GIVEN,
    GROUPS,
    LABELS,
    LEADERS,
    MINORITY,
    SURNAMES,
)


def _name(random: Random) -> str:
    drawn = random.random()
    if drawn < 0.02:
        return random.choice(MINORITY)
    half = random.randrange(1, 4)
    surname = random.choice(DOUBLE) if drawn < 0.05 else random.choice(SURNAMES[: 100 * half])
    pool = AWKWARD if random.random() < 0.03 else GIVEN
    given = random.choice(pool)
    if random.random() < 0.7:
        given = random.choice((random.choice(GIVEN) + given, given + random.choice(GIVEN)))
    return surname + given


def _person(random: Random, leaders: bool, other: bool) -> Person:
    if leaders:
        offices = random.choice(LEADERS)
        return Person(_name(random), "", (), offices)
    of = organ(random, other=other)
    titles: tuple[str, ...] = (title(random, of),)
    drawn = random.random()
    if drawn < 0.12 and of.level in CHIEFS:
        titles = CHIEFS[of.level]
    elif drawn < 0.24 and of.level in DEPUTIES:
        titles = DEPUTIES[of.level]
    elif drawn < 0.27 and of.level in ACTING:
        titles = (f"{titles[0]}（主持工作）",)
    return Person(_name(random), of.name, titles)


def _spread(name: str, gap: str) -> str:
    return gap.join(name) if len(name) == 2 and gap else name


def case(seed: int, *, other: bool = False) -> Case:
    """Return one list and what it says; the same for the same seed. ``other``: in other words."""
    random = Random(seed)
    shape = replace(SHAPES[seed % len(SHAPES)], other=other)
    if shape.says == "table":
        return _table(random, shape, seed)
    if shape.says.startswith("under"):
        return _under(random, shape, seed)
    sections = random.choice((1, 1, 1, 2, 3))
    heads = random.choice((LABELS, GROUPS)) if sections > 1 or random.random() < 0.4 else ()
    text: list[str] = []
    said: list[Said] = []
    style = Style.drawn(random, shape)
    for head in random.sample(heads, sections) if heads else [""]:
        people = _people(random, shape, 1 if head[:2] in {"主持", "记录"} else 0)
        text.append(style.section(random, head, people))
        said += [_said(shape, one) for one in people]
        if head[:2] not in {"主持", "记录"}:
            said += style.rest(random, shape, text)
    return Case(f"seed {seed}", shape.group, _signs(random, "\n".join(text)), tuple(said))


def cases(count: int, *, other: bool = False) -> Iterator[Case]:
    """Return the lists of the first seeds."""
    return (case(seed, other=other) for seed in range(count))


@dataclass(frozen=True, slots=True)
class Style:
    """What holds over a whole list: signs between people, gaps within one."""

    shape: Shape
    between: str
    before: str
    gap: str
    spread: str
    last: str

    @classmethod
    def drawn(cls, random: Random, shape: Shape) -> "Style":
        """Draw one that the shape can be written in."""
        line = not shape.inline or random.random() < 0.4
        between = "\n" if line else random.choice("、、、，；")
        numbers = ("", "", "{n}.", "{n}、", "（{h}）", "({n})", "①", "·", "- ")
        before = random.choice(numbers) if line else ""
        last = random.choice(("", "", "", "和", "及", "以及")) if between == "、" else ""
        spread = random.choice(("", "", "", "　", " ")) if line and not before else ""
        return cls(shape, between, before, random.choice(shape.gaps), spread, last)

    def section(self, random: Random, head: str, people: list[Person]) -> str:
        """Write people under their heading."""
        parts = [self._entry(random, at, one) for at, one in enumerate(people)]
        text = self.between.join(parts)
        if self.last and len(parts) > 1:
            text = self.between.join(parts[:-1]) + self.last + parts[-1]
        if self.between == "\n":
            return f"{head}：\n{text}" if head else text
        return f"{head}：{text}" if head else text

    def _entry(self, random: Random, at: int, one: Person) -> str:
        number = {"n": str(at + 1), "h": "一二三四五六七八九十"[at]}
        before = chr(ord("①") + at) if self.before == "①" else self.before.format(**number)
        written = Person(_spread(one.name, self.spread), one.body, one.titles, one.offices)
        return before + self.shape.layout(random, written, self.gap)

    def rest(self, random: Random, shape: Shape, text: list[str]) -> list[Said]:
        """Sometimes write those who have no names."""
        if shape.says == "" and self.between == "、" and not self.last and random.random() < 0.3:
            count = random.randrange(6, 30)
            text[-1] += f"等{count}人"
            return [Said((("", "", ""),), "")]
        if shape.group == "office name" and not self.before and random.random() < 0.15:
            of, words = organ(random, other=shape.other).name, random.choice(COLLECTIVES)
            text[-1] += f"{self.between}{of}{words}"
            return [Said((("", of, words),), words)]
        return []


def _people(random: Random, shape: Shape, count: int = 0) -> list[Person]:
    leaders = shape.whole and random.random() < 0.2
    people = [_person(random, leaders, shape.other) for _ in range(count or random.randrange(2, 8))]
    if "one" in shape.says:
        people = [Person(one.name, one.body, one.titles[-1:]) for one in people]
    return people


def _said(shape: Shape, one: Person) -> Said:
    offices = one.held
    if "title" not in shape.says and "one" not in shape.says:
        offices = ((one.body if "body" in shape.says else "", ""),)
    elif "body" not in shape.says:
        offices = tuple(office_of("", words) for words in one.titles)
    return Said(tuple((one.name, body, words) for body, words in offices), one.name)


def _under(random: Random, shape: Shape, seed: int) -> Case:
    """People under the body that they are of."""
    text: list[str] = []
    said: list[Said] = []
    line = random.random() < 0.5
    between = random.choice("、、，；" if not line else "\n")
    end = random.choice(("：", "：", "")) if line else "："
    for _ in range(random.randrange(2, 5)):
        of = organ(random, other=shape.other)
        people = [
            Person(_name(random), of.name, (title(random, of),))
            for _ in range(random.randrange(1, 4))
        ]
        entries = between.join(shape.layout(random, one, shape.gaps[0]) for one in people)
        text.append(of.name + end + ("\n" if line else "") + entries)
        for one in people:
            held = ((of.name, ""),) if "none" in shape.says else one.held
            said.append(Said(tuple((one.name, *office) for office in held), one.name))
    return Case(f"seed {seed}", shape.group, _signs(random, "\n".join(text)), tuple(said))


def _table(random: Random, shape: Shape, seed: int) -> Case:
    """A table with or without heads, its columns in any of the usual orders."""
    orders = ("NBT", "BNT", "BTN", "NO", "ON", "iNBT", "iBTN", "NBTp")
    order = random.choice(orders)
    heads = {"N": "姓名", "B": "单位", "T": "职务", "O": "单位及职务", "i": "序号", "p": "联系电话"}
    people = _people(random, shape)
    rows = [
        [
            {
                "N": one.name,
                "B": one.body,
                "T": one.title,
                "O": one.office,
                "i": str(at + 1),
                "p": f"138{random.randrange(10**7, 10**8)}",
            }[column]
            for column in order
        ]
        for at, one in enumerate(people)
    ]
    if random.random() < 0.7:
        rows.insert(0, [heads[column] for column in order])
    said = [_said(SHAPES[0], one) for one in people]
    return Case(f"seed {seed}", "table", "\n".join(map("\t".join, rows)), tuple(said))


def _signs(random: Random, text: str) -> str:
    """Sometimes write the signs of half width."""
    drawn = random.random()
    if drawn < 0.2:
        return text.translate(str.maketrans("，；：（）", ",;:()"))
    if drawn < 0.3:
        return text.translate(str.maketrans("（）", "()"))
    return text
