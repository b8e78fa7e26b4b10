"""People as they are spoken to: a name with a title of theirs, 彭书记, 学军书记, Dr. Li.

A title is a part of an office that somebody holds or held, in the directory or on the day of a
meeting, or how they are styled (``honorific``). The name is all of it or the surname; of a Chinese
name, what is given will do (``domain.names``).
"""

from collections.abc import Iterable, Iterator

import msgspec

from minutes_app.domain.names import split_name
from minutes_app.domain.text import has_han
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import facets
from minutes_app.storage.search.cutting import sought
from minutes_app.storage.search.facets import Facet
from minutes_app.storage.search.names import folded_name
from minutes_app.storage.search.record_ids import RECORD_ID
from minutes_app.storage.search.results import Where

_LONGEST = 5
"""Characters of a Chinese name before a title, at most."""
_PEOPLE = f"""
    SELECT x.id, x.name, json_array(x.honorific,
      (SELECT json_group_array(o.title) FROM office o WHERE o.person = x.id)), x.other_names
    FROM passage_words w CROSS JOIN passage p ON p.id = w.rowid
    CROSS JOIN person x ON x.id = {RECORD_ID} WHERE w.passage_words MATCH ?
"""
_ATTENDEES = f"""
    SELECT DISTINCT a.person, a.name, json_array(a.honorific,
      (SELECT json_group_array(o.title) FROM attendee_offices o WHERE o.owner = a.id)), '[]'
    FROM passage_words w CROSS JOIN passage p ON p.id = w.rowid
    CROSS JOIN attendee a ON a.id = {RECORD_ID}
    WHERE w.passage_words MATCH ? AND a.body IS NULL AND a.name <> ''
"""
_SORTS = ((Where.PERSON, _PEOPLE), (Where.ATTENDEE, _ATTENDEES))


def addressed(connection: Connection, typed: str) -> set[str]:
    """Return the keys of names (``search_name.key``) of those who are spoken to so.

    ``typed`` is folded as names are.
    """
    found: set[str] = set()
    for name, title in _readings(typed):
        apart = " ".join(name) if has_han(name) else name  # names may be written 李　雷
        words = [asked.match for asked in map(sought, (apart, title)) if asked and asked.match]
        for where, query in _SORTS if len(words) == 2 else ():
            match = f"({' AND '.join((*words, facets.match(Facet.WHERE, where)))})"
            for person, called, titles, others in connection.execute(query, (match,)).fetchall():
                styled, offices = msgspec.json.decode(titles)
                names = (called, *msgspec.json.decode(others))
                if not any(_is_called(one, name) for one in names):
                    continue
                if _is_part(title, (styled, *offices)):
                    found.add(f"p:{person}" if person else f"n:{folded_name(called)}")
    return found


def _readings(typed: str) -> Iterator[tuple[str, str]]:
    """Yield what may be the name and the title in something typed."""
    if has_han(typed):
        for length in range(1, min(_LONGEST, len(typed) - 1) + 1):
            yield typed[:length], typed[length:].strip()
        return
    words = typed.split()
    for length in range(1, len(words)):
        yield " ".join(words[length:]), " ".join(words[:length]).removesuffix(".")


def _is_part(title: str, titles: Iterable[str]) -> bool:
    """Tell whether a title is a part of one that somebody has; Latin letters begin a word."""
    start = "" if has_han(title) else " "
    return any(start + title in start + folded_name(one) for one in titles if one)


def _is_called(name: str, typed: str) -> bool:
    """Tell whether somebody of this name may be called so together with a title."""
    folded = folded_name(name)
    surname, given = split_name(folded)
    if typed in (folded, surname):
        return True
    return has_han(typed) and len(given) > 1 and typed == given
