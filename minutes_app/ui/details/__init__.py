"""The tab Details of a meeting, and the details of an entry: every field of the record.

``DetailsPage(context, meeting)`` shows all that is recorded of a meeting besides its people and
what was said. ``EntryDetails(meeting)`` with ``show_entry(entry_id or None)`` stands
beside the outline. Both save by themselves; ``flush()`` saves at once.
"""
