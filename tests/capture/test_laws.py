"""Laws of the capture line that hold whatever is typed."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutes_app.capture.line import read_line
from minutes_app.capture.paste import paste_lines
from minutes_app.domain.numbering import take_ordinal_off

quiet = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])

WORDS = (
    "! ！ * ＊ ? ？ # ＃ - － + ＋ / 、 @ ＠ & ＆ ~ ～ : ： = ＝ ， , 。 . =l =q =d 刘 刘洋 "
    "市科技局 kjj 财政 pjx xy wz 李雷 市数字经济局 副局长 年底前 尽快 12月31日 5 10% 周一 周五 "
    "next Friday 一是 1. 第一 加快 建设 R&D a@b.com export 导出 3名 专家 Alice Green 技科局 • "
    "\n \u3000"
).split(" ")
soup = st.lists(st.sampled_from([*WORDS, " "]), max_size=10).map("".join)
anything = st.text(max_size=40) | soup
plain = st.text(st.sampled_from("加快建设改革的，。；“”（）年月日五十 abcXYZ0189%"), max_size=30)


@given(text=anything)
@quiet
def test_no_character_is_lost(text, context):
    reading = read_line(text, context)
    pieces = list(reading.pieces())
    assert "".join(piece for piece, _ in pieces) == text
    assert reading.body == "".join(piece for piece, role in pieces if role is None)
    assert reading.body == reading.body.strip()
    at = 0
    for span in reading.spans:
        assert at <= span.start < span.end <= len(text)
        at = span.end
    for doubt in reading.doubts:
        assert 0 <= doubt.start < doubt.end <= len(text)


@given(text=anything)
@quiet
def test_what_is_taken_from_the_text_shows_in_the_reading(text, context):
    reading = read_line(text, context)
    roles = {span.role for span in reading.spans}
    assert ("lead" in roles) == bool(reading.lead)
    assert ("support" in roles) == bool(reading.support)
    assert ("deadline" in roles) == bool(reading.deadline)
    assert ("attendee" in roles) == bool(reading.attendees)
    assert ("command" in roles) == bool(reading.command)
    assert ("speaker" in roles) == bool(reading.speaker)
    assert ("kind" in roles) == bool(reading.kind or reading.attendees or reading.command)


@given(text=anything)
@quiet
def test_with_nobody_known_only_days_are_tails(text, deserted):
    reading = read_line(text, deserted)
    assert reading.speaker is None
    assert reading.lead == reading.support == ()


@given(text=plain)
@quiet
def test_plain_text_is_read_as_itself(text, context):
    reading = read_line(text, context)
    taken, _ = take_ordinal_off(text.strip())
    assert reading.body in {text.strip(), taken.strip()}
    assert read_line(reading.body, context).kind is None


@given(text=st.text(max_size=80) | soup)
def test_pasted_lines_have_words_and_no_breaks(text):
    for line in paste_lines(text):
        assert line.strip()
        assert "\n" not in line
    assert bool(paste_lines(text)) <= bool(text.strip())
