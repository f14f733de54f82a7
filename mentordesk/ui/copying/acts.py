"""The act of copying: noted first, then done. Jobs for the writer thread, and the values they take.

Rooms are made when they are first asked for, so they are asked for inside the job.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.consent.model import Copied, Way
from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.vault import atomic

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.consent.copy_text import Material
    from mentordesk.ui.services import Services


class CopyNotSaved(UserFacingError):
    """The PDF could not be written where the person wanted it."""

    code = "copy-not-saved"
    exit_code = Exit.NOT_AS_IT_STANDS
    what = QT_TRANSLATE_NOOP("errors", "The PDF could not be written there.")
    safe = QT_TRANSLATE_NOOP("errors", "No file was made; Sharing says so too.")
    todo = QT_TRANSLATE_NOOP("errors", "Choose another folder, or copy the text instead.")


@dataclass(frozen=True)
class Sheet:
    """A text to be copied out: shown, noted and copied as it stands in ``body``."""

    body: str
    session_id: UUID | None
    person_id: UUID | None


def material(services: Services, session_id: UUID) -> Done[Material]:
    """What of a session may be copied. Raises ``NotThere``."""
    return services.copying.material(session_id)


def note(services: Services, sheet: Sheet, way: Way) -> Done[Copied]:
    """Note a copy; the caller makes it afterwards."""
    return services.copying.note(sheet.session_id, sheet.person_id, way, sheet.body)


def not_made(services: Services, noted: Copied) -> Done[Copied]:
    """Say in the ledger that a noted copy did not come about."""
    return services.copying.not_made(noted.id)


def save(services: Services, sheet: Sheet, pages: bytes, path: str) -> Done[Copied]:
    """Note a copy, then write its PDF for its owner alone. Raises ``CopyNotSaved``."""
    done = note(services, sheet, Way.PDF)
    try:
        atomic.hand_over(path, pages)
    except OSError as error:
        services.copying.not_made(done.value.id)
        raise CopyNotSaved from error
    return done


def copies(services: Services) -> Done[list[Copied]]:
    """Every copy that was ever made, the latest first."""
    return Done(services.copying.copies(), Changed.NOTHING)
