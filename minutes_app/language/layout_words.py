"""Words of layouts: their settings, what can be wrong with them, files and templates of them."""

from collections.abc import Mapping

from minutes_app.language.current import translate
from minutes_app.language.phrase_names import phrase_name, style_name

_Words = dict[str, tuple[str, str, str]]


def setting_title(key: str) -> str:
    """Return what a setting is called by its key ("size"); the key where it has no words."""
    return _settings().get(key, key)


def section_title(section: str) -> str:
    """Return what a part of a layout is called ("styles")."""
    return _sections().get(section, section)


def value_title(key: str, value: str) -> str:
    """Return what one value of a setting is called."""
    return _values().get(value, value) if key in _WORDED else value


_WORDED = frozenset({"align", "odd", "even", "format"})


def place_words(place: str) -> str:
    """Return a place of a layout ("styles.body.size") as a person says it."""
    section, _, rest = place.partition(".")
    if not rest:
        return setting_title(section) if section in _settings() else section_title(section)
    if section == "phrases":
        return translate("layout", "phrase “{name}”").format(name=phrase_name(rest).name)
    name, _, key = rest.rpartition(".")
    name = style_name(name, name).name if section == "styles" else name
    words = translate("layout", "{part} “{name}”, {setting}") if name else translate(
        "layout", "{part}, {setting}")  # fmt: skip
    return words.format(part=section_title(section), name=name, setting=setting_title(key))


def mistake_words(facts: Mapping[str, object]) -> str:
    """Return what is wrong with a definition, and where."""
    said = {key: str(value) for key, value in facts.items()}
    words = _mistakes().get(said.get("mistake", ""), "{found}")
    known = said.get("known") or translate("layout", "none")
    return words.format(
        place=place_words(said.get("place", "")), found=said.get("found", ""), known=known
    )


def _mistakes() -> dict[str, str]:
    return {
        "unknown_key": translate("layout", "{place}: there is no setting called “{found}”."),
        "wrong_value": translate("layout", "{place}: “{found}” cannot stand there."),
        "out_of_range": translate("layout", "{place}: {found} is not within {known}."),
        "colour": translate("layout", "{place}: “{found}” is no colour; write it as #CC0000."),
        "too_long": translate("layout", "{place}: this is too long."),
        "no_face": translate("layout", "{place}: there is no font “{found}” in the layout."),
        "no_style": translate("layout", "{place}: there is no style “{found}” in the layout."),
        "like": translate("layout", "{place}: no other style is called “{found}”."),
        "pattern": translate("layout", "{place}: “{found}” does not say where the number stands."),
        "no_room": translate("layout", "The margins leave no room for text."),
        "unknown_fact": translate(
            "layout", "{place}: {found} is not known here. What can stand there: {known}"
        ),
        "braces": translate("layout", "{place}: braces {{ }} may only hold the name of a fact."),
        "not_toml": translate("layout", "The text of the layout cannot be read."),
        "base": translate("layout", "The layout does not say which shipped layout it changes."),
        "composer": translate("layout", "The layout asks for a kind of paper that is not known."),
        "incomplete": translate("layout", "{place} is missing."),
    }


def _sections() -> dict[str, str]:
    return {
        "page": translate("layout", "Paper"),
        "faces": translate("layout", "Font"),
        "styles": translate("layout", "Style"),
        "spans": translate("layout", "Words in the text"),
        "lists": translate("layout", "Numbering"),
        "rules": translate("layout", "Rule"),
        "tables": translate("layout", "Table"),
        "imprints": translate("layout", "Imprint"),
        "page_number": translate("layout", "Page number"),
        "running_head": translate("layout", "Running head"),
        "switches": translate("layout", "Switches"),
        "phrases": translate("layout", "Phrases"),
    }


def _settings() -> dict[str, str]:
    return {
        "width": translate("layout", "Width"),
        "height": translate("layout", "Height"),
        "top": translate("layout", "From the top"),
        "bottom": translate("layout", "From the bottom"),
        "characters": translate("layout", "Characters in a line (0: no grid)"),
        "lines": translate("layout", "Lines on a page (0: no grid)"),
        "east_asian": translate("layout", "Chinese font"),
        "latin": translate("layout", "Latin font"),
        "face": translate("layout", "Font"),
        "label_face": translate("layout", "Font of the label"),
        "size": translate("layout", "Size"),
        "line": translate("layout", "Line height"),
        "tracking": translate("layout", "Space between characters"),
        "bold": translate("layout", "Bold"),
        "italic": translate("layout", "Italic"),
        "label_bold": translate("layout", "Label in bold"),
        "colour": translate("layout", "Colour"),
        "align": translate("layout", "Alignment"),
        "first": translate("layout", "Indent of the first line"),
        "left": translate("layout", "Indent on the left"),
        "right": translate("layout", "Indent on the right"),
        "space_before": translate("layout", "Space before"),
        "space_after": translate("layout", "Space after"),
        "lines_before": translate("layout", "Empty lines before"),
        "lines_after": translate("layout", "Empty lines after"),
        "keep_with_next": translate("layout", "Stays with the next paragraph"),
        "pattern": translate("layout", "Written as"),
        "format": translate("layout", "Kind of number"),
        "below": translate("layout", "Below the text"),
        "above": translate("layout", "Above the text"),
        "odd": translate("layout", "On odd pages"),
        "even": translate("layout", "On even pages"),
        "indent": translate("layout", "Indent"),
        "weight": translate("layout", "Thickness"),
        "style": translate("layout", "Style"),
        "extends": translate("layout", "Changes"),
        "name": translate("layout", "Name"),
    }


