"""Bookmarks: one for each heading, no level skipped."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from minutes_app.documents.pages import Bookmark
from minutes_app.documents.pdf.file import PdfFile, dictionary, reference, text


@dataclass(slots=True)
class _Node:
    entries: dict[str, str]
    number: int
    children: list["_Node"] = field(default_factory=list["_Node"])


def add_bookmarks(
    file: PdfFile, bookmarks: Sequence[Bookmark], pages: Sequence[int], heights: Sequence[float]
) -> int | None:
    """Add the outline and return its number, None where there are no headings."""
    if not bookmarks:
        return None
    root = _Node({"Type": "/Outlines"}, file.reserve())
    path = [root]
    for bookmark in bookmarks:
        del path[bookmark.level :]  # a level that is skipped is not missed
        top = heights[bookmark.page] - bookmark.y
        target = f"[{reference(pages[bookmark.page])} /XYZ 0 {top:.3f} 0]"
        node = _Node({"Title": text(bookmark.title), "Dest": target}, file.reserve())
        path[-1].children.append(node)
        path.append(node)
    _write(file, root)
    return root.number


def _write(file: PdfFile, node: _Node) -> int:
    """Write a node and all below it, everything open; return how many there are below it."""
    kin = node.children
    count = len(kin)
    for at, child in enumerate(kin):
        child.entries["Parent"] = reference(node.number)
        if at:
            child.entries["Prev"] = reference(kin[at - 1].number)
        if at + 1 < len(kin):
            child.entries["Next"] = reference(kin[at + 1].number)
        count += _write(file, child)
    if kin:
        node.entries["First"] = reference(kin[0].number)
        node.entries["Last"] = reference(kin[-1].number)
        node.entries["Count"] = str(count)
    file.put(node.number, dictionary(node.entries))
    return count
