"""The PDF writer: positioned pages painted on reportlab's canvas, every face embedded."""

from minutes_app.documents.pdf.writer import write_pdf

__all__ = ["write_pdf"]
