"""What makes a PDF an archival one (PDF/A-3b): its colours, its description, the proof of it."""

import importlib
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from minutes_app.documents.pdf.file import PdfFile, date, dictionary, reference, text
from minutes_app.documents.tree import Document
from minutes_app.domain.text import clean_text

FLAVOUR = "3b"
HASH_KEY = "ContentSHA256"
"""The entry of the document information that names the hash of the meeting's record."""
_CREATOR = "Minutes"


@dataclass(frozen=True, slots=True)
class Description:
    """What a file says of itself; all texts clean, "" for nothing."""

    title: str
    author: str
    subject: str
    keywords: str
    language: str
    content_hash: str = ""
    stamp: datetime | None = None

    @classmethod
    def of(cls, document: Document, content_hash: str, stamp: datetime | None) -> "Description":
        """Describe a document."""
        keywords = ", ".join(document.keywords)
        return cls(
            title=_line(document.title),
            author=_line(document.author),
            subject=_line(document.subject),
            keywords=_line(keywords),
            language=document.language.value,
            content_hash=content_hash,
            stamp=stamp.replace(tzinfo=stamp.tzinfo or UTC, microsecond=0) if stamp else None,
        )


def _line(value: str) -> str:
    """Return a text as one line without what no description may hold."""
    return " ".join(clean_text(value).split())


def add_information(file: PdfFile, told: Description) -> int:
    """Add the document information and return its number."""
    entries = {
        "Title": told.title,
        "Author": told.author,
        "Subject": told.subject,
        "Keywords": told.keywords,
        "Creator": _CREATOR,
        "Producer": _CREATOR,
        HASH_KEY: told.content_hash,
    }
    written = {key: text(value) for key, value in entries.items() if value}
    if told.stamp:
        written["CreationDate"] = written["ModDate"] = date(told.stamp)
    return file.add(dictionary(written))


def add_metadata(file: PdfFile, told: Description) -> int:
    """Add the description that archives read (XMP), which says the same; return its number."""
    lines = [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>B</pdfaid:conformance>",
        f"<xmp:CreatorTool>{_CREATOR}</xmp:CreatorTool>",
        f"<pdf:Producer>{_CREATOR}</pdf:Producer>",
        f"<dc:language><rdf:Bag><rdf:li>{told.language}</rdf:li></rdf:Bag></dc:language>",
        _alternatives("title", told.title),
        _alternatives("description", told.subject),
    ]
    if told.author:
        item = f"<rdf:Seq><rdf:li>{escape(told.author)}</rdf:li></rdf:Seq>"
        lines.append(f"<dc:creator>{item}</dc:creator>")
    if told.keywords:
        lines.append(f"<pdf:Keywords>{escape(told.keywords)}</pdf:Keywords>")
    if told.content_hash:
        lines.append(f"<dc:identifier>sha256:{told.content_hash}</dc:identifier>")
    if told.stamp:
        moment = told.stamp.isoformat()
        lines += [f"<xmp:{key}>{moment}</xmp:{key}>" for key in ("CreateDate", "ModifyDate")]
    packet = _PACKET.format("\n".join(line for line in lines if line))
    return file.plain_stream(packet.encode("utf-8"), {"Type": "/Metadata", "Subtype": "/XML"})


def _alternatives(key: str, value: str) -> str:
    if not value:
        return ""
    item = f'<rdf:li xml:lang="x-default">{escape(value)}</rdf:li>'
    return f"<dc:{key}><rdf:Alt>{item}</rdf:Alt></dc:{key}>"


def add_output_intent(file: PdfFile) -> int:
    """Add what the colours mean (sRGB) and return its number."""
    profile = file.stream(_colour_profile(), {"N": "3"})
    entries = {
        "Type": "/OutputIntent",
        "S": "/GTS_PDFA1",
        "OutputConditionIdentifier": "(sRGB)",
        "Info": "(sRGB)",
        "DestOutputProfile": reference(profile),
    }
    return file.add(dictionary(entries))


def archival_faults(data: bytes) -> tuple[str, ...]:
    """Return what keeps a finished file from being PDF/A-3b, nothing where it is one."""
    report = _library().validate_written(BytesIO(data), FLAVOUR)
    return () if report.passed else tuple(str(finding) for finding in report.findings)


@cache
def _colour_profile() -> bytes:
    """Return the sRGB profile that pikepdf brings."""
    pikepdf: Any = importlib.import_module("pikepdf")
    with pikepdf.Pdf.new() as pdf:
        pdf.add_blank_page()
        _library().prepare(pdf, FLAVOUR)
        profile: bytes = pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes()
        return profile


def _library() -> Any:
    return importlib.import_module("pikepdf.pdfa")


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
{}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
