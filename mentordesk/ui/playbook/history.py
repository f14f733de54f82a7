"""What was read before: back and forward, as in a browser. Kept in memory and nowhere else."""

from __future__ import annotations

from mentordesk.ui.places import HELP_CARD
from mentordesk.ui.playbook.opened import item_of

MOST = 100


class History:
    """Targets in the order in which they were read. The Help card is never among them."""

    def __init__(self) -> None:
        self._read: list[str] = []
        self._place = -1
        self._passing = False

    @property
    def present(self) -> str:
        """What was opened last, the Help card left out; empty at first."""
        return self._read[self._place] if self._read else ""

    @property
    def can_go_back(self) -> bool:
        """Whether something was read before."""
        return self._place > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one has gone back."""
        return self._place < len(self._read) - 1

    def visit(self, target: str, *, passing: bool = False) -> None:
        """Note a visit. One in passing (arrow keys in the list) makes room for the next."""
        if item_of(target) == HELP_CARD:
            return
        if target == self.present:
            self._passing = self._passing and passing
            return
        kept = self._place if self._passing and passing else self._place + 1
        self._read[kept:] = [target]
        self._read = self._read[-MOST:]
        self._place = len(self._read) - 1
        self._passing = passing

    def settle(self) -> None:
        """What is read now was meant: the next visit does not take its place."""
        self._passing = False

    def back(self) -> str:
        """What was read before."""
        return self._step(-1)

    def forward(self) -> str:
        """What was read after."""
        return self._step(1)

    def _step(self, by: int) -> str:
        if self._read:
            self._place = max(0, min(len(self._read) - 1, self._place + by))
        self._passing = False
        return self.present
