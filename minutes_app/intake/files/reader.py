"""The child that reads one foreign file: ``-m minutes_app.intake.files.reader FILE ENCODING``.

It limits itself first, opens the file once, finds out by its first bytes what it is, and writes
what is in it to its standard output, one JSON value a line: ``{"form": …, "encoding": …}``, then
for each table ``{"table": name, …}`` and its rows in pieces ``{"rows": […]}``, and at last
``{"end": true}`` when nothing is missing; or ``{"refused": code, "facts": {…}}``.
"""

import json
import os
import stat
import sys
from collections.abc import Iterator
from typing import Final

from minutes_app.intake.files import limits
from minutes_app.intake.files.shapes import Form, Found, Refused

_ROWS_A_LINE: Final = 500
_PACKED: Final = b"PK\x03\x04"
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BINARY: Final = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"\x7fELF",
    b"MZ", b"SQLite format 3", b"{\\rtf", b"BM", b"RIFF", b"\x00\x00\x01\x00",
)  # fmt: skip
_OLD_WORD: Final = "WordDocument".encode("utf-16-le")
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_WORKBOOK_PARTS: Final = ("xl/workbook.xml", "xl/workbook.bin")
_OPEN_DOCUMENT_SHEET: Final = b"application/vnd.oasis.opendocument.spreadsheet"


def main() -> int:
    """Read the file that the arguments name; return the exit code."""
    path, encoding = sys.argv[1:3]
    try:
        limits.confine()
        for line in _tell(*_read(_content(path), encoding)):
            _write(line)
        _write({"end": True})
    except Refused as refused:
        _write(_refusal(refused))
    except MemoryError:
        _write({"refused": "intake.too_large", "facts": {}})
    except RecursionError:
        _write({"refused": "intake.damaged", "facts": {}})
    sys.stdout.flush()
    return 0


def _write(value: object) -> None:
    sys.stdout.write(json.dumps(value) + "\n")


def _refusal(refused: Refused | None) -> dict[str, object]:
    return {"refused": refused.code, "facts": refused.facts} if refused else {}


def _content(path: str) -> bytes:
    """Return what is in a file. A link, a folder, a pipe or a device is no file."""
    flags = os.O_RDONLY
    for name in ("O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC", "O_BINARY"):
        flags |= getattr(os, name, 0)
    try:
        if stat.S_ISLNK(os.lstat(path).st_mode):
            raise Refused("intake.not_a_file")
        with open(os.open(path, flags), "rb") as file:  # noqa: PTH123 - a path knows no flags
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise Refused("intake.not_a_file")
            if status.st_size > limits.LARGEST_FILE:
                raise Refused("intake.too_large")
            content = file.read(limits.LARGEST_FILE + 1)
    except OSError as error:
        raise Refused("intake.unreadable", number=error.errno or 0) from error
    if not content.strip():
        raise Refused("intake.empty")
    if len(content) > limits.LARGEST_FILE:
        raise Refused("intake.too_large")
    return content


def _read(content: bytes, encoding: str) -> tuple[Form, list[Found], str, str]:
    """Return what sort of file it is, its tables, its encoding, and what separates its cells."""
    if content.startswith(_PACKED):
        return *_read_package(content), "", ""
    if content.startswith(_COMPOUND):
        return *_read_compound(content), "", ""
    if content.startswith(_BINARY):
        raise Refused("intake.not_a_list")
    return _read_text(content, encoding)


def _read_package(content: bytes) -> tuple[Form, list[Found]]:
    from minutes_app.intake.files.packages import open_package, read_member  # noqa: PLC0415

    package = open_package(content)
    names = set(package.namelist())
    is_sheet = read_member(package, "mimetype").startswith(_OPEN_DOCUMENT_SHEET)
    if is_sheet or names.intersection(_WORKBOOK_PARTS):
        from minutes_app.intake.files.workbooks import read_workbook  # noqa: PLC0415

        return Form.WORKBOOK, read_workbook(content, None if is_sheet else package)
    if any(name.startswith("word/") for name in names):
        from minutes_app.intake.files.documents import read_document  # noqa: PLC0415

        return Form.DOCUMENT, read_document(package)
    raise Refused("intake.not_a_list")


def _read_compound(content: bytes) -> tuple[Form, list[Found]]:
    """Read an old workbook; a new one that a password locks lies in the same kind of file."""
    from minutes_app.intake.files.workbooks import read_workbook  # noqa: PLC0415

    if _LOCKED in content:
        raise Refused("intake.encrypted")
    if _OLD_WORD in content:
        raise Refused("intake.old_word")
    return Form.WORKBOOK, read_workbook(content, None)


def _read_text(content: bytes, chosen: str) -> tuple[Form, list[Found], str, str]:
    from minutes_app.intake.files.encodings import decode  # noqa: PLC0415
    from minutes_app.intake.files.texts import read_text  # noqa: PLC0415

    if len(content) > limits.LARGEST_TEXT:
        raise Refused("intake.too_large")
    text, encoding = decode(content, chosen)
    if _is_page(text):
        from minutes_app.intake.files.pages import read_page  # noqa: PLC0415

        return Form.PAGE, read_page(text), encoding, ""
    tables, delimiter = read_text(text)
    return Form.TEXT, tables, encoding, delimiter


def _is_page(text: str) -> bool:
    head = text[:2000].lstrip().lower()
    return head.startswith(("<!doctype html", "<html", "<table", "<meta", "<head")) or (
        head.startswith("<") and "<table" in text[:100_000].lower()
    )


def _tell(form: Form, tables: list[Found], encoding: str, delimiter: str) -> Iterator[object]:
    """Yield the values to write. Raises ``Refused`` where no table holds anything."""
    if not any(table.rows for table in tables):
        raise next((table.problem for table in tables if table.problem), Refused("intake.empty"))
    if sum(len(row) for table in tables for row in table.rows) > 2 * limits.MOST_CELLS:
        raise Refused("intake.too_large")
    yield {"form": form, "encoding": encoding, "delimiter": delimiter}
    for table in tables:
        if table.rows or table.problem:
            yield {
                "table": table.name, "is_text": table.is_text, "problem": _refusal(table.problem),
                "hidden": sorted(table.hidden),
            }  # fmt: skip
        for start in range(0, len(table.rows), _ROWS_A_LINE):
            yield {"rows": table.rows[start : start + _ROWS_A_LINE]}


if __name__ == "__main__":
    sys.exit(main())
