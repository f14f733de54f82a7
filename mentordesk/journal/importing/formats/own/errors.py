"""What can be wrong with a copy of one's own journal."""

from __future__ import annotations

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError

NOT_AS_WRITTEN = QT_TRANSLATE_NOOP(
    "errors", "This entry is not as the copy was made, and it could not be read."
)
TWICE = QT_TRANSLATE_NOOP(
    "errors", "The copy holds this entry twice. The first one came, this one was left out."
)


class NewerCopy(UserFacingError):
    """The copy was made by a later MentorDesk."""

    code = "import-newer-copy"
    exit_code = Exit.DAMAGED
    what = QT_TRANSLATE_NOOP("errors", "{path} was made by a newer MentorDesk.")
    safe = QT_TRANSLATE_NOOP("errors", "Your journal was not changed, nor was this file.")
    todo = QT_TRANSLATE_NOOP("errors", "Update MentorDesk, then try again.")
