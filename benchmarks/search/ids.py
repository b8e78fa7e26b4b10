"""Ids that are the same in every run: UUIDv7 as the program makes them, their chance seeded."""

import random
from datetime import datetime

from minutes_app.domain.ids import Id


class Ids:
    """Makes ids that sort by age: first by ``moment``, then as they are asked for."""

    def __init__(self, chance: random.Random, moment: datetime) -> None:
        self._chance = chance
        self._milliseconds = int(moment.timestamp() * 1000)
        self._count = 0

    def next(self) -> Id:
        """Return the next id."""
        self._count += 1
        at, counter = self._milliseconds + (self._count >> 12), self._count & 0xFFF
        value = at << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | self._chance.getrandbits(62)
        text = f"{value:032x}"
        return Id(f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}")
