"""Where the other places may send a person within Goals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

GOALS = "goals"
"""The id of the place."""


@dataclass(frozen=True)
class NewGoal:
    """The form of a new goal; of this pair, if it is named."""

    pair_id: UUID | None = None
