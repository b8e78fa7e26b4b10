"""A house's own Word file, filled with minutes: its look, our words, and every sign of a user's."""

import io
import re
import subprocess
from dataclasses import replace
from pathlib import Path

import docx_integrity
import pytest
from docx import Document
from openxml_audit import OpenXmlValidator

from minutes_app.documents.definitions import new_definition
from minutes_app.documents.layouts import layout_of_text, load_layout
from minutes_app.documents.templates import (
    PLACEHOLDERS,
    TemplateError,
    examine,
    fill,
    taken_over,
    try_out,
)
from minutes_app.documents.tree import Paragraph
from minutes_app.documents.word import read_attachment
from minutes_app.domain.meetings import Language
from tests.documents.templates.words import letterhead, minutes, record, saved

OFFICIAL, FORMAL = load_layout("official-zh"), load_layout("formal-en")
NASTY = "A & B <b> {{ x }} {_{ y }_} {%_ z %_} ${q} &amp; </w:t> ]]> {{ body }}"


def filled(template: bytes, language: Language = Language.CHINESE, title: str = "") -> bytes:
    one = record(language)
    if title:
        one.meeting = replace(one.meeting, title=title)
    layout = OFFICIAL if language is Language.CHINESE else FORMAL
    document, facts = minutes(one)
    return fill(template, document, layout, facts, attachment=b'{"a": 1}')


def text_of(content: bytes) -> str:
    document = Document(io.BytesIO(content))
    tables = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    heads = [one.text for section in document.sections for one in section.header.paragraphs]
    return "\n".join([*(one.text for one in document.paragraphs), *tables, *heads])


def test_every_placeholder_is_filled_by_both_names() -> None:
    document, facts = minutes(record())
    for one in PLACEHOLDERS:
        assert facts[one.name] == facts[one.chinese]
    assert facts["title"]
    assert facts["date"]
    assert facts["place"]
    assert facts["attendees"]
    names = [one for one in PLACEHOLDERS if one.name not in {"body", "attendees"}]
    for pick in ("name", "chinese"):
        lines = [f"<{one.name}>{{{{ {getattr(one, pick)} }}}}</{one.name}>" for one in names]
        found = text_of(filled(letterhead(*lines, "{{ body }}")))
        for one in names:
            assert f"<{one.name}>{facts[one.name]}</{one.name}>" in found
    assert document.blocks


def test_the_text_stands_where_the_placeholder_stood_in_the_look_of_its_paragraph() -> None:
    def indented(document: object) -> None:
        last = document.paragraphs[-1]  # type: ignore[attr-defined]
        last.insert_paragraph_before("Before")
        document.add_paragraph("After")  # type: ignore[attr-defined]

    found = Document(io.BytesIO(filled(letterhead("{{ title }}", "{{ body }}", make=indented))))
    texts = [one.text for one in found.paragraphs]
    assert texts.index("Before") < len(texts) - 2
    assert texts[-1] == "After"
    assert "{{" not in "".join(texts)


def test_full_width_braces_are_filled_too_however_word_cut_them() -> None:
    """A Chinese input method types them; each sign in a run of its own is how Word may keep it."""

    def cut(document: object) -> None:
        paragraph = document.paragraphs[-1].insert_paragraph_before("")  # type: ignore[attr-defined]
        for sign in "地点：｛｛　地点　｝｝；":
            paragraph.add_run(sign)
        document.sections[0].footer.paragraphs[0].text = "｛｛ 编号 ｝｝"  # type: ignore[attr-defined]

    facts = minutes(record())[1]
    lines = ("｛｛标题｝｝", "集合｛甲｝", "｛％ if 地点 ％｝有｛％ endif ％｝", "｛｛ 正文 ｝｝")
    content = filled(letterhead(*lines, make=cut))
    texts = text_of(content).splitlines()
    assert facts["title"] in texts
    assert f"地点：{facts['place']}；" in texts
    assert {"集合｛甲｝", "有"} <= set(texts)
    assert "｛｛" not in "".join(texts)
    footer = Document(io.BytesIO(content)).sections[0].footer.paragraphs[0].text
    assert footer == facts["number"]


def test_an_unknown_name_between_full_width_braces_is_named() -> None:
    with pytest.raises(TemplateError) as caught:
        filled(letterhead("｛｛题目｝｝", "｛｛正文｝｝"))
    assert caught.value.parameters["found"] == "题目"


def test_without_a_placeholder_for_it_the_text_follows_at_the_end() -> None:
    texts = text_of(filled(letterhead("Only a head"))).splitlines()
    assert texts[0] == "Only a head"
    assert any("吴杰" in one for one in texts[1:])


@pytest.mark.parametrize("language", list(Language))
def test_no_paragraph_of_the_minutes_is_lost(language: Language) -> None:
    document, facts = minutes(record(language))
    layout = OFFICIAL if language is Language.CHINESE else FORMAL
    found = text_of(fill(letterhead("{{ body }}"), document, layout, facts))
    for block in document.blocks:
        if isinstance(block, Paragraph) and block.text:
            assert block.text in found


