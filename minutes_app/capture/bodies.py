"""What names of bodies look like."""

import re

_ENDS = tuple(
    "局 委 办 厅 部 院 校 大学 公司 集团 协会 学会 中心 委员会 政府 所 银行 联合会 商会 bureau "
    "committee department university ltd office association company institute council centre "
    "center college government ministry commission agency authority".split()
)
_HAN_END = re.compile(
    "|".join(sorted((end for end in _ENDS if not end.isascii()), key=len, reverse=True))
)
_FORMERLY = re.compile(
    r"(.+?)\s*[（(](?:(?:原|曾用名|前身)[为是名称]?|formerly (?:the )?)"
    r"([^（()）]{2,80})[)）]\s*(.*)",
    re.IGNORECASE | re.DOTALL,
)
_PLACE = re.compile("[\u4e00-\u9fff]{0,8}?[省市县区州盟旗](?!场)")


def ends_like_body(words: str) -> bool:
    """Tell whether words end as names of bodies do."""
    return words.casefold().rstrip(".").endswith(_ENDS)


def former_name_in(words: str) -> tuple[str, str, str]:
    """Split 市数字经济局（原市经信局）局长 into the name, the former name, and what follows.

    Without a former name all of it is the name.
    """
    match = _FORMERLY.fullmatch(words)
    return (match[1], match[2].strip(), match[3]) if match else (words, "", "")


def begins_with_place(name: str) -> bool:
    """Tell whether a name begins with the place it belongs to, as one in full does: 市科技局."""
    return _PLACE.match(name) is not None


def without_place(name: str) -> str:
    """Return what follows the place at the beginning, its last character kept: 市科技局."""
    match = _PLACE.match(name)
    return name[match.end() - 1 :] if match and match.end() > 1 else ""


def body_end(words: str) -> int:
    """Return where the last name of a body in some words ends; 0 where there is none."""
    ends = (match.end() for match in _HAN_END.finditer(words))
    return max((end for end in ends if end > 1), default=0)
