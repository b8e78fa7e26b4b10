"""What names are found by: every reading of a surname, the usual ones of other characters."""

import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.language.pinyin import keys_of, keys_of_body, readings_of


@pytest.mark.parametrize(
    ("surname", "readings"),
    [
        ("单", "shan dan chan"), ("仇", "qiu chou"), ("解", "xie jie"), ("区", "ou qu"),
        ("曾", "zeng ceng"), ("查", "zha cha"), ("翟", "zhai di"), ("朴", "piao pu"),
        ("覃", "qin tan"), ("缪", "miao mou"), ("盖", "ge gai"), ("冼", "xian"), ("乐", "yue le"),
        ("员", "yun yuan"), ("任", "ren"), ("种", "chong zhong"), ("尉迟", "yuchi weichi"),
        ("万俟", "moqi wansi"), ("单于", "chanyu shanyu"), ("澹台", "tantai"), ("令狐", "linghu"),
        ("长孙", "zhangsun"), ("欧阳", "ouyang"), ("吕", "lv lu"), ("隗", "wei kui"),
    ],
)  # fmt: skip
def test_a_surname_is_found_in_every_reading(surname: str, readings: str) -> None:
    keys = keys_of(f"{surname}明")
    for reading in readings.split():
        assert f"{reading}ming" in keys


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("市科技局", {"shikejiju", "skjj"}),
        ("重庆银行", {"chongqingyinhang", "cqyh"}),
        ("会计学院", {"kuaijixueyuan", "kjxy"}),
        ("R&D中心", {"rdzhongxin", "rdzx"}),
        ("ABB公司", {"abbgongsi", "abbgs", "ags"}),
        ("5G中心", {"5gzhongxin", "5gzx"}),
        ("Digital Economy Bureau", {"digitaleconomybureau", "deb"}),
        ("Ministry of Finance", {"ministryoffinance", "mf", "mof"}),
        ("José Müller", {"josemvller", "jm"}),
        ("吕女士", {"lvnvshi", "lunushi", "lns"}),
    ],
)
def test_full_pinyin_and_initials(name: str, keys: set[str]) -> None:
    assert keys <= set(keys_of(name))


def test_nobody_gets_initials_from_a_reading_that_no_name_has() -> None:
    assert keys_of("陈伟") == ("chenwei", "cw")
    assert keys_of("王家大") == ("wangjiada", "wjd")
    assert keys_of("区小明")[0] == "ouxiaoming"


def test_readings_of_one_character() -> None:
    assert readings_of("重") == ("zhong", "chong")
    assert readings_of("阿") == ("a",)
    assert readings_of("A") == readings_of("") == readings_of("，") == ()


def test_a_body_is_found_without_its_place() -> None:
    assert {"dhskjj", "skjj", "kjj"} <= set(keys_of_body("东海市科技局"))
    assert {"kjj", "kejiju"} <= set(keys_of_body("市科技局"))
    assert "cjgj" not in keys_of_body("市场监管局")


@given(st.text(max_size=60))
def test_keys_are_few_and_can_be_typed(name: str) -> None:
    for keys in (keys_of(name), keys_of_body(name[:20])):
        assert len(keys) <= 400
        assert len(set(keys)) == len(keys)
        assert not any(" " in key or len(key) < 2 for key in keys)


@given(st.text("重长行乐会都参差", min_size=9, max_size=60))
def test_a_long_name_of_heteronyms_has_few_keys(name: str) -> None:
    assert len(keys_of(name)) <= 8


def test_the_phrases_of_pypinyin_are_never_loaded() -> None:
    code = (
        "import sys; from minutes_app.language.pinyin import keys_of; keys_of('重庆');"
        "assert not [m for m in sys.modules if m.startswith('pypinyin')]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_fifty_thousand_names_take_about_a_second() -> None:
    names = [
        f"{a}{b}{c}" for a in "王李张曾单" * 20 for b in "伟芳秀英敏" * 5 for c in "军洋重乐" * 5
    ]
    begun = time.thread_time()
    for name in names:
        keys_of(name)
    assert time.thread_time() - begun < 5  # a second on an idle machine
