"""Who in the directory bears a name, of today or of before: one name, or all those of a list."""

from collections.abc import Iterable, Sequence

from minutes_app.domain.people import Body, Person
from minutes_app.storage import mapping
from minutes_app.storage.archive import Archive


def people_called(archive: Archive, names: Iterable[str]) -> dict[str, list[Person]]:
    """Return, by name, those of the directory who bear it or once bore it, the oldest first."""
    wanted = {name for name in names if name}
    some = "(SELECT value FROM json_each(?1))"
    condition = (
        f"name IN {some} OR (other_names <> '[]' AND EXISTS"
        f" (SELECT 1 FROM json_each(other_names) WHERE value IN {some}))"
    )
    values = (mapping.as_json(sorted(wanted)),)
    found: dict[str, list[Person]] = {}
    for person in mapping.load_where(archive.connection, Person, condition, values, "id"):
        for name in wanted.intersection((person.name, *person.other_names)):
            found.setdefault(name, []).append(person)
    return found


def only_person_called(archive: Archive, name: str) -> Person | None:
    """Return who bears or once bore a name, if it is one person; of two nobody is guessed."""
    found = people_called(archive, [name]).get(name, [])
    return found[0] if len(found) == 1 else None


def bodies_named(archive: Archive, name: str) -> list[Body]:
    """Return the bodies with exactly this name, short name or former name, in that order."""
    condition = (
        "name = ?1 OR short_name = ?1 OR id IN"
        " (SELECT owner FROM body_former_names WHERE name = ?1)"
    )
    order = "name = ?1 DESC, short_name = ?1 DESC, id"
    return mapping.load_where(archive.connection, Body, condition, (name,), order)


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
