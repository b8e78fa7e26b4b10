"""Files from outside, read in a child process that may take little memory, time and nothing else.

``read_file(path)`` returns what is in a workbook, a Word document, a page or a text as tables of
words, or raises ``ImportFileError``. Nobody in the process of the program opens the file.
"""

from minutes_app.intake.files.child import read_file
from minutes_app.intake.files.shapes import ENCODINGS, FileContent, FileTable, Form

__all__ = ["ENCODINGS", "FileContent", "FileTable", "Form", "read_file"]
