"""The palette: every command, meeting, person, body and task, by a few letters of its name.

``matching`` is pure: how well letters fit a name, and which of its characters they stand for.
``commands`` and ``places`` say what there is, ``items`` brings it into order, ``overlay`` shows it
over the window; ``palette`` puts them together and opens what is chosen.
"""
