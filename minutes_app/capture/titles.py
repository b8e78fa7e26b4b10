"""People typed with titles but without commas: 市委书记 潘建兴, 刘洋 局长."""

import re
from collections.abc import Callable, Sequence

TITLE = (
    "(?:局长|市长|省长|县长|区长|书记|主任|院长|校长|所长|处长|科长|部长|会长|行长|主席|秘书长"
    "|总经理|董事长|经理|教授|研究员|常委|委员|代表|总工程师|巡视员)"
)
"""What a Chinese title ends with."""

_BODY_AND_TITLE = re.compile(
    "([\u4e00-\u9fff]{0,8}?[省市县区州][\u4e00-\u9fff]{2,12}(?:局|委员会|集团|协会|中心|大学|公司))"
    f"((?:党组|党委)?(?:常务|第一)?副?{TITLE}|总会计师|总经济师)"
)
_ENDS_IN_TITLE = re.compile(f"{TITLE}$")
_NAME = re.compile("[\u4e00-\u9fff·]{2,6}")
_MOST = 3
_OFFICE_AND_NAME = re.compile(f"(.{{0,60}})({TITLE})([\u4e00-\u9fff]{{2,4}})")


def name_first(words: Sequence[str], is_body: Callable[[str], bool]) -> list[str]:
    """Return the words of one person with the name first; nothing where they may mean several."""
    titled = [place for place, word in enumerate(words) if _ENDS_IN_TITLE.search(word)]
    if len(titled) != 1 or not 1 < len(words) <= _MOST:
        return []
    if titled[0] == len(words) - 2:  # 市科技局 局长 刘洋
        ordered = [words[-1], *words[:-1]]
    elif titled[0] == len(words) - 1:  # 刘洋 市科技局 局长
        ordered = list(words)
    else:
        return []
    named = _NAME.fullmatch(ordered[0]) and not is_body(ordered[0])
    bodies = all(is_body(word) for word in ordered[1:-1])
    return ordered if named and bodies else []


def split_title(text: str) -> tuple[str, str, str] | None:
    """Split 市科技局副局长李雷 into what stands before the title, the title, and the name.

    None where it is not so.
    """
    match = _OFFICE_AND_NAME.fullmatch(text)
    return (match[1], match[2], match[3]) if match and not has_title([match[3]]) else None


def split_new_body(words: str) -> tuple[str, str] | None:
    """Split 市商务局副局长, of a body that nobody knows yet, into the body and the title.

    Only where both are beyond doubt: 市委办公室主任 and 局长 are not split.
    """
    match = _BODY_AND_TITLE.fullmatch(words)
    return (match[1], match[2]) if match else None


def has_title(words: Sequence[str]) -> str:
    """Return the first of several words that ends in a title, as no name does; "" for none."""
    return next((word for word in words if _ENDS_IN_TITLE.search(word)), "")
