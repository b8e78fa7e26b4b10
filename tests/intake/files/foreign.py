"""Foreign files for tests, written part by part: good ones, odd ones, hostile ones."""

import io
import struct
import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

LIST = [
    ["序号", "姓名", "单位", "职务"],
    ["1", "张三", "市科学技术局", "党组书记、局长"],
    ["2", "李四", "市经济和信息化局", "副局长"],
    ["3", "欧阳明月", "市教育局", "二级调研员"],
    ["4", "王小红", "杭州电子科技大学", "副校长"],
    ["5", "陈国强", "市数据资源管理局", "处长"],
]
"""A list as secretariats send it."""
ENGLISH = [
    ["Name", "Body", "Title"],
    ["Li Lei", "Digital Economy Bureau", "Deputy Director"],
    ["Zoë Ångström", "Société Générale", "Señor Adviser"],
]

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'


def cell(place: str, value: object) -> str:
    """Return a cell of a sheet: words, or a number."""
    if isinstance(value, int | float):
        return f'<c r="{place}"><v>{value}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t>{escape(str(value))}</t></is></c>'


def sheet(rows: Sequence[Sequence[object]], *, hidden: Sequence[int] = (), more: str = "") -> str:
    """Return the part of a sheet; ``hidden`` counts rows from 1."""
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = "".join(cell(f"{chr(65 + at)}{number}", one) for at, one in enumerate(row))
        look = ' hidden="1"' if number in hidden else ""
        lines.append(f'<row r="{number}"{look}>{cells}</row>')
    data = f"<sheetData>{''.join(lines)}</sheetData>"
    return f'{_HEAD}<worksheet xmlns="{_MAIN}">{data}{more}</worksheet>'


def workbook(*sheets: tuple[str, str], extra: dict[str, bytes] | None = None) -> bytes:
    """Return an .xlsx of sheets, each a name and its part."""
    numbers = range(1, len(sheets) + 1)
    names = "".join(
        f'<sheet name="{name}" sheetId="{number}" r:id="r{number}"/>'
        for number, (name, _) in zip(numbers, sheets, strict=True)
    )
    links = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/worksheet"'
        f' Target="worksheets/sheet{number}.xml"/>'
        for number in numbers
    )
    parts = {
        "[Content_Types].xml": _HEAD
        + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1"'
        f' Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
        f"<sheets>{names}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'{_HEAD}<Relationships xmlns="{_RELATIONS}">{links}'
        "</Relationships>",
    }
    for number, (_, part) in zip(numbers, sheets, strict=True):
        parts[f"xl/worksheets/sheet{number}.xml"] = part
    return packed(parts | (extra or {}))


def document(body: str, *, head: str = _HEAD) -> bytes:
    """Return a .docx with this content of its body."""
    return packed(
        {
            "[Content_Types].xml": f"{_HEAD}<Types/>",
            "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1"'
            f' Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'{head}<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body>'
            "</w:document>",
        }
    )


def packed(parts: dict[str, str] | dict[str, bytes] | dict[str, str | bytes]) -> bytes:
    """Return a ZIP archive of parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return target.getvalue()


def relinked(content: bytes, part: str, old: str, new: str) -> bytes:
    """Return an archive with some words of one part replaced."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts[part] = parts[part].replace(old.encode(), new.encode())
    return packed(parts)


def csv_of(rows: Sequence[Sequence[str]], delimiter: str = ",") -> str:
    """Return rows as a text with a delimiter; no cell may need quotes."""
    return "".join(delimiter.join(row) + "\r\n" for row in rows)


def page(rows: Sequence[Sequence[str]]) -> str:
    """Return an HTML page with a table, as many systems hand out."""
    lines = "".join("<tr>" + "".join(f"<td>{escape(one)}</td>" for one in row) for row in rows)
    return f'<html><head><meta charset="utf-8"><style>td {{}}</style></head><table>{lines}</table>'


def compound(*streams: str) -> bytes:
    """Return what a compound file of these streams begins with (MS-CFB, 2.2 and 2.6)."""
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHH", 0x3E, 3, 0xFFFE)
    entries = b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in streams)
    return header.ljust(512, b"\0") + entries.ljust(512, b"\0")


def write(folder: Path, name: str, content: bytes | str) -> Path:
    """Write a file."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path
