"""What a person can act on when a desk's folder, header or keys will not do."""

from __future__ import annotations

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.vault.database_errors import DiskFull


class FolderReadOnly(UserFacingError):
    """The folder, or the disk it lies on, refuses to be written."""

    code = "folder-read-only"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "MentorDesk may not write in the folder {folder}.")
    safe = QT_TRANSLATE_NOOP("errors", "What is in it was left as it is.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Allow writing there, or choose another folder, and try again."
    )


class FolderUnsuitable(UserFacingError):
    """The folder is in a place where a desk could come to harm."""

    code = "folder-unsuitable"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "A desk cannot be kept in {folder}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed there.")
    todo = QT_TRANSLATE_NOOP("errors", "Choose a folder on this computer's own disk.")


class NotAFolder(FolderUnsuitable):
    """A file stands where the folder should be."""

    code = "folder-is-a-file"
    what = QT_TRANSLATE_NOOP("errors", "There is a file where the folder {folder} should be.")
    safe = QT_TRANSLATE_NOOP("errors", "The file was not touched.")
    todo = QT_TRANSLATE_NOOP("errors", "Choose another folder, or move the file away.")


class FolderOnNetwork(FolderUnsuitable):
    """A network share tears the files of a database apart."""

    code = "folder-on-network"
    what = QT_TRANSLATE_NOOP(
        "errors", "The folder {folder} lies on a network drive, where a desk can be damaged."
    )
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed there.")
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Choose a folder on this computer's own disk; a desk that lies there already can be"
        " copied to it while MentorDesk is closed.",
    )


class FolderRemovable(FolderUnsuitable):
    """A stick is pulled out in the middle of a write, and it is lost more easily."""

    code = "folder-removable"
    what = QT_TRANSLATE_NOOP(
        "errors", "The folder {folder} lies on a removable disk, where a desk can be damaged."
    )
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed there.")
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Choose a folder on this computer's own disk; keep removable disks for backups.",
    )


class FolderSynced(FolderUnsuitable):
    """A sync client copies one file of a database without the other."""

    code = "folder-synced"
    what = QT_TRANSLATE_NOOP(
        "errors",
        "The folder {folder} is copied by {service}, which can damage a desk that is in use.",
    )
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed there.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Choose a folder that is not synchronised, on this computer's own disk."
    )


class DeskExists(UserFacingError):
    """A new desk was asked for where one already lies."""

    code = "desk-exists"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "There is already a desk in {folder}.")
    safe = QT_TRANSLATE_NOOP("errors", "It was not touched.")
    todo = QT_TRANSLATE_NOOP("errors", "Open that desk, or choose another folder for a new one.")


class HeaderMissing(UserFacingError):
    """Neither the header nor the one before it is there."""

    code = "header-missing"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "There is no desk in {folder}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed there.")
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Choose the folder of your desk; if its key file vault.hdr was moved, put it back.",
    )


class KeyFileMissing(UserFacingError):
    """The databases are there and neither header is: a new desk here would bury them."""

    code = "key-file-missing"
    exit_code = Exit.DAMAGED
    what = QT_TRANSLATE_NOOP(
        "errors", "There is a desk in {folder}, but its key file vault.hdr is missing."
    )
    safe = QT_TRANSLATE_NOOP(
        "errors",
        "Its writing is still there, sealed. Nothing was changed, and no new desk is made over it.",
    )
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Put back vault.hdr from a backup or from another copy of this folder, or choose another"
        " folder.",
    )


class HeaderUnreadable(UserFacingError):
    """The system refuses to hand over the header."""

    code = "header-unreadable"
    exit_code = Exit.DAMAGED
    what = QT_TRANSLATE_NOOP("errors", "The desk's key file in {folder} cannot be read.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed, and nothing is lost.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Make sure that your account may read that folder, then try again."
    )


class HeaderDamaged(UserFacingError):
    """Neither the header nor the one before it is whole."""

    code = "header-damaged"
    exit_code = Exit.DAMAGED
    what = QT_TRANSLATE_NOOP("errors", "The desk's key file in {folder} is damaged.")
    safe = QT_TRANSLATE_NOOP(
        "errors", "Your writing is still there, sealed, and the key file was left as it was found."
    )
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Copy the whole folder to a safe place, then put back the file vault.hdr from your"
        " newest backup.",
    )


class KdfRefused(HeaderDamaged):
    """The derivation is weaker or heavier than this program allows."""

    code = "kdf-refused"
    what = QT_TRANSLATE_NOOP(
        "errors",
        "The desk's key file asks for a weaker or heavier protection of the passphrase than"
        " MentorDesk allows.",
    )
    safe = QT_TRANSLATE_NOOP(
        "errors", "Your passphrase was not used, and the key file was left as it was found."
    )
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Somebody may have changed this file: put back the file vault.hdr from your newest backup.",
    )


