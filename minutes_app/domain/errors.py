"""Known errors: what can go wrong that is not a fault of the program.

An error carries a code and parameters. The words that a user reads are made from them at the
edge (``minutes_app.language.errors``), so that they can be translated and name what to do next.
"""


class MinutesError(Exception):
    """Base of every known error.

    ``code`` names the case (for example ``archive.newer``); ``parameters`` are the facts that
    the message mentions.
    """

    def __init__(self, code: str, **parameters: object) -> None:
        super().__init__(code, parameters)
        self.code = code
        self.parameters = parameters

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value}" for name, value in self.parameters.items())
        return f"{self.code} ({facts})" if facts else self.code


class NotFoundError(MinutesError):
    """Something that was asked for by name or id is not in the archive."""


class ArchiveError(MinutesError):
    """The archive file cannot be used as it is."""


class SaveError(ArchiveError):
    """A write did not reach the archive; nothing of it is in the file."""


class ConflictError(MinutesError):
    """The change (or its undoing) contradicts what the archive holds now."""


class RecordError(MinutesError):
    """A rule of the record does not allow the change."""


class ImportFileError(MinutesError):
    """A file that was to be read in is not what it should be."""


class ExportError(MinutesError):
    """A file could not be written; one that stood there before is untouched."""


class PrintError(MinutesError):
    """A printer did not take the pages (``print.not_begun``, ``print.broken``; ``printer``)."""


class FaceError(ExportError):
    """No face on this machine can show the text; writing on would print boxes."""


class SigningError(ExportError):
    """A file could not be signed; the certificate file and what was to be signed are untouched."""
