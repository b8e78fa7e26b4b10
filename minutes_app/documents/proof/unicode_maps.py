"""ToUnicode maps and code maps of fonts in a PDF file (ISO 32000-1, 9.7.5 and 9.10.3)."""

import re

_SECTION = re.compile(
    rb"begin(bfchar|bfrange|cidchar|cidrange|codespacerange)(.*?)end\1", re.DOTALL
)
_TOKEN = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[)|(\])|(\d+)")
_LARGEST_RANGE = 0x10000


def read_unicode_map(data: bytes) -> dict[int, str]:
    """Return what each code means."""
    meanings: dict[int, str] = {}
    for kind, body in _SECTION.findall(data):
        if kind == b"bfchar":
            codes = [_number(one) for one, *_ in _TOKEN.findall(body)]
            texts = [_text(one) for one, *_ in _TOKEN.findall(body)]
            meanings.update(zip(codes[::2], texts[1::2], strict=False))
        elif kind == b"bfrange":
            _read_ranges(body, meanings)
    return meanings


def read_code_map(data: bytes) -> dict[int, int]:
    """Return the glyph numbers (CID) that an embedded code map gives to codes."""
    numbers: dict[int, int] = {}
    for kind, body in _SECTION.findall(data):
        tokens = _TOKEN.findall(body)
        if kind == b"cidchar":
            for code, number in zip(tokens[::2], tokens[1::2], strict=False):
                numbers[_number(code[0])] = int(number[3] or 0)
        elif kind == b"cidrange":
            for low, high, first in zip(tokens[::3], tokens[1::3], tokens[2::3], strict=False):
                start, count = _number(low[0]), _number(high[0]) - _number(low[0]) + 1
                for step in range(min(count, _LARGEST_RANGE)):
                    numbers[start + step] = int(first[3] or 0) + step
    return numbers


def _read_ranges(body: bytes, meanings: dict[int, str]) -> None:
    tokens = iter(_TOKEN.findall(body))
    for low, *_ in tokens:
        start = _number(low)
        count = min(_number(next(tokens, (b"",))[0]) - start + 1, _LARGEST_RANGE)
        first = next(tokens, (b"", b"", b"", b""))
        if first[1]:  # a list with one text for each code
            for step, item in enumerate(iter(lambda: next(tokens, (b"", b"", b"]", b"")), None)):
                if item[2]:
                    break
                meanings[start + step] = _text(item[0])
            continue
        text = _text(first[0])
        for step in range(count):
            meanings[start + step] = text[:-1] + chr(ord(text[-1]) + step) if text else ""


def _number(digits: bytes) -> int:
    plain = b"".join(digits.split())
    return int(plain, 16) if plain else 0


def _text(digits: bytes) -> str:
    plain = b"".join(digits.split())
    raw = bytes.fromhex((plain + b"0" * (len(plain) % 2)).decode())
    if len(raw) == 1:
        return chr(raw[0])
    return raw.decode("utf-16-be", "replace")
