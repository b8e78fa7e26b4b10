"""The styles part: a clean sheet with the layout's styles and nothing of a template's."""

from minutes_app.documents.layout import (
    Align,
    Face,
    Layout,
    RuleStyle,
    SpanStyle,
    Stroke,
    TableStyle,
)
from minutes_app.documents.word.indents import indent_xml, style_indent
from minutes_app.documents.word.looks import BODY, Look, Looks, missing
from minutes_app.documents.word.names import DECLARATION, W
from minutes_app.documents.word.numbering import base_number
from minutes_app.documents.word.rules import RULE_LINE, border_name, rule_room
from minutes_app.documents.word.text import attribute
from minutes_app.documents.word.units import (
    eighths,
    half_points,
    hexadecimal,
    twips,
    twips_of_mm,
)

_ALIGN = {Align.LEFT: "left", Align.CENTER: "center", Align.RIGHT: "right", Align.JUSTIFY: "both"}
_LATENT = (
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1"'
    ' w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
)


def styles_xml(looks: Looks) -> str:
    """Return the styles part."""
    layout = looks.layout
    pieces = [
        DECLARATION,
        f"<w:styles {W}>",
        _defaults(looks),
        _LATENT,
        _built_in(looks),
        *(_paragraph_style(looks, look) for look in looks.paragraphs.values()),
        *(_label_style(layout, look) for look in looks.paragraphs.values() if look.label_id),
        *(_span_style(layout, *looks.spans[k], span) for k, span in layout.spans.items()),
        *(_rule_style(looks, *looks.rules[k], rule) for k, rule in layout.rules.items()),
        *(_table_style(*looks.tables[k], table) for k, table in layout.tables.items()),
        "</w:styles>",
    ]
    return "".join(pieces)


def faces_xml(face: Face) -> str:
    """Return ``w:rFonts`` with the standard's own names, for all four kinds of script."""
    latin = attribute(face.latin or face.east_asian)
    return (
        f"<w:rFonts w:ascii={latin} w:hAnsi={latin} w:eastAsia={attribute(face.east_asian)}"
        f" w:cs={latin}/>"
    )


def alignment_xml(align: Align) -> str:
    """Return the ``w:jc`` element."""
    return f'<w:jc w:val="{_ALIGN[align]}"/>'


def border_xml(side: str, weight: float, colour: str) -> str:
    """Return a border element; a weight of 0 means none."""
    if not weight:
        return f'<w:{side} w:val="nil"/>'
    return (
        f'<w:{side} w:val="single" w:sz="{eighths(weight)}" w:space="0"'
        f' w:color="{hexadecimal(colour)}"/>'
    )


def _face(layout: Layout, name: str) -> Face:
    face = layout.faces.get(name)
    if face is None:
        raise missing("face", name, layout)
    return face


def _defaults(looks: Looks) -> str:
    body = looks.paragraphs.get(BODY)
    face = looks.layout.faces.get(body.style.face if body else BODY)
    size = half_points(looks.base_size)
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{faces_xml(face) if face else ''}"
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
    )


def _built_in(looks: Looks) -> str:
    spacing = ""
    if looks.grid.pitch:
        spacing = f'<w:pPr><w:spacing w:line="{looks.grid.pitch}" w:lineRule="exact"/></w:pPr>'
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f'<w:uiPriority w:val="0"/><w:qFormat/>{spacing}</w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>'
        "<w:unhideWhenUsed/></w:style>"
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        '<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
        "</w:tblPr></w:style>"
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    )


def _paragraph_style(looks: Looks, look: Look) -> str:
    body = looks.paragraphs.get(BODY)
    following = body.id if body and look.style.outline else look.id
    alias = ""
    if look.alias.casefold() not in {"", look.name.casefold()}:
        alias = f"<w:aliases w:val={attribute(look.alias)}/>"
    custom = "" if look.built_in else f" {_CUSTOM}"
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{look.id}">'
        f"<w:name w:val={attribute(look.name)}/>{alias}"
        f'<w:basedOn w:val="Normal"/><w:next w:val="{following}"/>'
        f'<w:uiPriority w:val="{9 if look.built_in else 1}"/><w:qFormat/>'
        f"<w:pPr>{_paragraph_properties(looks, look)}</w:pPr>"
        f"<w:rPr>{_run_properties(looks.layout, look)}</w:rPr></w:style>"
    )


_TIGHT = '<w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'
_CUSTOM = 'w:customStyle="1"'


