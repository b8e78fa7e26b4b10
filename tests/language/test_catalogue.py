"""The catalogue reads .ts files as Qt means them, and every error has words in both languages."""

import ast
import errno
import os
import re
from pathlib import Path

import pytest

from minutes_app.domain.errors import MinutesError
from minutes_app.language import Catalogue, Tongue, choose, translate, use_language
from minutes_app.language.catalogue import read_messages
from minutes_app.language.error_words import known_words
from minutes_app.language.errors import describe
from minutes_app.language.operation_words import operation_name
from tests.architecture.sources import calls, modules, short

SAMPLE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context><name>Page</name>
 <message><source>Open</source><translation>打开 &amp; 看</translation></message>
 <message><source>Open</source><comment>state</comment><translation>未决</translation></message>
 <message numerus="yes"><source>%n entries</source>
  <translation><numerusform>%n 条</numerusform></translation></message>
 <message><source>New</source><translation type="unfinished"></translation></message>
 <message><source>Gone</source><translation type="vanished">旧</translation></message>
</context></TS>
"""
CODE = re.compile(r"[a-z_]+(\.[a-z_]+)+")


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    path = tmp_path / "zh_CN.ts"
    path.write_text(SAMPLE, encoding="utf-8")
    return Catalogue(Tongue.CHINESE, read_messages(path), loaded=True)


@pytest.fixture(autouse=True)
def _english_again():
    yield
    use_language(Tongue.ENGLISH)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("Page", "Open"), "打开 & 看"),
        (("Page", "Open", "state"), "未决"),
        (("Page", "Open", "another note"), "打开 & 看"),
        (("Page", "%n entries", "", 5), "%n 条"),
        (("Page", "New"), None),
        (("Page", "Gone"), None),
        (("Other", "Open"), None),
    ],
)
def test_lookup(catalogue: Catalogue, arguments: tuple, words: str | None) -> None:
    assert catalogue.lookup(*arguments) == words


def test_english_has_two_forms() -> None:
    forms = {("c", "%n files", ""): ("%n file", "%n files")}
    english = Catalogue(Tongue.ENGLISH, forms, loaded=True)
    assert [english.lookup("c", "%n files", "", n) for n in (0, 1, 2)] == [
        "%n files",
        "%n file",
        "%n files",
    ]


@pytest.mark.parametrize(
    ("preferred", "environment", "expected"),
    [
        ("", {"LANG": "zh_CN.UTF-8"}, Tongue.CHINESE),
        ("", {"LANG": "de_DE.UTF-8"}, Tongue.ENGLISH),
        ("", {"LANG": "zh_TW", "LC_ALL": "en_GB.UTF-8"}, Tongue.ENGLISH),
        ("", {"LANG": "en_GB", "MINUTES_LANGUAGE": "zh"}, Tongue.CHINESE),
        ("en", {"LANG": "zh_CN", "MINUTES_LANGUAGE": "zh"}, Tongue.ENGLISH),
        ("zh-CN", {"LC_ALL": "C.UTF-8"}, Tongue.CHINESE),
        ("", {"LC_ALL": "C.UTF-8"}, Tongue.ENGLISH),
        ("tlh", {"LC_ALL": "zh"}, Tongue.CHINESE),
    ],
)
def test_choice_of_language(preferred: str, environment: dict, expected: Tongue) -> None:
    assert choose(preferred, environment) is expected


def test_translate_speaks_the_language_in_use() -> None:
    assert translate("errors", "Nothing was changed.") == "Nothing was changed."
    use_language(Tongue.CHINESE)
    assert translate("errors", "Nothing was changed.") == "没有作任何改动。"
    assert translate("nowhere", "left alone") == "left alone"


def raised_codes() -> set[str]:
    """Codes in the code base: a literal like a code, given first to something named …Error."""
    found = set()
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            first = node.args[0]
            raised = name.endswith("Error") or name == "_fail"
            text = str(first.value) if isinstance(first, ast.Constant) else ""
            if raised and CODE.fullmatch(text):
                found.add(text)
    return found | {"save.disk_full", "save.failed"}


def test_every_error_that_is_raised_has_words() -> None:
    assert raised_codes() - set(known_words()) == set()


def test_every_error_has_words_in_both_languages() -> None:
    english = known_words()
    use_language(Tongue.CHINESE)
    chinese = known_words()
    for code, sentences in english.items():
        assert sentences[0]
        for source, words in zip(sentences, chinese[code], strict=True):
            assert bool(source) == bool(words)
            assert not source or re.search("[一-鿿]", words), (code, words)
            assert set(re.findall(r"{\w+}", words)) == set(re.findall(r"{\w+}", source))


@pytest.mark.parametrize("language", Tongue)
def test_errors_are_described(language: Tongue) -> None:
    use_language(language)
    several = describe(MinutesError("meeting.several", words="{座谈}", titles=["甲", "乙"]))
    assert "{座谈}" in several.title
    assert "甲" in str(several)
    assert describe(MinutesError("save.failed")).title.endswith("–")
    assert all(vars_of(describe(MinutesError("no.such_code"))))


def test_the_system_is_not_quoted_in_english() -> None:
    use_language(Tongue.CHINESE)
    for number in (errno.ENOENT, errno.EISDIR, errno.EACCES, errno.ENOSPC, errno.EROFS):
        error = MinutesError("export.unwritable", path="纪要", reason=os.strerror(number))
        assert not re.search("[A-Za-z]", describe(error).title)
    odd = MinutesError("export.unwritable", path="纪要", reason="Disk gone")
    assert "Disk gone" in describe(odd).title


def test_a_mistake_that_lies_in_no_field_names_the_whole_file() -> None:
    use_language(Tongue.CHINESE)
    error = MinutesError("import.wrong_type", line=1, path="", found="[]", expected="object")
    title = describe(error).title
    assert "，：" not in title
    assert "object" not in title


def vars_of(words: object) -> list[str]:
    return [getattr(words, name) for name in ("title", "safe", "next")]


def test_every_operation_has_a_name() -> None:
    labels = {
        call.args[0].value: short(path)
        for path in modules()
        for call in calls(path, "operation")
        if call.args and isinstance(call.args[0], ast.Constant)
    }
    assert {label: path for label, path in labels.items() if not operation_name(str(label))} == {}


def test_numbers_are_given_by_position() -> None:
    """The extracting tool knows a plural only by its fourth argument (third in ``tr``)."""
    wrong = [
        f"{short(path)}:{call.lineno}"
        for path in modules()
        for call in calls(path, "tr", "translate")
        if any(keyword.arg == "n" for keyword in call.keywords)
    ]
    assert wrong == []
