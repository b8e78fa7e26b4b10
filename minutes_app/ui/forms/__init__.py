"""Forms over the record: fields that show a value and say when somebody edits it.

Every field is a widget with ``value()``, ``show_value(value)`` and the signal ``edited``. A
``Form`` lays cells out in lines, saves what was edited 150 ms later, one field of the record an
operation, and never touches a field in which something is not saved yet::

    form = Form(save)                                  # save(record_id, fields, then, failed)
    form.line(Cell("title", lambda: tr("Title"), TextField()))
    form.show_record(record)                           # another record: what is pending is saved

Fields: ``TextField``, ``LongField``, ``LinesField`` (tuple of texts), ``NumberField``,
``FlagField``, ``ChoiceField`` (enumeration), ``LinkField`` (an id among ``Options``),
``ChipsField`` (several of a few), ``MomentField``, ``DeadlineField``, ``DayField``, ``RowsField``
(tuple of records, each in fields of its own).
"""

from minutes_app.ui.forms.cells import Cell
from minutes_app.ui.forms.choices import ChipsField, ChoiceField, FlagField, LinkField, Options
from minutes_app.ui.forms.form import Form
from minutes_app.ui.forms.long_texts import LinesField, LongField
from minutes_app.ui.forms.moments import DayField, DeadlineField, MomentField
from minutes_app.ui.forms.rows import Column, RowsField
from minutes_app.ui.forms.texts import NumberField, TextField

__all__ = [
    "Cell", "ChipsField", "ChoiceField", "Column", "DayField", "DeadlineField", "FlagField", "Form",
    "LinesField", "LinkField", "LongField", "MomentField", "NumberField", "Options", "RowsField",
    "TextField",
]  # fmt: skip
