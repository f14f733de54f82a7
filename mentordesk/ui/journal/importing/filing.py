"""Saving the report of an import. A job for the writer thread."""

from __future__ import annotations

from mentordesk.changes import Changed, Done
from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.vault import atomic


class ReportNotSaved(UserFacingError):
    """The file could not be written where the person wanted it."""

    code = "import-report-not-saved"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "The report could not be written there.")
    safe = QT_TRANSLATE_NOOP("errors", "No file was made. What was brought in is in your journal.")
    todo = QT_TRANSLATE_NOOP("errors", "Make room on that disk, or choose another folder.")


def save(text: str, path: str) -> Done[str]:
    """Write it for its owner alone. Raises ``ReportNotSaved``."""
    try:
        atomic.hand_over(path, text.encode())
    except OSError as error:
        raise ReportNotSaved from error
    return Done(path, Changed.NOTHING)
