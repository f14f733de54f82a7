"""What the keeper has to say to a person: by a notice on the unlock window, or on the terminal."""

from __future__ import annotations

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError


class NoDisplay(UserFacingError):
    """There is no screen on which a window could open. It has an exit status of its own."""

    code = "no-display"
    exit_code = Exit.NO_SCREEN
    what = QT_TRANSLATE_NOOP(
        "errors",
        "MentorDesk needs a screen to open its window and found none: start it from a graphical "
        "session, or run `make tour` in its source folder to get pictures of every screen.",
    )


class NoWindow(UserFacingError):
    """The first window ended before it could be seen; the reason stands above, from itself."""

    code = "no-window"
    what = QT_TRANSLATE_NOOP("errors", "MentorDesk's window could not be opened.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing on your desk was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Install MentorDesk again, or ask whoever installed it.")


class NoAnswer(UserFacingError):
    """Another start holds the desk and does not answer."""

    code = "no-answer"
    exit_code = Exit.HELD
    what = QT_TRANSLATE_NOOP(
        "errors", "MentorDesk is open already, and its window does not answer."
    )
    safe = QT_TRANSLATE_NOOP("errors", "Nothing on your desk was changed.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Wait a moment and start it again; if that does not help, log out and in."
    )


class DeskCrashed(UserFacingError):
    """The desk ended without having closed."""

    code = "desk-crashed"
    what = QT_TRANSLATE_NOOP("errors", "MentorDesk's window ended unexpectedly.")
    safe = QT_TRANSLATE_NOOP(
        "errors",
        "Your desk is locked and whole. What you typed is kept as a draft, up to the last seconds.",
    )
    todo = QT_TRANSLATE_NOOP("errors", "Unlock your desk to go on where you were.")


class DeskStuck(UserFacingError):
    """The desk did not answer and was ended."""

    code = "desk-stuck"
    what = QT_TRANSLATE_NOOP(
        "errors", "MentorDesk's window did not answer and was ended, so that your desk is locked."
    )
    safe = QT_TRANSLATE_NOOP(
        "errors",
        "Your desk is locked and whole. At most the last ten seconds of typing may be missing.",
    )
    todo = QT_TRANSLATE_NOOP("errors", "Unlock your desk to go on where you were.")


class GateCrashed(UserFacingError):
    """The unlock window ended without having been asked to."""

    code = "gate-crashed"
    what = QT_TRANSLATE_NOOP(
        "errors", "The unlock window ended unexpectedly and was started again."
    )
    safe = QT_TRANSLATE_NOOP("errors", "Nothing on your desk was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Please type your passphrase again.")


class KeepsCrashing(UserFacingError):
    """Too many ends in too short a time: starting again would not help."""

    code = "keeps-crashing"
    what = QT_TRANSLATE_NOOP("errors", "MentorDesk's windows ended unexpectedly {times} times.")
    safe = QT_TRANSLATE_NOOP("errors", "Your desk is locked, and what was saved is kept.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Restart the computer and try again; `mentordesk verify` checks your desk."
    )


class FolderNotClaimed(UserFacingError):
    """The desk could not be claimed because its folder cannot be written."""

    code = "folder-not-claimed"
    what = QT_TRANSLATE_NOOP("errors", "The folder {folder} cannot be written.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing in it was changed.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Give yourself the right to write there, or open another desk."
    )
