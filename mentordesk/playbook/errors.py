"""What can go wrong with the playbook that a person can act on."""

from __future__ import annotations

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError


class NotInThePlaybookError(UserFacingError):
    """An id that this desk's pack does not hold. Values: ``id``."""

    code = "not-in-the-playbook"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "The playbook on this desk has no “{id}”.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing of yours was touched.")
    todo = QT_TRANSLATE_NOOP("errors", "Look for it by its words with Search.")
