"""What a person can act on when the files of a desk cannot be opened, read or written."""

from __future__ import annotations

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError


class DeskIsOpen(UserFacingError):
    """Another process holds this desk."""

    code = "desk-is-open"
    exit_code = Exit.HELD
    what = QT_TRANSLATE_NOOP("errors", "This desk is already open in another window.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Use that window, or lock it first.")


class DatabaseDamaged(UserFacingError):
    """The key is right (the header proved it), yet the file cannot be read."""

    code = "database-damaged"
    exit_code = Exit.DAMAGED
    what = QT_TRANSLATE_NOOP("errors", "The file {file} is damaged.")
    safe = QT_TRANSLATE_NOOP(
        "errors", "Your passphrase was right, and the file was left as it was found."
    )
    todo = QT_TRANSLATE_NOOP(
        "errors", "Copy the whole folder to a safe place first, then bring back your newest backup."
    )


class DatabaseMissing(UserFacingError):
    """A file of a desk that has been open before is gone."""

    code = "database-missing"
    exit_code = Exit.DAMAGED
    what = QT_TRANSLATE_NOOP("errors", "The file {file} is missing from your desk's folder.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was made in its place, and nothing was changed.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "If you moved it, put it back; otherwise bring back your newest backup."
    )


class DatabaseMoved(UserFacingError):
    """The file is open, and its name leads elsewhere or nowhere: it was moved or deleted."""

    code = "database-moved"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP(
        "errors", "Your desk's files are no longer in {folder}: they were moved or deleted."
    )
    safe = QT_TRANSLATE_NOOP("errors", "What you see is still here, but it is not saved.")
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Leave this window open and put the folder back where it was, from the bin if need be;"
        " then what you wrote is saved.",
    )


class NewerSchema(UserFacingError):
    """The file was written by a program so new that this one cannot even read it."""

    code = "newer-schema"
    exit_code = Exit.DAMAGED
    what = QT_TRANSLATE_NOOP("errors", "This desk was last used by a newer MentorDesk.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Install MentorDesk {needed} or newer and open it again.")


class DatabaseReadOnly(UserFacingError):
    """A write on a file that may only be read."""

    code = "database-read-only"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "This desk can be read but not written here.")
    safe = QT_TRANSLATE_NOOP("errors", "Everything that was saved before is safe.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Check who may write to its folder, and whether MentorDesk is up to date."
    )


class DatabaseBusy(UserFacingError):
    """Another program has kept the file to itself for seconds."""

    code = "database-busy"
    exit_code = Exit.HELD
    what = QT_TRANSLATE_NOOP("errors", "Another program is using the file {file}.")
    safe = QT_TRANSLATE_NOOP("errors", "Everything that was saved before is safe.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Wait until the copying or checking of that folder has ended, then try again."
    )


class DiskFull(UserFacingError):
    """There is no room left, not even with the reserve given up."""

    code = "disk-full"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "The disk is full, so this could not be saved.")
    safe = QT_TRANSLATE_NOOP(
        "errors", "Everything that was saved before is safe; what you see is not saved yet."
    )
    todo = QT_TRANSLATE_NOOP("errors", "Make room on this disk, then save again.")


class LittleRoom(UserFacingError):
    """The disk is nearly full. Said, not raised: everything still works."""

    code = "low-room"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP(
        "errors", "Less than {megabytes} MB are free on the disk where your desk lies."
    )
    safe = QT_TRANSLATE_NOOP("errors", "Everything you wrote is saved.")
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Make some room soon, so that it stays so: empty the bin, or move large files to another"
        " disk.",
    )


class DiskFailing(UserFacingError):
    """The disk reported an error: from here on nothing counts as saved until a reopening."""

    code = "disk-failing"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "The disk reported an error while your desk was in use.")
    safe = QT_TRANSLATE_NOOP(
        "errors", "Everything that was saved before is safe; what you see is not saved yet."
    )
    todo = QT_TRANSLATE_NOOP(
        "errors", "Copy what you see to another place, then lock and open your desk again."
    )


class EngineUnsuitable(UserFacingError):
    """This installation's SQLCipher lacks what the desk relies on."""

    code = "engine-unsuitable"
    exit_code = Exit.FAULT
    what = QT_TRANSLATE_NOOP("errors", "This installation cannot keep a desk safely: {reason}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Install MentorDesk again from its own package.")


class MigrationFailed(UserFacingError):
    """The copy that was to become the new file did not hold what the old one holds."""

    code = "migration-failed"
    exit_code = Exit.FAULT
    what = QT_TRANSLATE_NOOP("errors", "Your desk could not be brought up to date: {reason}.")
    safe = QT_TRANSLATE_NOOP("errors", "The file was left as it was; nothing is lost.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Go on with the MentorDesk that you used before, and report this."
    )
