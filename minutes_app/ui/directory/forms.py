"""Forms of a person and of a body."""

from dataclasses import make_dataclass, replace
from typing import Any

from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.people import Body, FormerName, Office, Person
from minutes_app.domain.records import Change
from minutes_app.language import translate
from minutes_app.services.directory import Listing
from minutes_app.ui.context import Context
from minutes_app.ui.forms import (
    Cell,
    Column,
    Form,
    LinesField,
    LinkField,
    LongField,
    MomentField,
    RowsField,
    TextField,
)
from minutes_app.ui.forms.known import Known
from minutes_app.ui.forms.rows import RowsSpec

_Whole = make_dataclass("_Whole", [*Person.__dataclass_fields__, "offices"])


class PersonForm(Form):
    """A person with all offices ever held."""

    def __init__(self, context: Context, known: Known) -> None:
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
                 RowsField(self._offices(known)))
        )  # fmt: skip
        self.line(Cell("note", lambda: translate("directory", "Note"), LongField(1)))

    def show_person(self, person: Person, listing: Listing) -> None:
        """Show a person of the directory."""
        held = [one for one in listing.offices if one.person == person.id]
        offices = tuple(sorted(held, key=lambda one: (one.rank, one.id)))
        fields = {name: getattr(person, name) for name in Person.__dataclass_fields__}
        self.show_record(_Whole(**fields, offices=offices))

    def _offices(self, known: Known) -> RowsSpec:
        return RowsSpec(
            lambda: Office(new_id(), self.record.id, ""),
            (
                Column("title", lambda: translate("directory", "Title"), TextField),
                Column("body", lambda: translate("directory", "Body"),
                       lambda: LinkField(known.bodies)),
                Column("since", lambda: translate("directory", "From"), MomentField, 1, 1),
                Column("until", lambda: translate("directory", "Until"), MomentField, 1, 1),
            ),
            lambda office: bool(office.title.strip()),
            lambda: translate("directory", "Add an office"),
        )  # fmt: skip

    def _keep(self, person: Id, fields: Any, then: Any, failed: Any) -> None:
        if "offices" not in fields:
            self._context.session.perform(
                lambda desk: desk.directory.edit(Person, person, **fields), then, failed
            )
            return
        old = {one.id: one for one in self.record.offices}
        new = [replace(one, rank=rank) for rank, one in enumerate(fields["offices"])]
        self._context.session.perform(lambda desk: _bring(desk, old, new), then, failed)


class BodyForm(Form):
    """A body with the names that it bore."""

    def __init__(self, context: Context, known: Known) -> None:
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
        self.line(
            Cell("parent", lambda: translate("directory", "Belongs to"), LinkField(known.bodies))
        )
        self.line(
            Cell("former_names", lambda: translate("directory", "Former names"), RowsField(names))
        )
        self.line(Cell("note", lambda: translate("directory", "Note"), LongField(1)))

    def _keep(self, body: Id, fields: Any, then: Any, failed: Any) -> None:
        self._context.session.perform(
            lambda desk: desk.directory.edit(Body, body, **fields), then, failed
        )


def _bring(desk: Any, old: dict[Id, Office], new: list[Office]) -> Change:
    """Add, change and remove offices so that they are the new ones."""
    changes: list[Change] = []
    for office in new:
        before = old.get(office.id)
        if before is None:
            changes.append(desk.directory.add(office))
        elif before != office:
            changed = {
                name: getattr(office, name)
                for name in Office.__dataclass_fields__
                if getattr(office, name) != getattr(before, name)
            }
            changes.append(desk.directory.edit(Office, office.id, **changed))
    gone = old.keys() - {office.id for office in new}
    changes += [desk.directory.remove(Office, office) for office in sorted(gone)]
    put = tuple(one for change in changes for one in change.put)
    removed = tuple(one for change in changes for one in change.removed)
    return Change("directory.edit", "archive", put=put, removed=removed)
