"""The signs of the capture line as a page tells them: the sign, what it means, a line with it."""

from dataclasses import dataclass

from minutes_app.language import translate


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign in both widths, what it means, and a line as it would be typed."""

    typed: str
    words: str
    example: str


def signs() -> list[Sign]:
    """Return the signs of the capture line, in the language of the moment."""
    return [*_of_entries(), *_of_people(), *_of_tails()]


def _of_entries() -> list[Sign]:
    return [
        Sign("Name:  名字：", translate("signs", "Somebody on the list speaks"),
             translate("signs", "Stone: the plan is ready")),
        Sign("!  ！", translate("signs", "Instruction of a leader"),
             translate("signs", "!break down barriers")),
        Sign("*  ＊", translate("signs", "Resolution"),
             translate("signs", "*the plan is approved")),
        Sign("?  ？", translate("signs", "To be verified"),
             translate("signs", "?the figures of May")),
        Sign("#  ＃", translate("signs", "Heading"), translate("signs", "#Overall requirements")),
        Sign("-  －", translate("signs", "Sub-point"), translate("signs", "-one more thing")),
        Sign("/  、", translate("signs", "Command"), translate("signs", "/export pdf")),
        Sign("=…  Tab", translate("signs", "Abbreviation of the house"),
             translate("signs", "=deb, then Tab")),
    ]  # fmt: skip


def _of_people() -> list[Sign]:
    return [
        Sign("+  ＋", translate("signs", "Attendee: name, title, body"),
             translate("signs", "+Li Lei, Deputy Director, Finance Bureau")),
        Sign("=l  =q  =a", translate("signs", "After an attendee: in attendance, excused, absent"),
             translate("signs", "+pjx xy=q")),
        Sign("=d", translate("signs", "After an attendee: comes in the place of, with a name"),
             translate("signs", "+pjx=d xy")),
        Sign("=i  =o", translate("signs", "After an attendee: arrives now, leaves now"),
             translate("signs", "+pjx=i")),
    ]  # fmt: skip


def _of_tails() -> list[Sign]:
    return [
        Sign("@  ＠", translate("signs", "Lead body, at the end of the line"),
             translate("signs", "!break down barriers @Finance Bureau")),
        Sign("&  ＆", translate("signs", "Co-responsible body"),
             translate("signs", "!act @Finance Bureau &R&D Centre")),
        Sign("~  ～", translate("signs", "Deadline"), translate("signs", "!act now ~end of Q3")),
        Sign("@@  &&  ~~", translate("signs", "The sign itself, as text"),
             translate("signs", "R&&D at 5~~10 %")),
    ]  # fmt: skip
