"""The PDF writer: positioned pages, archival and tagged, every face embedded."""

from minutes_app.documents.pdf.attachment import (
    AttachedFile,
    read_attachment_pdf,
    read_carried_pdf,
)
from minutes_app.documents.pdf.writer import write_pdf

__all__ = ["AttachedFile", "read_attachment_pdf", "read_carried_pdf", "write_pdf"]
