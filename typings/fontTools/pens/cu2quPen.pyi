from typing import Any

class Cu2QuPen:
    def __init__(
        self,
        other_pen: Any,
        max_err: float,
        reverse_direction: bool = False,
        stats: dict[str, int] | None = None,
    ) -> None: ...