def test_what_the_template_says_is_not_said_twice() -> None:
    template = letterhead("{{ title }}", "{{ date }}", "{{ place }}", "{{ body }}")
    document, facts = minutes(record())
    found = text_of(fill(template, document, OFFICIAL, facts))
    assert found.count(facts["title"]) == found.count(facts["date"]) == 1
    assert "会议时间" not in found
    assert "主持人" in found


def test_people_are_listed_one_by_one() -> None:
    def people(document: object) -> None:
        table = document.add_table(3, 2)  # type: ignore[attr-defined]
        cells = ("{%tr for 人 in 参会人员 %}", "", "{{ 人.姓名 }}", "{{ 人.职务 }}",
                 "{%tr endfor %}", "")  # fmt: skip
        for number, text in enumerate(cells):
            table.rows[number // 2].cells[number % 2].text = text

    _, facts = minutes(record())
    found = text_of(filled(letterhead("{{ body }}", make=people)))
    for one in facts["attendees"]:
        assert one["name"] in found
        assert one["office"] in found
    assert "出席：" not in found


@pytest.mark.parametrize("text", [NASTY, "{_{", "}_}", "{%_", "_}_}_}", "\u3000开头 & 结尾\u3000"])
def test_what_users_typed_is_text_and_nothing_else(text: str) -> None:
    found = text_of(filled(letterhead(), title=f"{text} 会议纪要"))
    assert text.strip() in found
    assert "\ue0f1" not in found
    assert "\ue0f2" not in found


@pytest.mark.parametrize("language", list(Language))
def test_the_result_is_a_clean_word_file(tmp_path: Path, language: Language) -> None:
    content = filled(letterhead("{{ title }}", "{{ body }}"), language)
    path = tmp_path / "out.docx"
    path.write_bytes(content)
    own = tmp_path / "template.docx"
    own.write_bytes(letterhead("{{ title }}", "{{ body }}"))

    def faults(one: Path) -> set[str]:
        found = OpenXmlValidator().validate(one)
        return {re.sub(r"\d+", "#", str(error.description)) for error in found.errors}

    assert faults(path) - faults(own) == set()
    assert list(docx_integrity.check(str(path))) == []
    assert read_attachment(content) == b'{"a": 1}'
    assert filled(letterhead("{{ title }}", "{{ body }}"), language) == content


def test_libreoffice_reads_it_back(tmp_path: Path) -> None:
    (tmp_path / "out.docx").write_bytes(filled(letterhead()))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
         "--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "out.docx")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    said = subprocess.run(
        ["pdftotext", str(tmp_path / "out.pdf"), "-"], check=True, capture_output=True, timeout=60
    ).stdout.decode()
    plain = "".join(said.split())
    assert "某某市某某局" in plain
    assert "一、代表建议基本情况" in plain
    assert "二、会议情况" in plain


def test_styles_are_found_by_name_in_any_language() -> None:
    document = Document()
    for name in ("标题 2", "纪要标志"):
        document.styles.add_style(name, 1)
    document.styles["Heading 2"].name = "Something else"
    document.add_paragraph("{{ 正文 }}")
    found = examine(saved(document), OFFICIAL)
    assert found.matched["heading-1"] == "heading 1"
    assert found.matched["heading-2"] == "标题 2"
    assert found.matched["mark"] == "纪要标志"
    assert found.matched["body"] == "Normal"
    assert "point" not in found.matched


def test_a_layout_takes_over_what_a_template_says() -> None:
    found = examine(letterhead(), OFFICIAL)
    text = taken_over(new_definition("official-zh"), found)
    made = layout_of_text(text, "ours")
    assert (made.page.left, made.page.right, made.page.characters) == (31, 31, 0)
    body = made.styles["body"]
    assert (body.size, made.faces[body.face].east_asian) == (14, "宋体")
    assert made.styles["point"].size == 14, "what is like the body follows it"
    assert made.faces[body.face].east_asian_stand_ins


def test_a_trial_says_what_was_added() -> None:
    document, facts = minutes(record())
    found, content = try_out(letterhead(), document, OFFICIAL, facts)
    names = {one.name for one in Document(io.BytesIO(content)).styles}
    assert found.added
    assert set(found.added) <= names
    assert set(found.used) == {"mark", "title", "date", "number", "body"}


def test_unknown_placeholders_are_named_with_their_paragraph() -> None:
    template = letterhead("Dear {{ colleague }}, welcome", "{{ body }}")
    assert examine(template, OFFICIAL).unknown == (("colleague", "Dear {{ colleague }}, welcome"),)
    with pytest.raises(TemplateError) as caught:
        filled(template)
    assert caught.value.code == "template.unknown"
    assert caught.value.parameters["found"] == "colleague"
