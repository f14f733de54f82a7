"""Whether this desk has a programme at all: asked at every start, so it loads nothing else."""

from __future__ import annotations

from typing import Any, Protocol


class Asked(Protocol):
    """A transaction, as far as this question needs it."""

    def one(self, sql: str, params: Any = ()) -> tuple[Any, ...] | None:
        """The first row, or ``None``."""


def has_programme(tx: Asked) -> bool:
    """Whether an invite was ever taken here."""
    return tx.one("SELECT 1 FROM enrolment") is not None
