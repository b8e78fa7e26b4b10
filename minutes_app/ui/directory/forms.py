"""Forms of a person and of a body."""

from collections.abc import Callable
from dataclasses import make_dataclass, replace
from typing import Any

from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.people import Body, FormerName, Office, Person
from minutes_app.domain.records import Change
from minutes_app.language import translate
from minutes_app.ui.context import Context
from minutes_app.ui.forms import (
    Cell,
    Column,
    Form,
    LinesField,
    LongField,
    MomentField,
    RowsField,
    TextField,
)
from minutes_app.ui.forms.rows import RowsSpec
from minutes_app.ui.forms.searching import SearchField

_Whole = make_dataclass("_Whole", [*Person.__dataclass_fields__, "offices"])


class PersonForm(Form):
    """A person with all offices ever held."""

    def __init__(self, context: Context) -> None:
        super().__init__(self._keep)
        self._context = context
        self.line(
            Cell("name", lambda: translate("directory", "Name"), TextField(), stretch=3),
            Cell("honorific", lambda: translate("directory", "Honorific"), TextField()),
        )
        self.line(
            Cell("other_names", lambda: translate("directory", "Other names"), LinesField(),
                 hint=lambda: translate("directory", "One a line: former names, other spellings."))
        )  # fmt: skip
        self.line(
            Cell("offices", lambda: translate("directory", "Offices, the most senior first"),
                 RowsField(self._offices()))
        )  # fmt: skip
        self.line(Cell("note", lambda: translate("directory", "Note"), LongField(1)))

    def show_person(self, person: Person, offices: tuple[Office, ...]) -> None:
        """Show a person of the directory, with all offices."""
        fields = {name: getattr(person, name) for name in Person.__dataclass_fields__}
        self.show_record(_Whole(**fields, offices=offices))

    def _offices(self) -> RowsSpec:
        return RowsSpec(
            lambda: Office(new_id(), self.record.id, ""),
            (
                Column("title", lambda: translate("directory", "Title"), TextField),
                Column("body", lambda: translate("directory", "Body"),
                       lambda: SearchField(self._context.session, Body, may_add=True)),
                Column("since", lambda: translate("directory", "From"), MomentField, 1, 1),
                Column("until", lambda: translate("directory", "Until"), MomentField, 1, 1),
            ),
            lambda office: bool(office.title.strip()),
            lambda: translate("directory", "Add an office"),
        )  # fmt: skip

    def _keep(self, person: Id, fields: Any, then: Any, failed: Any) -> None:
        session = self._context.session
        if "offices" in fields:
            # As the service ranks them: what comes back must be what stands here.
            ranked = [replace(one, rank=rank) for rank, one in enumerate(fields["offices"])]
            fields = {"offices": tuple(ranked)}
            session.perform(
                lambda desk: desk.directory.bring_offices(person, ranked),
                landing(self, person, fields, then), failed,
            )  # fmt: skip
        else:
            session.perform(
                lambda desk: desk.directory.edit(Person, person, **fields),
                landing(self, person, fields, then), failed,
            )  # fmt: skip


class BodyForm(Form):
    """A body with the names that it bore."""

    def __init__(self, context: Context) -> None:
        super().__init__(self._keep)
        self._context = context
        names = RowsSpec(
            lambda: FormerName(""),
            (
                Column("name", lambda: translate("directory", "Name"), TextField),
                Column("until", lambda: translate("directory", "Until"), MomentField),
            ),
            lambda row: bool(row.name.strip()),
            lambda: translate("directory", "Add a former name"),
        )
        self.line(
            Cell("name", lambda: translate("directory", "Name"), TextField(), stretch=2),
            Cell("short_name", lambda: translate("directory", "Short name"), TextField()),
        )
        above = SearchField(context.session, Body, lambda: translate("directory", "No body above"))
        self.line(Cell("parent", lambda: translate("directory", "Belongs to"), above))
        self.line(
            Cell("former_names", lambda: translate("directory", "Former names"), RowsField(names))
        )
        self.line(Cell("note", lambda: translate("directory", "Note"), LongField(1)))

    def _keep(self, body: Id, fields: Any, then: Any, failed: Any) -> None:
        self._context.session.perform(
            lambda desk: desk.directory.edit(Body, body, **fields),
            landing(self, body, fields, then), failed,
        )  # fmt: skip


def landing(form: Form, record: Id, fields: Any, then: Any) -> Callable[[Change], None]:
    """Return what is to be done when fields are saved.

    The archive is asked for the record anew, beside the window; until it answers, the form must
    not fall back to what was there before.
    """

    def landed(change: Change) -> None:
        if form.record is not None and form.record.id == record:
            form.show_record(replace(form.record, **fields))
        then(change)

    return landed
