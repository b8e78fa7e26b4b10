"""What a search found, for programs. The members are stable: see docs/command-line.md."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from minutes_app.domain.query import Fault
from minutes_app.host.files import writing_whole
from minutes_app.language.query_words import name_of_fault
from minutes_app.services.searching.exporting import Asked, Source, hits_in_portions
from minutes_app.storage.search.results import Counts, Hit


def hit_as_json(hit: Hit) -> dict[str, Any]:
    """Return a place. Its number in the index changes when that is made anew: it is left out."""
    plain = asdict(hit)
    del plain["passage"]
    plain["start"]["edtf"] = hit.start.edtf
    plain["due"] = hit.due.isoformat() if hit.due else None
    return plain


def fault_as_json(fault: Fault) -> dict[str, Any]:
    """Return what is wrong with a query, and where."""
    return {
        "code": fault.code.value,
        "start": fault.start,
        "end": fault.end,
        "message": name_of_fault(fault),
    }


def counts_as_json(counts: Counts) -> dict[str, Any]:
    """Return how many places have what, by year, kind, speaker and responsible body."""
    return asdict(counts)


def write_json(source: Source, asked: Asked, path: Path, head: dict[str, Any]) -> int:
    """Write places as they come; return how many."""
    count = 0
    with writing_whole(path) as file:
        opening = json.dumps(head, ensure_ascii=False, indent=2).removesuffix("\n}")
        file.write(f'{opening},\n  "hits": ['.encode("utf-8", "backslashreplace"))
        for hits in hits_in_portions(source, asked):
            for hit in hits:
                text = json.dumps(hit_as_json(hit), ensure_ascii=False)
                file.write(
                    f"{',' if count else ''}\n    {text}".encode("utf-8", "backslashreplace")
                )
                count += 1
        file.write(b"\n  ]\n}\n" if count else b"]\n}\n")
    return count
