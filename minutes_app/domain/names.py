"""What is surname in a name, and what is given."""

import re
from typing import NamedTuple

from minutes_app.domain.text import has_han

DOUBLE_SURNAMES = frozenset(
    "欧阳 司马 上官 诸葛 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 东方 西门 南宫 宇文 长孙 端木 "
    "轩辕 独孤 公冶 太史 申屠 闻人 濮阳 淳于 单于 澹台 赫连 万俟 呼延 钟离 鲜于 闾丘 亓官".split()
)
"""Chinese surnames of two characters."""


_SPELT = frozenset(
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng "
    "liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du "
    "ye cheng wei su lv lu ding ren yao shen zhong cui tan fan liao shi jin jia xia fu fang "
    "zou xiong bai meng qin qiu hou yin xue yan duan lei long tao shao hao gu mao kang qian "
    "dai mo kong xiang chang wan niu ge ou ouyang situ sima zhuge shangguan murong linghu "
    "huangfu tong guan kuang lai miao mu nie ning pang pei qi qiao qu rao rong ruan shan "
    "shang sheng shu si tu wen weng xi xin xing xiu yi ying you zang zhai zhan zhen zhi "
    "zhuang zhuo zuo an bao bi bian bo bu che chi chu cong dan dang dian diao dou e fei gan "
    "gang gong gou hua huan huo ji jian jiao jie jing ju juan ke lan lang leng lian ling lou "
    "man mei mi min nan pu ran sang sha shuai tai teng tie wo xuan yue yun zha zhe".split()
)
_SYLLABLE = (
    "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|ai|ao"
    "|en|ei|er|ie|iu|ia|in|ou|ui|uo|ua|un|ue|[üv]e|[aoeiuüv])"
)
_SPELT_GIVEN = re.compile(rf"(?:{_SYLLABLE})(?:['’-]?{_SYLLABLE})?", re.IGNORECASE)


class Name(NamedTuple):
    """A name in its two parts. The white space of a stretched Chinese name (李　雷) is gone."""

    surname: str
    given: str


def split_name(name: str) -> Name:
    """Part a name: 李|雷, 欧阳|明, Weber|Anna; a name of one word is all surname.

    A Chinese name begins with its surname, also in Latin letters (Zhang Wei). Of other names the
    last word is the surname, or what stands before a comma (Weber, Anna).
    """
    if has_han(name):
        whole = "".join(name.split())
        length = 2 if whole[:2] in DOUBLE_SURNAMES and len(whole) > 2 else 1
        return Name(whole[:length], whole[length:])
    before, comma, after = name.partition(",")
    if comma:
        return Name(before.strip(), after.strip())
    words = name.split() or [""]
    if _is_spelt_chinese(words):
        return Name(words[0], " ".join(words[1:]))
    return Name(words[-1], " ".join(words[:-1]))


def _is_spelt_chinese(words: list[str]) -> bool:
    given = words[1:]
    return (
        words[0].casefold() in _SPELT
        and 1 <= len(given) <= 2
        and all(_SPELT_GIVEN.fullmatch(word) for word in given)
    )
