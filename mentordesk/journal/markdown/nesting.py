"""How far the items of a list stand in, each below the item it belongs to."""

from __future__ import annotations

from mentordesk.journal.markdown.heads import STEP, Head

DEEPEST = 12
BELOW = 2
"""Columns by which an item stands in below another one at the least; people write 2, 3, 4 or 8."""


class Nesting:
    """The items that are open, from the outermost."""

    def __init__(self) -> None:
        self._open: list[tuple[int, int]] = []  # column and level of each

    def leave(self) -> None:
        """Something stands here that belongs to none of them."""
        self._open.clear()

    def level(self, head: Head) -> int:
        """The level of the next item, from 0."""
        depth = head.depth
        while self._open and depth < self._open[-1][0]:
            self._open.pop()
        if not self._open:
            level = _alone(depth)
        elif depth < self._open[-1][0] + BELOW:
            return self._open[-1][1]
        else:
            level = min(self._open[-1][1] + 1, DEEPEST)
        self._open.append((depth, level))
        return level


def _alone(depth: int) -> int:
    """Below nothing: two blanks are a level, until there are four to each."""
    step = BELOW if depth < len(STEP) else len(STEP)
    return min(depth // step, DEEPEST)
