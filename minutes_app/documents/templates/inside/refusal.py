"""Why a template is not used; the parent makes an error of it."""


class RefusedError(Exception):
    """A template that is not used, with the code of the error and its facts."""

    def __init__(self, code: str, **facts: str) -> None:
        super().__init__(code)
        self.code, self.facts = code, facts
