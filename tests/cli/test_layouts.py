"""``minutes layouts``: listed, given away, looked at, taken in."""

import json
from pathlib import Path

from minutes_app.documents.definitions import new_definition, with_value
from minutes_app.documents.layout_file import SharedLayout, write_layout_file
from minutes_app.documents.layouts import layout_names
from tests.cli.running import Cli

OURS = with_value(new_definition("official-zh"), ("page", "left"), 30)


def shared(folder: Path, definition: str = OURS) -> Path:
    path = folder / "ours.minutes-layout"
    path.write_bytes(write_layout_file(SharedLayout("Ours", definition)))
    return path


def test_layouts_are_listed(filled: Cli) -> None:
    found = filled.done("layouts", "--json").json["layouts"]
    assert [one["name"] for one in found] == layout_names()
    assert not any(one["own"] for one in found)
    assert "official-zh" in filled.done("layouts", "list").text


def test_a_layout_goes_out_and_comes_in(filled: Cli, tmp_path: Path) -> None:
    assert filled.done("layouts", "import", shared(tmp_path)).text == "Added the layout Ours\n"
    assert filled.done("--json", "layouts", "import", shared(tmp_path)).json == {"name": "Ours 2"}
    path = tmp_path / "again.minutes-layout"
    assert filled.done("layouts", "export", "Ours", "-o", path).text == f"Wrote {path}\n"
    poured = filled.done("layouts", "export", "Ours", "-o", "-").output
    assert poured == path.read_bytes() == shared(tmp_path).read_bytes()
    found = filled.done("layouts", "--json").json["layouts"]
    assert [one["name"] for one in found if one["own"]] == ["Ours", "Ours 2"]
    pdf = tmp_path / "a.pdf"
    answer = filled.done("--json", "export", "代表建议督办座谈会", "--layout", "Ours", "-o", pdf)
    assert answer.json["layout"] == "Ours"


def test_a_file_is_looked_at_and_not_kept(filled: Cli, tmp_path: Path) -> None:
    answer = filled.done("--json", "layouts", "check", shared(tmp_path)).json
    assert answer == {
        "name": "Ours", "extends": "official-zh", "paper": "minutes", "language": "zh-CN",
        "changes": 1, "template": "",
    }  # fmt: skip
    words = filled.done("layouts", "check", shared(tmp_path)).text
    assert words == "Ours is in order: official-zh, with 1 values of its own.\n"
    assert len(filled.done("layouts", "--json").json["layouts"]) == len(layout_names())


def test_a_mistake_is_named_with_its_place(filled: Cli, tmp_path: Path) -> None:
    bad = shared(tmp_path, 'extends = "official-zh"\n[styles.body]\nsize = 900')
    for deed in ("check", "import"):
        result = filled("layouts", deed, bad)
        assert result.code == 1
        assert "Style “Text”, Size: 900 is not within 1 – 400." in result.complaint
    error = json.loads(filled("--json", "layouts", "check", bad).complaint)["error"]
    assert error["code"] == "layout.invalid"
    assert error["parameters"]["place"] == "styles.body.size"


def test_what_cannot_be_done_is_said(filled: Cli, tmp_path: Path) -> None:
    broken = tmp_path / "broken.minutes-layout"
    broken.write_bytes(b"nothing")
    for code, arguments in (
        (1, ("export", "nobody", "-o", tmp_path / "x")),
        (1, ("import", broken)),
        (1, ("import", tmp_path / "missing")),
        (2, ("export", "official-zh")),
        (2, ("import",)),
        (2, ("burn", "official-zh")),
    ):
        result = filled("layouts", *arguments)
        assert (result.code, result.text) == (code, "")
        assert result.complaint
