"""Rules: a border under an empty line, or shaded lines in a frame where they leave the text area.

Shaded lines stand where borders cannot: LibreOffice takes paragraphs with borders out of a frame,
and a border would shrink with its paragraph's indents.
"""

from minutes_app.documents.layout import RuleStyle, Style
from minutes_app.documents.word.looks import Looks
from minutes_app.documents.word.units import hexadecimal, twips, twips_of_mm

_THINNEST = 10  # twips
RULE_LINE = 20
"""Height in twips of the empty line that carries a rule; it counts as part of its distance."""


def frame_xml(width: int, y: int, looks: Looks) -> str:
    """Return the properties of a frame centred on the paper, its top at ``y`` (all in twips)."""
    across = ' w:xAlign="center"'
    if looks.layout.switches.offset_right:
        across = f' w:x="{twips_of_mm(looks.layout.middle) - width // 2}"'
    return (
        f'<w:framePr w:w="{width}" w:wrap="notBeside" w:vAnchor="page" w:hAnchor="page"'
        f'{across} w:y="{y}"/>'
    )


def head_frame(style: Style, looks: Looks) -> str:
    """Return the frame of a mark that begins above the text area, and of the rule below it."""
    page = looks.layout.page
    slack = (style.line or style.size * 1.2) - style.size
    widest = max((rule.width for rule in looks.layout.rules.values()), default=0.0)
    width = max(looks.text_width, twips_of_mm(widest))
    return frame_xml(width, twips_of_mm(page.top + style.top) - twips(slack / 2), looks)


def line_xml(frame: str, height: int, colour: str = "") -> str:
    """Return an empty line of a height in twips, shaded in a colour if there is one."""
    fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>' if colour else ""
    return (
        f'<w:p><w:pPr><w:keepNext/>{frame}<w:widowControl w:val="0"/>'
        f'{fill}<w:snapToGrid w:val="0"/>'
        f'<w:spacing w:before="0" w:after="0" w:line="{max(_THINNEST, height)}"'
        ' w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>'
    )


def shaded_rule(rule: RuleStyle, looks: Looks, frame: str) -> str:
    """Return a rule as lines of a frame: one, or two with the gap between them."""
    colour = "" if looks.hidden(rule) else hexadecimal(rule.colour)
    first = line_xml(frame, twips(rule.weight), colour)
    if not rule.second:
        return first
    gap = line_xml(frame, twips(rule.gap))
    return first + gap + line_xml(frame, twips(rule.second), colour)


def foot_rules(looks: Looks) -> str:
    """Return the rules at the foot of the first page, each in a frame at its place."""
    page = looks.layout.page
    found: list[str] = []
    for rule in looks.layout.rules.values():
        if rule.foot:
            height = rule.weight + (rule.gap + rule.second if rule.second else 0)
            edge = page.height + looks.layout.switches.offset_down
            y = twips_of_mm(edge - rule.foot) - twips(height)
            width = twips_of_mm(rule.width) if rule.width else looks.text_width
            found.append(shaded_rule(rule, looks, frame_xml(width, y, looks)))
    return "".join(found)


def rule_room(rule: RuleStyle) -> int:
    """Return the twips above the empty line of a rule."""
    return max(0, twips_of_mm(rule.before) - RULE_LINE)


def border_name(rule: RuleStyle) -> str:
    """Return Word's name for the line of a rule: single, or double with the heavy one above."""
    if not rule.second:
        return "single"
    return "thickThinSmallGap" if rule.weight >= rule.second else "thinThickSmallGap"
