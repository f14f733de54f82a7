"""Errors and faults in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from mentordesk.errors import UserFacingError


def in_words(error: UserFacingError) -> str:
    """The three sentences of ``error`` translated: what happened, what is safe, what to do."""
    parts = (error.what, error.safe, error.todo)
    said = (QCoreApplication.translate("errors", part) for part in parts if part)
    return " ".join(part.format(**error.values) for part in said)
