"""What a person can act on when a verb of the record cannot be done."""

from __future__ import annotations

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError

_SAFE = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")


class NotThere(UserFacingError):
    """The thing asked for was taken away in the meantime, or never was."""

    code = "not-there"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "This is no longer on your desk.")
    safe = _SAFE
    todo = QT_TRANSLATE_NOOP("errors", "Go back to the list and choose again.")


class WrongState(UserFacingError):
    """A session that is over cannot be moved; a dropped action cannot be carried; and so on."""

    code = "wrong-state"
    exit_code = Exit.NOT_AS_IT_STANDS
    what = QT_TRANSLATE_NOOP("errors", "This cannot be done any more: it stands as “{state}”.")
    safe = _SAFE
    todo = QT_TRANSLATE_NOOP("errors", "Open it again first, if that is what you want.")


class TextTooLong(UserFacingError):
    """An agreed text that would be longer than is kept in one piece; the words stay a draft."""

    code = "text-too-long"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "This text is too long to be kept in one piece.")
    safe = QT_TRANSLATE_NOOP("errors", "All your words are kept.")
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Take a part of it out. What stays too long becomes an entry of your journal when the desk"
        " is opened next.",
    )


class TextChanged(UserFacingError):
    """A text was saved from elsewhere after the writing began."""

    code = "text-changed"
    exit_code = Exit.NOT_AS_IT_STANDS
    what = QT_TRANSLATE_NOOP("errors", "This text was changed elsewhere while you were writing.")
    safe = QT_TRANSLATE_NOOP("errors", "Both wordings are kept, yours among the earlier ones.")
    todo = QT_TRANSLATE_NOOP("errors", "Open the session again and put them together.")
