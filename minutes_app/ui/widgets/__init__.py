"""Reusable widgets of the window; none of them knows the record.

``NoticeBar`` tells what was done, with Undo; ``StatusLine`` says that it is saved; ``Panes`` is
list, centre and preview that fold away; ``Rail`` leads to the places; ``EmptyState`` says what to
do where nothing is; ``BugDialog`` and ``FailureDialog`` show what went wrong.
"""
