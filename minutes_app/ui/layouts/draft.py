"""A layout that is being changed: its definition, step by step, with a way back from each step."""

from dataclasses import dataclass, field
from typing import Any

from minutes_app.documents.definitions import (
    Path,
    Tree,
    base_of,
    base_tree,
    own_values,
    value_at,
    whole_tree,
    with_value,
    without_value,
    written,
)
from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import layout_of_text
from minutes_app.domain.papers import HouseLayout

_MOST_STEPS = 500


@dataclass(frozen=True, slots=True)
class Template:
    """A Word file that the layout has; ``content`` is b"" until somebody asks for it."""

    name: str = ""
    content: bytes = b""
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """How a layout stood at one moment."""

    definition: str
    template: Template = Template()


@dataclass
class Draft:
    """A layout as it would be kept. Nothing of the archive changes until it is.

    Steps in one field at a time are one: turning a number from 16 to 20 is undone at once.
    """

    name: str
    definition: str
    locked: bool = False
    template: Template = Template()
    kept: Step = field(init=False)
    _back: list[Step] = field(default_factory=list[Step])
    _forth: list[Step] = field(default_factory=list[Step])
    _last: Path = ()

    def __post_init__(self) -> None:
        self.kept = self.step

    @classmethod
    def of(cls, layout: HouseLayout) -> "Draft":
        """Begin with a layout of the house."""
        name = layout.template_name if layout.template else ""
        return cls(layout.name, layout.definition, template=Template(name))

    @property
    def step(self) -> Step:
        """How it stands now."""
        return Step(self.definition, self.template)

    @property
    def changed(self) -> bool:
        """Whether keeping it would change anything."""
        return self.step != self.kept

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to go back."""
        return bool(self._back)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to go forth again."""
        return bool(self._forth)

    def layout(self) -> Layout:
        """Return the layout that it makes. Raises ``LayoutError``."""
        return layout_of_text(self.definition, self.name)

    def tree(self) -> Tree:
        """Return every value, as the draft has it."""
        return whole_tree(self.definition)

    def shipped(self) -> Tree:
        """Return every value, as it was shipped."""
        return base_tree(self.definition)

    def own(self) -> dict[Path, Any]:
        """Return the values that are not as shipped, by place."""
        return own_values(self.definition)

    def is_own(self, path: Path) -> bool:
        """Tell whether a value is not as shipped."""
        return any(one[: len(path)] == path for one in self.own())

    def set(self, path: Path, value: object) -> None:
        """Change a value. Raises ``LayoutError`` where it cannot be: nothing changes then."""
        if value_at(self.tree(), path) == value:
            return
        definition = with_value(self.definition, path, value)
        layout_of_text(definition, self.name)
        self._go(Step(definition, self.template), path)

    def reset(self, path: Path) -> None:
        """Let a value, and all below it, be as shipped."""
        self._go(Step(without_value(self.definition, path), self.template), ())

    def reset_all(self) -> None:
        """Let everything be as shipped; the Word file stays."""
        base = {"extends": base_of(self.definition)}
        self._go(Step(written(base), self.template), ())

    def take(self, step: Step) -> None:
        """Take a whole definition, a template, or both, as one step. Raises ``LayoutError``."""
        layout_of_text(step.definition, self.name)
        self._go(step, ())

    def undo(self) -> None:
        """Go back one step."""
        if self._back:
            self._forth.append(self.step)
            self._stand(self._back.pop())

    def redo(self) -> None:
        """Go forth again one step."""
        if self._forth:
            self._back.append(self.step)
            self._stand(self._forth.pop())

    def discard(self) -> None:
        """Let everything be as it was kept; this is a step, too."""
        self._go(self.kept, ())

    def keep(self, step: Step) -> None:
        """Remember that it is in the archive as it stood at a step; it may have gone on since."""
        template = Template(step.template.name, step.template.content)
        if self.template == step.template:
            self.template = template
        self.kept = Step(step.definition, template)

    def rest(self) -> None:
        """End a run of steps in one field."""
        self._last = ()

    def _go(self, step: Step, path: Path) -> None:
        if step == self.step:
            return
        if not path or path != self._last:
            self._back = [*self._back[-_MOST_STEPS:], self.step]
        self._forth.clear()
        self._stand(step)
        self._last = path

    def _stand(self, step: Step) -> None:
        self.definition, self.template, self._last = step.definition, step.template, ()
