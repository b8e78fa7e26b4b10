"""What a person reads of an error."""

from minutes_app.domain.errors import FaceError
from minutes_app.language.errors import describe


def test_characters_without_a_face_are_named_as_far_as_that_helps() -> None:
    few = describe(FaceError("face.none", characters="𠮷㐂", faces=""))
    assert few.title.endswith(": 𠮷㐂")
    many = describe(FaceError("face.none", characters="会" * 300, faces=""))
    assert many.title.endswith("会" * 20 + "…")
    assert many.next.startswith("Install a font")
