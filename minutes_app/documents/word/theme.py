"""The theme part: Office asks for one, though no style here refers to it.

It carries the layout's own faces, so that a style which a user adds begins with them.
"""

from minutes_app.documents.word.looks import BODY, Looks
from minutes_app.documents.word.names import DECLARATION
from minutes_app.documents.word.text import attribute

_COLOURS = {
    "lt2": "EEECE1",
    "dk2": "1F497D",
    "accent1": "4F81BD",
    "accent2": "C0504D",
    "accent3": "9BBB59",
    "accent4": "8064A2",
    "accent5": "4BACC6",
    "accent6": "F79646",
    "hlink": "0000FF",
    "folHlink": "800080",
}
_ORDER = ("dk2", "lt2", *(f"accent{number}" for number in range(1, 7)), "hlink", "folHlink")
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="9525">{_FILL}</a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme_xml(looks: Looks) -> str:
    """Return the theme part."""
    body = looks.paragraphs.get(BODY)
    face = looks.layout.faces.get(body.style.face if body else BODY)
    latin = attribute((face.latin or face.east_asian) if face else "")
    east_asian = attribute(face.east_asian if face else "")
    faces = f'<a:latin typeface={latin}/><a:ea typeface={east_asian}/><a:cs typeface=""/>'
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{_COLOURS[name]}"/></a:{name}>' for name in _ORDER
    )
    return (
        f'{DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
        ' name="Minutes"><a:themeElements><a:clrScheme name="Minutes">'
        '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>'
        f'<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>{colours}</a:clrScheme>'
        f'<a:fontScheme name="Minutes"><a:majorFont>{faces}</a:majorFont>'
        f"<a:minorFont>{faces}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Minutes"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )
