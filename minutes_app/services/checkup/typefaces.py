"""Type: whether Chinese can be shown at all, and what each layout's PDF is set in."""

from minutes_app.documents.faces import Faces, Reason, Script
from minutes_app.documents.layout import Layout
from minutes_app.domain.errors import FaceError
from minutes_app.host.fonts import FontCatalogue, installed_fonts
from minutes_app.language import Tongue, current_language, translate
from minutes_app.services.checkup.findings import Finding, State
from minutes_app.services.checkup.packages import command_for
from minutes_app.services.papers.publishing import layouts

_CHINESE_TYPE = {
    "apt-get": "fonts-arphic-gbsn00lp fonts-arphic-gkai00mp fonts-wqy-microhei",
    "dnf": "google-noto-serif-cjk-fonts google-noto-sans-cjk-fonts",
    "pacman": "noto-fonts-cjk",
    "zypper": "google-noto-serif-sc-fonts google-noto-sans-sc-fonts",
}


def check_typefaces() -> list[Finding]:
    """Return whether Chinese can be shown, and for each layout what stands in for what."""
    catalogue = installed_fonts()
    return [_chinese(catalogue), *(_layout(layout, catalogue) for layout in layouts())]


def _chinese(catalogue: FontCatalogue) -> Finding:
    try:
        found = Faces({}, catalogue).any_face(Script.EAST_ASIAN)
    except FaceError:
        found = None
    if found is not None:
        return Finding("fonts.chinese", State.GOOD, translate("checkup", "Chinese fonts"))
    return Finding(
        "fonts.chinese",
        State.NEEDED,
        translate("checkup", "No installed font has Chinese characters."),
        details=(translate("checkup", "Chinese minutes cannot be written as PDF."),),
        remedy=translate("checkup", "This installs it:"),
        command=command_for(_CHINESE_TYPE),
    )


def _layout(layout: Layout, catalogue: FontCatalogue) -> Finding:
    check = f"fonts.{layout.name}"
    title = _title(layout)
    try:
        faces = Faces(layout.faces, catalogue)
        faces.resolve()
    except FaceError:
        words = translate("checkup", "No font at all is installed; no PDF can be written.")
        return Finding(check, State.NEEDED, title, details=(words,))
    missing = [one for one in faces.stand_ins() if one.reason is Reason.MISSING]
    if not missing:
        return Finding(check, State.GOOD, title)
    stands_in = translate("checkup", "{asked} is not installed; the PDF is set in {got}.")
    return Finding(
        check,
        State.ADVICE,
        title,
        details=tuple(stands_in.format(asked=one.asked, got=one.got) for one in missing),
        remedy=translate("checkup", "Word files name the right fonts all the same."),
    )


def _title(layout: Layout) -> str:
    tongue = "zh-CN" if current_language() is Tongue.CHINESE else "en"
    name = layout.title.get(tongue, layout.name)
    return translate("checkup", "Fonts of the layout “{name}”").format(name=name)
