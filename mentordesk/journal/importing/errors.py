"""What can be wrong: with one record, told in a ``Problem``; with a whole source, raised."""

from __future__ import annotations

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError

NO_DATE = QT_TRANSLATE_NOOP("errors", "This entry has no date that can be read. It was left out.")
EMPTY = QT_TRANSLATE_NOOP("errors", "This entry is empty. It was left out.")
UNKEEPABLE = QT_TRANSLATE_NOOP(
    "errors", "This entry holds characters that no file can keep. It was left out."
)
BROKEN_RECORD = QT_TRANSLATE_NOOP("errors", "This entry is damaged. It was left out.")
RECORD_TOO_LARGE = QT_TRANSLATE_NOOP(
    "errors", "This entry is larger than {most} MB. It was left out."
)
TOO_DEEP = QT_TRANSLATE_NOOP(
    "errors", "This entry is nested too deeply to be read safely. It was left out."
)
FILE_MISSING = QT_TRANSLATE_NOOP(
    "errors", "The file {name} of this entry is not there. The entry came without it."
)
FILE_EMPTY = QT_TRANSLATE_NOOP(
    "errors", "The file {name} of this entry is empty. The entry came without it."
)
FILE_DAMAGED = QT_TRANSLATE_NOOP(
    "errors", "The file {name} of this entry is damaged. The entry came without it."
)
FILE_TOO_LARGE = QT_TRANSLATE_NOOP(
    "errors", "The file {name} is larger than {most} MB. The entry came without it."
)
NOT_FOLLOWED = QT_TRANSLATE_NOOP(
    "errors", "{name} points out of the folder or is no plain file. It was not opened."
)
READ_AS_1252 = QT_TRANSLATE_NOOP(
    "errors", "This text was not in UTF-8. It was read as Western European (Windows-1252)."
)
DATE_OF_FILE = QT_TRANSLATE_NOOP(
    "errors", "This text tells no date. The date of the file was taken."
)
NOT_TEXT = QT_TRANSLATE_NOOP(
    "errors", "This file is no text in an alphabet that can be told. It was left out."
)
FILE_BROKEN = QT_TRANSLATE_NOOP("errors", "This file is damaged. It was left out.")
LOOKS_LIKE_DATE = QT_TRANSLATE_NOOP(
    "errors", "This line looks like a date that cannot be read. It stays with the text before it."
)
DATE_UNREAD = QT_TRANSLATE_NOOP("errors", "The date written in this text cannot be read.")
DATE_OF_NAME = QT_TRANSLATE_NOOP("errors", "The date was taken from the name of the file.")
TITLE_CUT = QT_TRANSLATE_NOOP(
    "errors", "The title was too long for a title. It begins the text instead."
)
LOCKED_NOTE = QT_TRANSLATE_NOOP(
    "errors", "This note is encrypted where it comes from. It was left out."
)
LOCKED_PASSAGE = QT_TRANSLATE_NOOP(
    "errors", "A passage of this note is encrypted where it comes from. It was left out."
)
IN_THE_BIN = QT_TRANSLATE_NOOP(
    "errors", "This note is in the bin where it comes from. It was left out."
)
WORDS_ONLY = QT_TRANSLATE_NOOP(
    "errors", "Only the words of this note could be read, not how they were laid out."
)
TOGETHER_TOO_LARGE = QT_TRANSLATE_NOOP(
    "errors", "The files of this note are larger than {most} MB together. It came without {name}."
)

_NOTHING_CAME = QT_TRANSLATE_NOOP("errors", "Your journal was not changed, nor was this file.")


class NothingToRead(UserFacingError):
    """The path is not there, or cannot be opened."""

    code = "import-nothing-to-read"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "{path} cannot be opened.")
    safe = _NOTHING_CAME
    todo = QT_TRANSLATE_NOOP("errors", "Look whether it is there and whether you may read it.")


class OwnDesk(UserFacingError):
    """The desk's own folder, or one that holds it."""

    code = "import-own-desk"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "{path} holds this desk itself.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was opened and nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Choose the file or the folder of the other journal.")


class UnknownFormat(UserFacingError):
    """No reader knows this."""

    code = "import-unknown-format"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "{path} is not a journal that MentorDesk can read.")
    safe = _NOTHING_CAME
    todo = QT_TRANSLATE_NOOP("errors", "Export it again from the program it comes from.")


class BrokenSource(UserFacingError):
    """The file as a whole is damaged."""

    code = "import-broken"
    exit_code = Exit.DAMAGED
    what = QT_TRANSLATE_NOOP("errors", "{path} is damaged or not complete.")
    safe = QT_TRANSLATE_NOOP("errors", "What was read before is whole. The file was not changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Export it again from the program it comes from.")


class TooLarge(UserFacingError):
    """The source is larger than any journal we read."""

    code = "import-too-large"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "{path} holds more than {most} MB.")
    safe = _NOTHING_CAME
    todo = QT_TRANSLATE_NOOP("errors", "Export fewer entries at a time, or leave the films out.")


class TooManyFiles(UserFacingError):
    """More members or files than any journal has."""

    code = "import-too-many-files"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "{path} holds more than {most} files.")
    safe = _NOTHING_CAME
    todo = QT_TRANSLATE_NOOP("errors", "Export fewer entries at a time.")


class UnsafeArchive(UserFacingError):
    """An archive made to do harm: it writes outside, or unpacks without end."""

    code = "import-unsafe-archive"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP(
        "errors", "The archive {path} is not safe to open: {name} is not what an export holds."
    )
    safe = QT_TRANSLATE_NOOP("errors", "Nothing of it was unpacked. Your journal was not changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Use it only if you made it yourself: then export it again.")


class LockedArchive(UserFacingError):
    """A zip with a password of its own."""

    code = "import-locked-archive"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "The archive {path} is locked with a password of its own.")
    safe = _NOTHING_CAME
    todo = QT_TRANSLATE_NOOP("errors", "Unpack it with the program that locked it, then try again.")


class PasswordNeeded(UserFacingError):
    """An encrypted journal, and no password was given."""

    code = "import-password-needed"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "{path} is encrypted.")
    safe = _NOTHING_CAME
    todo = QT_TRANSLATE_NOOP("errors", "Type the password that opens it where it comes from.")


class WrongImportPassword(UserFacingError):
    """The password given does not open it; or the file is damaged, which looks the same."""

    code = "import-wrong-password"
    exit_code = Exit.NOT_UNLOCKED
    what = QT_TRANSLATE_NOOP("errors", "This password does not open {path}, or it is damaged.")
    safe = _NOTHING_CAME
    todo = QT_TRANSLATE_NOOP("errors", "Type the password again, letter by letter.")


class EncryptedBackup(UserFacingError):
    """A backup that only the program it comes from can open."""

    code = "import-encrypted-backup"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "{path} is an encrypted backup.")
    safe = _NOTHING_CAME
    todo = QT_TRANSLATE_NOOP(
        "errors", "Export a decrypted backup from the program it comes from, and read that."
    )