def _paragraph_properties(looks: Looks, look: Look) -> str:
    style = look.style
    linked = looks.numbered.get(look.key)
    number = ""
    if linked:
        number = (
            f'<w:numPr><w:ilvl w:val="{linked[1]}"/>'
            f'<w:numId w:val="{base_number(looks.layout, linked[0])}"/></w:numPr>'
        )
    pieces = (
        "<w:keepNext/>" if style.keep_with_next else "",
        # A page of the grid is full only if its last line may be any line of a paragraph.
        f'<w:widowControl w:val="{0 if looks.grid.pitch else 1}"/>',
        number,
        # As many characters as the grid has: no room of Word's own beside Latin letters, and no
        # mark beyond the edge.
        _TIGHT if looks.grid.characters and not style.latin_gap else "",
        "" if look.on_grid or not looks.grid.pitch else '<w:snapToGrid w:val="0"/>',
        (
            f'<w:spacing w:before="{look.before}" w:after="{look.after}" w:line="{look.line}"'
            ' w:lineRule="exact"/>'
        ),
        indent_xml(style_indent(looks, look), look, looks.base_size),
        alignment_xml(style.align),
        f'<w:outlineLvl w:val="{style.outline - 1}"/>' if style.outline else "",
    )
    return "".join(pieces)


def _run_properties(layout: Layout, look: Look) -> str:
    style = look.style
    size = half_points(style.size)
    return (
        faces_xml(_face(layout, style.face))
        + _emphasis(bold=style.bold, italic=style.italic)
        + f'<w:color w:val="{hexadecimal(style.colour)}"/>'
        + (f'<w:spacing w:val="{look.tracking}"/>' if look.tracking else "")
        + f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    )


def _emphasis(*, bold: bool, italic: bool) -> str:
    return ("<w:b/><w:bCs/>" if bold else "") + ("<w:i/><w:iCs/>" if italic else "")


def _character_style(identity: str, name: str, properties: str) -> str:
    return (
        f'<w:style w:type="character" {_CUSTOM} w:styleId="{identity}">'
        f"<w:name w:val={attribute(name)}/>"
        '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="2"/><w:qFormat/>'
        f"<w:rPr>{properties}</w:rPr></w:style>"
    )


def _label_style(layout: Layout, look: Look) -> str:
    style = look.style
    face = faces_xml(_face(layout, style.label_face)) if style.label_face else ""
    emphasis = _emphasis(bold=style.label_bold, italic=False)
    return _character_style(look.label_id, look.label_name, face + emphasis)


def _span_style(layout: Layout, identity: str, name: str, span: SpanStyle) -> str:
    face = faces_xml(_face(layout, span.face)) if span.face else ""
    colour = f'<w:color w:val="{hexadecimal(span.colour)}"/>' if span.colour else ""
    emphasis = _emphasis(bold=span.bold, italic=span.italic)
    through = "<w:strike/>" if span.stroke is Stroke.THROUGH else ""
    under = '<w:u w:val="single"/>' if span.stroke is Stroke.UNDER else ""
    return _character_style(identity, name, face + emphasis + through + colour + under)


def _rule_style(looks: Looks, identity: str, name: str, rule: RuleStyle) -> str:
    before = rule_room(rule)
    border = ""
    if not looks.hidden(rule):
        border = (
            f'<w:pBdr><w:bottom w:val="{border_name(rule)}" w:sz="{eighths(rule.weight)}"'
            f' w:space="0" w:color="{hexadecimal(rule.colour)}"/></w:pBdr>'
        )
    wider = (twips_of_mm(rule.width) - looks.text_width) // 2 if rule.width else 0
    indent = f'<w:ind w:left="{-wider}" w:right="{-wider}"/>' if wider else ""
    return (
        f'<w:style w:type="paragraph" {_CUSTOM} w:styleId="{identity}">'
        f'<w:name w:val={attribute(name)}/><w:basedOn w:val="Normal"/>'
        '<w:uiPriority w:val="3"/><w:qFormat/><w:pPr>'
        f'{border}<w:snapToGrid w:val="0"/>'
        f'<w:spacing w:before="{before}" w:after="{twips_of_mm(rule.after)}"'
        f' w:line="{RULE_LINE}" w:lineRule="exact"/>{indent}</w:pPr>'
        '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>'
    )


def _table_style(identity: str, name: str, table: TableStyle) -> str:
    outer = {side: border_xml(side, table.outer, table.colour) for side in _SIDES}
    inner = "".join(border_xml(side, table.inner, table.colour) for side in ("insideH", "insideV"))
    padding = twips(table.padding)
    margins = "".join(f'<w:{side} w:w="{padding}" w:type="dxa"/>' for side in _SIDES)
    fill = ""
    if table.head_fill:
        shade = hexadecimal(table.head_fill)
        fill = (
            '<w:tblStylePr w:type="firstRow"><w:tcPr>'
            f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/></w:tcPr></w:tblStylePr>'
        )
    return (
        f'<w:style w:type="table" {_CUSTOM} w:styleId="{identity}">'
        f'<w:name w:val={attribute(name)}/><w:basedOn w:val="TableNormal"/>'
        '<w:uiPriority w:val="39"/><w:qFormat/>'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>{"".join(outer.values())}{inner}'
        f"</w:tblBorders><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>{fill}</w:style>"
    )


_SIDES = ("top", "left", "bottom", "right")
