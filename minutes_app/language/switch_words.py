"""What the switches of a layout and their choices are called (``documents.switches``)."""

from minutes_app.language.current import translate


def switch_title(name: str) -> str:
    """Return what a switch is called. Raises ``KeyError`` for one that there is not."""
    return _titles()[name]


def choice_title(name: str, value: str) -> str:
    """Return what one choice of a switch is called. Raises ``KeyError`` for one there is not."""
    return _choices()[name][value]


def _titles() -> dict[str, str]:
    return {
        "switches.number": translate("switch", "Number"),
        "switches.number_prefix": translate("switch", "Words before the number"),
        "switches.attendance": translate("switch", "Attendance"),
        "switches.seal": translate("switch", "Seal and signature"),
        "switches.imprint": translate("switch", "Imprint"),
        "switches.page_numbers": translate("switch", "Page numbers"),
        "switches.faces": translate("switch", "Faces in Word files"),
        "page.top": translate("switch", "Top margin"),
        "page.bottom": translate("switch", "Bottom margin"),
        "page.left": translate("switch", "Left margin"),
        "page.right": translate("switch", "Right margin"),
        "rules.red.colour": translate("switch", "Colour of the rule in the head"),
        "rules.red.weight": translate("switch", "Weight of the rule in the head"),
        "switches.preprinted": translate("switch", "Pre-printed paper (mark and rule not printed)"),
        "switches.offset_right": translate("switch", "Move to the right"),
        "switches.offset_down": translate("switch", "Move down"),
    }


def _choices() -> dict[str, dict[str, str]]:
    return {
        "switches.number": {
            "meeting": translate("switch", "As the meeting says"),
            "year": translate("switch", "With the year, 〔2026〕12号"),
            "serial": translate("switch", "Serial, 第12期"),
        },
        "switches.attendance": {
            "after": translate("switch", "After the text"),
            "before": translate("switch", "Before the text"),
        },
        "switches.seal": {
            "none": translate("switch", "Neither office nor seal"),
            "sealed": translate("switch", "Office and date, room for a seal"),
            "unsealed": translate("switch", "Office and date, no seal"),
            "signed": translate("switch", "Room for a signature stamp, date"),
        },
        "switches.imprint": {
            "last": translate("switch", "On the last page"),
            "even": translate("switch", "On a page with an even number"),
        },
        "switches.faces": {
            "standard": translate("switch", "GB2312 (仿宋_GB2312, 楷体_GB2312)"),
            "windows": translate("switch", "Windows (仿宋, 楷体)"),
            "founder": translate("switch", "Founder (方正仿宋_GBK, 方正楷体_GBK)"),
        },
    }
