"""Word files that nobody should open: each is refused with words, soon, and nothing of it runs."""

import time
from pathlib import Path

import pytest

from minutes_app.documents.layouts import load_layout
from minutes_app.documents.templates import TemplateError, examine, fill
from minutes_app.documents.templates.limits import LARGEST_TEMPLATE, SECONDS
from minutes_app.language.errors import describe
from tests.documents.templates.words import (
    letterhead,
    minutes,
    part,
    record,
    replaced,
    with_parts,
)

OFFICIAL = load_layout("official-zh")
PLAIN = letterhead()
RELATIONS = "word/_rels/document.xml.rels"
TYPES = "[Content_Types].xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def related(kind: str, target: str) -> bytes:
    one = f'<Relationship Id="rId99" Type="{kind}" Target="{target}" TargetMode="External"/>'
    return replaced(PLAIN, RELATIONS, "</Relationships>", f"{one}</Relationships>")


def with_field(instruction: str) -> bytes:
    field = f"<w:p><w:r><w:instrText>{instruction}</w:instrText></w:r></w:p>"
    return replaced(PLAIN, "word/document.xml", "<w:sectPr", f"{field}<w:sectPr")


def moved(content: bytes, name: str) -> bytes:
    """Let the document be another part than the one that everybody looks into."""
    types = part(content, TYPES).replace(b"/word/document.xml", f"/{name}".encode())
    root = part(content, "_rels/.rels").replace(b"word/document.xml", name.encode())
    inside = part(content, "word/document.xml")
    parts = {TYPES: types, "_rels/.rels": root, name: inside}
    return with_parts(content, {**parts, "word/document.xml": part(PLAIN, "word/document.xml")})


FILES = [
    (b"", "not_word"),
    (b"PK\x03\x04", "not_word"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "locked"),
    (with_parts(PLAIN, {"word/document.xml": None}), "not_word"),
    (with_parts(PLAIN, {"word/vbaProject.bin": b"x"}), "program"),
    (with_parts(PLAIN, {"word/embeddings/oleObject1.bin": b"x"}), "program"),
    (with_parts(PLAIN, {"word/activeX/activeX1.xml": b"<a/>"}), "program"),
    (with_parts(PLAIN, {"word/afchunk.html": b"<script>"}), "program"),
    (replaced(PLAIN, TYPES, "openxmlformats-officedocument.wordprocessingml.document.main+xml",
              "ms-word.document.macroEnabled.main+xml"), "program"),
    (related(f"{OFFICE}/image", "http://example.org/a.png"), "external"),
    (related(f"{OFFICE}/oleObject", "file:///etc/passwd"), "external"),
    (related(f"{OFFICE}/subDocument", "file:///other.docx"), "external"),
    (related(f"{OFFICE}/hyperlink", "file://server/share/x.exe"), "external"),
    (related(f"{OFFICE}/frame", "http://example.org/"), "external"),
    (with_field(' INCLUDEPICTURE "http://example.org/a.png" '), "command"),
    (with_field(" DDEAUTO cmd calc "), "command"),
    (with_field(' IncludeText "C:/secret.txt" '), "command"),
    (moved(with_field(" DDEAUTO cmd calc "), "word/real.dat"), "command"),
    (moved(with_field(" DDEAUTO cmd calc "), "word/Document2.XML"), "command"),
    (moved(with_field(" DDEAUTO cmd calc "), "odd/document.xml"), "command"),
    (with_parts(PLAIN, {"word/document.xml": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">'
                        b"]><a>&b;</a>"}), "damaged"),
    (with_parts(PLAIN, {"word/styles.xml": b"<w:styles"}), "damaged"),
    (with_parts(PLAIN, {"word/media/image1.png": b"\0" * 60_000_000}), "large"),
    (b"x" * (LARGEST_TEMPLATE + 1), "large"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "code"), FILES)
def test_files_that_are_refused(content: bytes, code: str) -> None:
    before = time.monotonic()
    with pytest.raises(TemplateError) as caught:
        examine(content, OFFICIAL)
    assert caught.value.code == f"template.{code}"
    assert time.monotonic() - before < SECONDS + 5
    said = describe(caught.value)
    assert said.title
    assert said.safe
    assert said.next
    assert "{" not in said.title


COMMANDS = [
    ("{{ ''.__class__.__mro__ }}", "expression"),
    ("{{ title.__class__ }}", "expression"),
    ("{{ cycler.__init__.__globals__.os.popen('id').read() }}", "expression"),
    ("{{ self._TemplateReference__context }}", "expression"),
    ("{{ range(999999999) }}", "expression"),
    (
        "{% for i in range(99999) %}{% for j in range(99999) %}x{% endfor %}{% endfor %}",
        "expression",
    ),
    ("{% for p in attendees %}{% for q in attendees %}x{% endfor %}{% endfor %}", "expression"),
    ("{{ 'x' * 999999999 }}", "expression"),
    ("{{ title ~ title }}", "expression"),
    ("{{ title | safe }}", "expression"),
    ("{{ title | attr('x') }}", "expression"),
    ("{{ attendees[0] }}", "expression"),
    ("{% autoescape false %}{{ title }}{% endautoescape %}", "expression"),
    ("{% include '/etc/passwd' %}", "expression"),
    ("{% import 'os' as os %}", "expression"),
    ("{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", "expression"),
    ("{% set title = 'x' %}", "expression"),
    ("{% if title %}", "syntax"),
    ("{{ title", "syntax"),
    ("{% while true %}", "syntax"),
]


@pytest.mark.parametrize(("text", "code"), COMMANDS)
def test_placeholders_that_are_refused(text: str, code: str) -> None:
    document, facts = minutes(record())
    with pytest.raises(TemplateError) as caught:
        fill(letterhead(text, "{{ body }}"), document, OFFICIAL, facts)
    assert caught.value.code == f"template.{code}"
    assert caught.value.parameters["paragraph"], "the paragraph is named"


def test_the_place_of_the_text_must_be_a_paragraph_of_its_own() -> None:
    def in_table(document: object) -> None:
        document.add_table(1, 1).rows[0].cells[0].text = "{{ body }}"  # type: ignore[attr-defined]

    for template in (letterhead("Text: {{ body }}"), letterhead("Head", make=in_table)):
        with pytest.raises(TemplateError) as caught:
            examine(template, OFFICIAL)
        assert caught.value.code == "template.body_place"
        assert "{{ body }}" in str(caught.value.parameters["paragraph"])


def test_the_link_to_words_own_template_is_taken_out() -> None:
    settings = part(PLAIN, "word/settings.xml").decode()
    root = settings.index(">", settings.index("<w:settings")) + 1
    linked = settings[:root] + '<w:attachedTemplate r:id="rId1"/>' + settings[root:]
    if "xmlns:r=" not in linked:
        linked = linked.replace("<w:settings ", f'<w:settings xmlns:r="{OFFICE}" ', 1)
    relations = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships"><Relationship Id="rId1" Type="{OFFICE}/attachedTemplate" '
        'Target="file:///C:/Normal.dotm" TargetMode="External"/></Relationships>'
    )
    template = with_parts(
        PLAIN,
        {"word/settings.xml": linked.encode(),
         "word/_rels/settings.xml.rels": relations.encode()},
    )  # fmt: skip
    document, facts = minutes(record())
    done = fill(template, document, OFFICIAL, facts)
    assert b"attachedTemplate" not in part(done, "word/settings.xml")
    assert b"Normal.dotm" not in done


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for content, _ in FILES[:6]:
        with pytest.raises(TemplateError):
            examine(content, OFFICIAL)
    assert list(tmp_path.iterdir()) == []
