"""The window: models, views, actions, theme and background work; no SQL and no rules.

How a page is made (each module says more):

* a page is a ``QWidget`` that takes a ``Context`` (``ui.context``) and stands in ``ui.places``;
* words: inherit ``Retranslating`` first, set all words in ``retranslate()`` (``ui.translation``);
* the archive: ``context.session.perform(…)`` for operations, ``.ask(…)`` for reading, and
  follow ``session.changed`` (``ui.session``); documents: ``context.work.documents(…)``
  (``ui.work``);
* commands: ``context.actions.handle("meeting.print", self._print)`` (``ui.actions``; add a new
  command to the table in ``ui.commands``); keys that move the focus go through ``context.guard``;
* looks: ``set_look(label, "title")``, ``icon("add")`` (``ui.theme``); never a style sheet or a
  colour in a widget;
* what was done: ``context.notices.tell(words, undo_words, undo)``; known errors:
  ``context.notices.warn(error)``; passing words: ``context.status.say(words)``;
* user data in labels, buttons and tabs: ``escaped(text)`` (``ui.wording``).
"""

from minutes_app.ui.imports import import_plainly

# Before the modules of the window: there are some hundreds of them.
import_plainly()
