"""Documents for the tests of the Word writer, and ways to look into what it wrote."""

import zipfile
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import load_layout, load_layout_file
from minutes_app.documents.tree import (
    Block,
    Cell,
    Document,
    Imprint,
    Numbering,
    PageBreak,
    Paragraph,
    Rule,
    Span,
    Table,
    plain_paragraph,
)
from minutes_app.domain.meetings import Language

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

SENTENCE = "各部门要按照会议确定的任务和时限，逐项列出清单，明确责任人和完成时间。"


def official() -> Layout:
    return load_layout("official-zh")


def frozen() -> Layout:
    """Return the layout of the golden files, which no shipped layout changes."""
    return load_layout_file(Path(__file__).with_name("layout.toml"))


def formal() -> Layout:
    return load_layout("formal-en")


def numbered(style: str, text: str, name: str, level: int, value: int) -> Paragraph:
    return Paragraph(style, (Span(text),), Numbering(name, level, value))


def cell(text: str, style: str = "table") -> Cell:
    return Cell((plain_paragraph(style, text),))


def table(style: str, *, rows: int = 3) -> Table:
    return Table(
        style,
        (0.1, 0.6, 0.3),
        tuple((cell(str(n)), cell(f"第{n}项"), cell("赵丽")) for n in range(1, rows + 1)),
        head=(cell("序号", "table-head"), cell("事项", "table-head"), cell("人", "table-head")),
        caption="任务 <表>",
        description="会议确定的任务",
    )


def document(*blocks: Block, layout: str = "official-zh", title: str = "会议纪要") -> Document:
    language = Language.CHINESE if layout.endswith("zh") else Language.ENGLISH
    return Document(title, language, layout, blocks)


def minutes() -> Document:
    """Return minutes that use every kind of block."""
    blocks = (
        plain_paragraph("mark", "某某市人民政府常务会议纪要"),
        plain_paragraph("number", "〔2026〕12号"),
        Rule("red"),
        plain_paragraph("title", "关于安全生产\n工作的会议纪要"),
        plain_paragraph("body", SENTENCE),
        numbered("heading-1", "关于甲项", "headings", 0, 1),
        numbered("heading-2", "讨论意见", "headings", 1, 1),
        Paragraph("body", (Span("林国文", "speaker"), Span("建议：“试点”\t先行 & 稳妥 <推开>。"))),
        numbered("heading-2", "会议要求", "headings", 1, 2),
        numbered("heading-3", "报送方案。", "headings", 2, 1),
        numbered("heading-3", "报送清单。", "headings", 2, 2),
        numbered("heading-1", "关于乙项", "headings", 0, 2),
        numbered("heading-2", "讨论意见", "headings", 1, 1),
        numbered("point", "列举一。", "points", 0, 1),
        numbered("point", "列举二。", "points", 0, 2),
        plain_paragraph("body", SENTENCE),
        numbered("point", "另一列举。", "points", 0, 1),
        numbered("point-2", "其中之一。", "points", 1, 1),
        Paragraph("attendance-first", (Span("张晓明  李雪梅"),), label="出席："),
        Paragraph("attendance", (Span("王建国"),), label="列席："),
        PageBreak(),
        plain_paragraph("annex-label", "附件"),
        table("plain"),
        plain_paragraph("body", "附件完。"),
        Imprint(
            "main",
            (("抄送：市委办公室，市纪委监委。", ""), ("市政府办公室", "2026年11月25日印发")),
        ),
    )
    return Document(
        "关于安全生产工作的会议纪要",
        Language.CHINESE,
        "official-zh",
        blocks,
        author="市政府办公室",
        subject="常务会议",
        keywords=("安全", "生产"),
    )


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def root(data: bytes, name: str = "word/document.xml") -> ET.Element:
    return ET.fromstring(parts(data)[name])


def paragraphs(data: bytes) -> list[ET.Element]:
    return list(root(data).iter(f"{W}p"))


def text_of(element: ET.Element) -> str:
    signs = {f"{W}br": "\n", f"{W}tab": "\t"}
    pieces: list[str] = []
    for run in element.iter(f"{W}r"):
        pieces += [signs.get(node.tag, node.text or "") for node in run if node.tag != f"{W}rPr"]
    return "".join(pieces)


def value(element: ET.Element, path: str, name: str = "val") -> str:
    """Return an attribute of the first element at a path of bare names ("pPr/spacing")."""
    found = element.find(".//" + "/".join(f"{W}{step}" for step in path.split("/")))
    return "" if found is None else found.get(f"{W}{name}", "")
