import pytest

from minutes_app.capture.paste import paste_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("\n \n\u3000\n", []),
        ("一行", ["一行"]),
        ("一行\r\n\r\n二行\r三行\u2028四行", ["一行", "二行", "三行", "四行"]),
        ("一是加快\n二是落实", ["一是加快", "二是落实"]),
        ("1. First\n2. Second", ["1. First", "2. Second"]),
        ("- a\n- b\n  - c\n\t• d\n- e", ["a", "b", "- c", "- d", "e"]),
        ("• a\n•b\n●  c", ["a", "b", "c"]),
        ("* a\n* b", ["a", "b"]),
        ("标题\n  下面", ["标题", "- 下面"]),
        ("\u3000\u3000第一段\n\u3000\u3000第二段", ["第一段", "第二段"]),
        ("标题\n\u3000\u3000第一段", ["标题", "第一段"]),
        ("## 标题\n# 标题", ["# 标题", "# 标题"]),
        ("-5%的增长\n！加快@市科技局", ["-5%的增长", "！加快@市科技局"]),
        ("- \n•\n-\n*", []),
        ("a\x00b\x1f", ["ab"]),
    ],
)
def test_lines(text, lines):
    assert paste_lines(text) == lines