def _values() -> dict[str, str]:
    return {
        "left": translate("layout", "Left"),
        "center": translate("layout", "Centred"),
        "right": translate("layout", "Right"),
        "justify": translate("layout", "Justified"),
        "chinese": "一 二 三",
        "decimal": "1 2 3",
        "letter": "a b c",
        "roman": "i ii iii",
        "bullet": translate("layout", "Bullet"),
    }


def keeping() -> _Words:
    """Return the words for a layout of the house that cannot be kept as it was asked."""
    unchanged = translate("errors", "Nothing was changed.")
    return {
        "layout.unnamed": (
            translate("errors", "The layout has no name."),
            unchanged,
            translate("errors", "Give it a name."),
        ),
        "layout.name_taken": (
            translate("errors", "There is a layout called “{name}” already."),
            unchanged,
            translate("errors", "Choose another name."),
        ),
        "layout.in_use": (
            translate("errors", "Minutes were issued in the layout “{name}”."),
            translate("errors", "It keeps its name and is not removed, so that a correction can "
                                "look like what it corrects."),
            translate("errors", "Copy it if you need another like it."),
        ),
    }  # fmt: skip


def files() -> _Words:
    """Return the words for a layout file that is not taken."""
    nothing = translate("errors", "No layout was added.")
    again = translate("errors", "Ask for the file again where it came from.")
    return {
        "layout_file.foreign": (
            translate("errors", "This is not a layout file of this program."), nothing, again),
        "layout_file.damaged": (
            translate("errors", "This layout file is damaged."), nothing, again),
        "layout_file.large": (
            translate("errors", "This file is too large for a layout file."), nothing, again),
        "layout_file.newer": (
            translate("errors", "This layout file was written by a newer version."),
            nothing,
            translate("errors", "Install the newer version, then try again."),
        ),
        "layout_file.unreadable": (
            translate("errors", "{path} could not be read: {reason}"),
            nothing,
            translate("errors", "Check that the file is there and may be read."),
        ),
    }  # fmt: skip


def templates() -> _Words:
    """Return the words for a Word file that cannot serve as template."""
    safe = translate("errors", "Your minutes are as they were.")
    word = translate("errors", "Correct the Word file, then choose it again.")
    clean = translate("errors", "Take that out in Word, save the file as .docx, and try again.")
    return {
        "template.not_word": (
            translate("errors", "This is not a Word file (.docx)."), safe,
            translate("errors", "Open it in Word and save it as .docx.")),
        "template.locked": (
            translate("errors", "The Word file is protected by a password, or is an old .doc."),
            safe, translate("errors", "Open it in Word and save it as .docx without a password.")),
        "template.damaged": (
            translate("errors", "The Word file is damaged."), safe,
            translate("errors", "Open it in Word, save it under a new name, and try again.")),
        "template.large": (
            translate("errors", "The Word file is too large for a template."), safe, word),
        "template.slow": (
            translate("errors", "The Word file was not filled within {seconds} seconds."), safe,
            word),
        "template.not_started": (
            translate("errors", "The Word file could not be looked at on this machine."), safe,
            translate("errors", "Try again; if it happens again, start the program anew.")),
        "template.program": (
            translate("errors", "The Word file holds a program or another file: {found}"), safe,
            clean),
        "template.command": (
            translate("errors", "A field of the Word file is a command: {found}"), safe, clean),
        "template.external": (
            translate("errors", "The Word file fetches something from elsewhere: {found}"), safe,
            clean),
        "template.syntax": (
            translate("errors", "A placeholder is not written as it should be, in “{paragraph}”."),
            safe, word),
        "template.expression": (
            translate("errors", "“{found}” cannot stand in a placeholder, in “{paragraph}”."),
            safe, word),
        "template.unknown": (
            translate("errors", "There is no placeholder “{found}”, in “{paragraph}”."), safe,
            translate("errors", "The list of placeholders says which there are.")),
        "template.body_place": (
            translate("errors", "The placeholder of the text must be a paragraph of its own, "
                                "outside tables: “{paragraph}”"), safe, word),
    }  # fmt: skip
