"""Tags: the structure of a document for screen readers, tied to what is painted."""

from collections.abc import Sequence

from minutes_app.documents.layout import NumberFormat
from minutes_app.documents.pages import ARTIFACT, Element, Role
from minutes_app.documents.pdf.file import PdfFile, dictionary, reference, references, text

_NUMBERED = {
    NumberFormat.DECIMAL: "/Decimal",
    NumberFormat.CHINESE: "/Decimal",  # the standard has no name for 一、二、三
    NumberFormat.LETTER: "/LowerAlpha",
    NumberFormat.ROMAN: "/LowerRoman",
    NumberFormat.BULLET: "/Disc",
}
_Mark = tuple[int, int]
"""A page, by its object, and the number of what is marked on it."""


def add_tags(
    file: PdfFile, elements: Sequence[Element], pages: Sequence[int], marked: Sequence[list[int]]
) -> int:
    """Add the structure tree and return its number.

    ``pages`` are the objects of the pages; ``marked`` has the element of each marked piece of each
    page.
    """
    first = file.reserve(len(elements))
    root = file.reserve()
    marks: list[list[_Mark]] = [[] for _ in elements]
    for page, owners in zip(pages, marked, strict=True):
        for number, owner in enumerate(owners):
            marks[owner].append((page, number))
    children: list[list[int]] = [[] for _ in elements]
    for number, element in enumerate(elements):
        if element.parent != ARTIFACT:
            children[element.parent].append(first + number)
    for number, element in enumerate(elements):
        parent = root if element.parent == ARTIFACT else first + element.parent
        entries = f"/S/{element.role}/P {parent} 0 R{_kids(marks[number], children[number])}"
        file.put(first + number, f"<<{entries}{_attributes(element)}>>")
    owners = " ".join(
        f"{page} {references(first + owner for owner in owned)}"
        for page, owned in enumerate(marked)
    )
    tree = file.add(f"<</Nums[{owners}]>>")
    entries = {
        "Type": "/StructTreeRoot",
        "K": reference(first),
        "ParentTree": reference(tree),
        "ParentTreeNextKey": str(len(pages)),
    }
    file.put(root, dictionary(entries))
    return root


def _kids(marks: list[_Mark], children: list[int]) -> str:
    """Return what an element holds: what is painted of it, and the elements within it."""
    if not children and len(marks) == 1:
        return f"/Pg {marks[0][0]} 0 R/K {marks[0][1]}"
    painted = [f"<</Type/MCR/Pg {page} 0 R/MCID {number}>>" for page, number in marks]
    within = [f"{child} 0 R" for child in children]
    return f"/K[{' '.join([*painted, *within])}]" if painted or within else ""


def _attributes(element: Element) -> str:
    if element.role is Role.HEAD_CELL:
        return "/A<</O/Table/Scope/Column>>"
    if element.role is Role.LIST and element.form:
        return f"/A<</O/List/ListNumbering{_NUMBERED[element.form]}>>"
    if element.role is not Role.TABLE:
        return ""
    title = f"/T {text(element.title)}" if element.title else ""
    told = f"/A<</O/Table/Summary {text(element.description)}>>" if element.description else ""
    return title + told
