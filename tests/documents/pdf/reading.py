"""Reading a finished PDF as a screen reader does: by its structure, with what is painted of it."""

import io
import re
from dataclasses import dataclass, field

import pikepdf

_ROWS = re.compile(rb"<([0-9a-f]{4})> <([0-9a-f]+)>")


@dataclass
class Node:
    """An element: its role, its attributes, and its texts and elements in order."""

    role: str
    entries: dict[str, str] = field(default_factory=dict)
    kids: list["str | Node"] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(kid if isinstance(kid, str) else kid.text for kid in self.kids)

    def walk(self):
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()


@dataclass
class Tagged:
    """The structure, what is painted beside it, and what is marked as neither (a fault)."""

    root: Node
    beside: list[str]
    loose: list[str]
    unreached: int
    """Marked pieces that no element of the structure holds."""


def read_tags(data: bytes) -> Tagged:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        marked: dict[tuple[int, int], str] = {}
        beside: list[str] = []
        loose: list[str] = []
        for page in pdf.pages:
            _read_page(page, marked, beside, loose)
        root = pdf.Root.StructTreeRoot
        _check_parents(pdf, root)
        node = _node(root.K, marked)
        return Tagged(node, beside, loose, len(marked))


def _read_page(page, marked, beside, loose) -> None:
    """Note every piece of text under what marks it; nothing may be marked within a mark."""
    fonts = {name: _codes(font) for name, font in page.Resources.Font.items()}
    number, codes, open_mark = page.obj.objgen[0], {}, None
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "Tf":
                codes = fonts[str(operands[0])]
            case "BDC" | "BMC":
                assert open_mark is None, "a mark within a mark"
                open_mark = (str(operands[0]), operands[1])
            case "EMC":
                assert open_mark is not None
                open_mark = None
            case "Tj" | "TJ":
                text = _shown(operands[0], codes)
                if open_mark is None:
                    loose.append(text)
                elif open_mark[0] == "/Artifact":
                    beside.append(text)
                else:
                    key = (number, int(open_mark[1]["/MCID"]))
                    marked[key] = marked.get(key, "") + text
            case "re" | "f":
                assert open_mark, "something is drawn that is no artifact"
                assert open_mark[0] == "/Artifact"
    assert open_mark is None


def _codes(font) -> dict[int, str]:
    rows = _ROWS.findall(font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in rows}


def _shown(operand, codes: dict[int, str]) -> str:
    strings = [operand] if isinstance(operand, pikepdf.String) else list(operand)
    data = b"".join(bytes(one) for one in strings if isinstance(one, pikepdf.String))
    return "".join(codes[data[at] << 8 | data[at + 1]] for at in range(0, len(data), 2))


def _node(element, marked: dict[tuple[int, int], str]) -> Node:
    """Read an element and all within it; each marked piece is taken once."""
    entries = {
        key: str(value)
        for key, value in element.items()
        if key in ("/T", "/Alt", "/Lang") or isinstance(value, str)
    }
    attributes = element.get("/A")
    if attributes is not None:
        entries |= {key: str(value) for key, value in attributes.items()}
    node = Node(str(element.S)[1:], entries)
    kids = element.get("/K")
    if kids is None:
        return node
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            assert kid.P.objgen == element.objgen
            node.kids.append(_node(kid, marked))
        elif isinstance(kid, pikepdf.Dictionary):
            node.kids.append(marked.pop((kid.Pg.objgen[0], int(kid.MCID))))
        else:
            node.kids.append(marked.pop((element.Pg.objgen[0], int(kid))))
    return node


def _check_parents(pdf: pikepdf.Pdf, root) -> None:
    """Every marked piece must be found from its page, too."""
    numbers = list(root.ParentTree.Nums)
    owners = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
    for page in pdf.pages:
        for number, owner in enumerate(owners[int(page.StructParents)]):
            kids = owner.K if isinstance(owner.K, pikepdf.Array) else [owner.K]
            assert any(
                (int(kid.MCID), kid.Pg.objgen) == (number, page.obj.objgen)
                if isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid
                else not isinstance(kid, pikepdf.Dictionary) and int(kid) == number
                for kid in kids
            )
