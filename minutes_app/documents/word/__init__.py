"""The Word writer: a document tree and a layout become a .docx package."""

from minutes_app.documents.word.attachment import read_attachment, read_carried
from minutes_app.documents.word.writer import write_word

__all__ = ["read_attachment", "read_carried", "write_word"]
