"""Words of errors of signing: the certificate file, its password, its time."""

from minutes_app.language.current import translate

_Words = dict[str, tuple[str, str, str]]


def signing() -> _Words:
    """Return the words for a PDF that could not be signed."""
    unsigned = translate("errors", "Nothing was signed.")
    renew = translate("errors", "Ask whoever issues the certificates of the house for a new one.")
    return {
        "signing.password": (
            translate("errors", "The password does not open the certificate file."),
            unsigned,
            translate("errors", "Type the password that was given with the certificate file."),
        ),
        "signing.not_certificate": (
            translate("errors", "This file is not a certificate file."),
            unsigned,
            translate("errors", "Choose the file with the ending .p12 or .pfx."),
        ),
        "signing.no_key": (
            translate("errors", "The certificate file lacks the private key that signs."),
            unsigned,
            translate("errors", "Export the certificate again, with its private key."),
        ),
        "signing.unsuited": (
            translate("errors", "A certificate of this kind cannot sign PDF files."),
            unsigned,
            renew,
        ),
        "signing.expired": (
            translate("errors", "The certificate of {name} expired on {until}."),
            unsigned,
            renew,
        ),
        "signing.not_yet": (
            translate("errors", "The certificate of {name} is valid from {since} only."),
            unsigned,
            translate("errors", "Look whether the clock of this machine is right."),
        ),
        "signing.no_pdf": (
            translate("errors", "The file cannot be signed: it is not a sound PDF."),
            unsigned,
            translate("errors", "Export the minutes as PDF again, and sign that file."),
        ),
    }
