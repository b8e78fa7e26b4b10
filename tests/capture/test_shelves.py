"""What lies packed is what was put there: any text, any id."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from minutes_app.capture.known import Known, NameKind, Register
from minutes_app.capture.shelves import Shelves, label_of
from minutes_app.capture.stretches import Stretches, short_owner, stretch
from minutes_app.domain.ids import Id

texts = st.text(st.sampled_from("市科ab1 \x00\x1fé\U0001f600"), max_size=5)
ids = st.one_of(st.uuids().map(str), texts.filter(bool), st.just("{" + "0" * 32 + "}"))
tuples = st.lists(texts, max_size=3).map(tuple)


@given(st.lists(texts.filter(bool)), st.lists(texts.filter(bool)), texts.filter(bool))
def test_texts_come_in_order_from_one_on(some: list[str], more: list[str], first: str) -> None:
    shelves = Shelves()
    for piece in (some, more):
        shelves.gather(piece)
    shelves.arrange()
    beside = [one for one in (*some, *more) if label_of(one) == label_of(first)]
    assert list(shelves.since(first)) == sorted(one for one in beside if one >= first)
    assert sorted(shelves) == sorted([*some, *more])


@given(ids, st.integers(0, 4))
def test_an_owner_is_told_again(owner: str, grade: int) -> None:
    stretches = Stretches()
    stretches.gather([stretch("a", grade, short_owner(owner))])
    stretches.arrange()
    assert list(stretches.of("a", 9)) == [(grade, owner)]


@given(st.lists(st.uuids(), min_size=2, max_size=2))
def test_owners_keep_their_order(two: list[UUID]) -> None:
    assert sorted(two) == sorted(two, key=lambda one: short_owner(str(one)))


@given(
    st.dictionaries(ids, st.tuples(st.sampled_from(NameKind), texts, tuples, tuples, tuples)),
    st.integers(0, 3),
)
def test_everybody_is_as_they_were(held: dict[str, tuple], dropped: int) -> None:
    known = [Known(Id(one), *fields) for one, fields in held.items()]
    register = Register()
    register.gather(known)
    register.arrange()
    gone, stays = known[:dropped], known[dropped:]
    for one in gone:
        register.drop(one.id)
    assert len(register) == len(stays)
    assert [register.get(one.id) for one in known] == [*[None] * len(gone), *stays]
    for one in gone:
        register.put(one)
    assert [register.get(one.id) for one in known] == known
