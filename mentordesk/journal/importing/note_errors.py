"""What readers of note programs have to say beside ``importing.errors``."""

from __future__ import annotations

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError

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


class EncryptedBackup(UserFacingError):
    """A backup that only the program it comes from can open."""

    code = "import-encrypted-backup"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "{path} is an encrypted backup.")
    safe = QT_TRANSLATE_NOOP("errors", "Your journal was not changed, nor was this file.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Export a decrypted backup from the program it comes from, and read that."
    )
