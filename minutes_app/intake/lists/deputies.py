"""Words in brackets that say who came instead of whom."""

import re

_VERB = "(?:参会|参加会议|参加|出席会议|出席|开会|到会|列席|參與)"
_BY = re.compile(
    f"(?:(?:请假|因.{{1,6}}?请假)?[,、; ]*(?:委托|由)?(?P<zh>[^,;]+?)(?:代表|代为|代替|代"
    f"|替){_VERB}?"
    r"|(?:represented by|deputised by|deputized by|replaced by|(?:deputy|alternate|substitute):) "
    r"*(?P<en>.+))",
    re.IGNORECASE,
)
_FOR = re.compile(
    f"(?:代替|代表|代|替)(?P<zh>[^,;]+?){_VERB}"
    "|(?:for|on behalf of|representing|deputising for|deputizing for|standing in for|in place of"
    "|substitute for|"
    "alternate for) (?P<en>[A-Z].+)"
)


def deputy_words(words: str) -> tuple[bool, int, int] | None:
    """Return whether the words name who was replaced, and where the name stands in them."""
    for pattern, replaced in ((_FOR, True), (_BY, False)):
        match = pattern.fullmatch(words)
        if match:
            group = "zh" if match["zh"] else "en"
            return replaced, *match.span(group)
    return None
