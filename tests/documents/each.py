"""A law of any meeting, held for several layouts at once."""

import inspect
from collections.abc import Callable, Iterable
from functools import wraps

from hypothesis import note


def for_each(names: Iterable[str]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Hold a law for each layout with every meeting that is generated; it takes ``name`` first.

    Generating a meeting takes longer than what is asked of it, and by ``parametrize`` the very
    same meetings would be generated again for each layout. A failure notes which one it was.
    """
    every = tuple(names)

    def decorate(law: Callable[..., None]) -> Callable[..., None]:
        @wraps(law)
        def of_all(*generated: object, **named: object) -> None:
            for name in every:
                note(f"layout: {name}")
                law(name, *generated, **named)

        wanted = inspect.signature(law).parameters.values()
        others = [one for one in wanted if one.name != "name"]
        of_all.__signature__ = inspect.Signature(others)  # type: ignore[attr-defined]
        return of_all

    return decorate