class NewerVault(UserFacingError):
    """The header has a format version that this program does not know."""

    code = "newer-vault"
    exit_code = Exit.DAMAGED
    what = QT_TRANSLATE_NOOP("errors", "This desk was made or changed by a newer MentorDesk.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed, and nothing is lost.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Install the newest MentorDesk on this computer and open the desk with it."
    )


class WrongPassphrase(UserFacingError):
    """The header is whole, and this passphrase does not open it."""

    code = "wrong-passphrase"
    exit_code = Exit.NOT_UNLOCKED
    what = QT_TRANSLATE_NOOP("errors", "That passphrase does not open this desk.")
    safe = QT_TRANSLATE_NOOP("errors", "Your desk is whole; nothing was changed.")
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Check Caps Lock and the keyboard's language and try again, or use your recovery sheet.",
    )


class WrongRecoveryCode(UserFacingError):
    """The code is well formed, or nearly, and does not open this desk. ``group`` is 0."""

    code = "wrong-recovery-code"
    exit_code = Exit.NOT_UNLOCKED
    what = QT_TRANSLATE_NOOP("errors", "That recovery code does not open this desk.")
    safe = QT_TRANSLATE_NOOP("errors", "Your desk is whole; nothing was changed.")
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Compare every group and their order with the sheet, and make sure that it is the newest"
        " sheet of this desk.",
    )

    def __init__(self, group: int = 0) -> None:
        self.group = group
        super().__init__(group=group)


class MistypedRecoveryCode(WrongRecoveryCode):
    """The check group says where the code differs from what was printed: ``group``, from 1."""

    code = "mistyped-recovery-code"
    what = QT_TRANSLATE_NOOP(
        "errors", "Something is mistyped in the recovery code, most likely in group {group}."
    )
    todo = QT_TRANSLATE_NOOP("errors", "Compare group {group} with your sheet and try again.")


class TooWeak(UserFacingError):
    """The passphrase could be guessed."""

    code = "too-weak"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "This passphrase is too easy to guess.")
    safe = QT_TRANSLATE_NOOP("errors", "It was not set; nothing was changed.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Use five words that have nothing to do with each other, or a longer text."
    )


class NotEnoughMemory(UserFacingError):
    """Argon2id could not have the memory that this desk's passphrase needs."""

    code = "not-enough-memory"
    exit_code = Exit.FAULT
    what = QT_TRANSLATE_NOOP(
        "errors", "There is too little free memory to check the passphrase: it takes {mib} MiB."
    )
    safe = QT_TRANSLATE_NOOP("errors", "Your desk is whole; nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Close other programs and try again.")


class KeyringUnavailable(UserFacingError):
    """This computer's keyring cannot keep a secret for us, safely and now."""

    code = "keyring-unavailable"
    exit_code = Exit.FAULT
    what = QT_TRANSLATE_NOOP(
        "errors", "This computer's keyring could not keep the key of your desk."
    )
    safe = QT_TRANSLATE_NOOP(
        "errors", "Nothing was changed: your passphrase and your recovery sheet still open it."
    )
    todo = QT_TRANSLATE_NOOP(
        "errors", "Unlock the keyring of your system and try again, or go on without it."
    )


class NoRoomForKeys(DiskFull):
    """The disk was full before the key file could be replaced."""

    code = "keys-disk-full"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "The disk is full, so the keys could not be saved.")
    safe = QT_TRANSLATE_NOOP(
        "errors", "The keys of before are still in force, and your writing is untouched."
    )
    todo = QT_TRANSLATE_NOOP("errors", "Make room on this disk, then do it again.")


class KeysNotWritten(UserFacingError):
    """The disk reported an error around the replacing of the key file."""

    code = "keys-not-written"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "The disk reported an error while the keys were saved.")
    safe = QT_TRANSLATE_NOOP(
        "errors",
        "Your writing is untouched, and the desk opens with the keys of before or with the new"
        " ones.",
    )
    todo = QT_TRANSLATE_NOOP("errors", "Make a backup on another disk soon, then try again.")


class ChangedSince(UserFacingError):
    """What a verb wrote was written over since, or something else hangs on it by now."""

    code = "changed-since"
    exit_code = Exit.NOT_AS_IT_STANDS
    what = QT_TRANSLATE_NOOP(
        "errors", "This cannot be taken back any more: something in it was changed since."
    )
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed now.")
    todo = QT_TRANSLATE_NOOP("errors", "Look at it as it is now, and change it there.")
