"""Queries that match a list from outside against the directory: many names at once."""

from collections.abc import Iterable, Sequence

from minutes_app.domain.people import Body, Office, Person
from minutes_app.storage import mapping
from minutes_app.storage.archive import Archive

_AT_ONCE = 500
"""Names in one query; SQLite binds some thousands at most."""


def people_called(archive: Archive, names: Iterable[str]) -> dict[str, list[Person]]:
    """Return, by name, those of the directory who bear it or once bore it, the oldest first."""
    wanted = sorted({name for name in names if name})
    found: dict[str, dict[str, Person]] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        condition = (
            f"name IN ({marks}) OR (other_names <> '[]' AND EXISTS"
            f" (SELECT 1 FROM json_each(other_names) WHERE value IN ({marks})))"
        )
        values = (*some, *some)
        for person in mapping.load_where(archive.connection, Person, condition, values, "id"):
            for name in {person.name, *person.other_names}.intersection(some):
                found.setdefault(name, {})[person.id] = person
    return {name: list(people.values()) for name, people in found.items()}


def bodies_called(bodies: Sequence[Body]) -> dict[str, Body]:
    """Return bodies by each name that they bear or bore; a name of today goes before the others."""
    found: dict[str, Body] = {}
    for body in bodies:
        found.setdefault(body.name, body)
    for body in bodies:
        if body.short_name:
            found.setdefault(body.short_name, body)
    for body in bodies:
        for former in body.former_names:
            found.setdefault(former.name, body)
    return found


def names_of_people(archive: Archive) -> frozenset[str]:
    """Return the name of everybody in the directory, the former ones too."""
    query = "SELECT name FROM person UNION SELECT value FROM person, json_each(other_names)"
    return frozenset(row[0] for row in archive.connection.execute(query))


def titles(archive: Archive) -> frozenset[str]:
    """Return every title that somebody in the directory holds or held."""
    return frozenset(row[0] for row in archive.connection.execute("SELECT title FROM office"))


def offices_of_people(archive: Archive, people: Iterable[str]) -> dict[str, list[Office]]:
    """Return, by person, every office held or once held, by age."""
    wanted = sorted(set(people))
    found: dict[str, list[Office]] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = tuple(wanted[start : start + _AT_ONCE])
        marks = ", ".join("?" * len(some))
        condition = f"person IN ({marks})"
        for office in mapping.load_where(archive.connection, Office, condition, some, "id"):
            found.setdefault(office.person, []).append(office)
    return found
