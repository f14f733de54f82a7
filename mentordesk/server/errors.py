"""What can go wrong on a server, in words for whoever runs it."""

from __future__ import annotations

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError


class NotEncrypted(UserFacingError):
    """Plain HTTP beyond this machine."""

    code = "not-encrypted"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP(
        "errors", "Serving {host} without TLS would let others read and change."
    )
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was started.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Give --certificate and --key, or listen on 127.0.0.1 behind a proxy with TLS."
    )


class CannotListen(UserFacingError):
    """The port is taken, needs rights, or the host is not this machine's."""

    code = "cannot-listen"
    exit_code = Exit.HELD
    what = QT_TRANSLATE_NOOP("errors", "The server cannot listen on {host}, port {port}: {reason}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was started.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Choose another with --host and --port, or end what is listening there."
    )


class AlreadyServing(UserFacingError):
    """A second process over one home would be a second writer."""

    code = "already-serving"
    exit_code = Exit.HELD
    what = QT_TRANSLATE_NOOP("errors", "A server is running already over {folder}.")
    safe = QT_TRANSLATE_NOOP("errors", "It goes on. Nothing else was started.")
    todo = QT_TRANSLATE_NOOP("errors", "End it first, or use the one that runs.")


class CertificateUnusable(UserFacingError):
    """The TLS files cannot be read, or do not belong together."""

    code = "certificate-unusable"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "TLS cannot begin with {certificate} and {key}: {reason}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was started.")
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Give the certificate chain and its own private key, both as PEM and without a"
        " passphrase, in files that this account may read.",
    )


class HomeUnreachable(UserFacingError):
    """The system refuses the folder."""

    code = "server-home-unreachable"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "The folder {folder} cannot be used: {reason}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Name a folder with --home that this account may read and write."
    )


class StoreDamaged(UserFacingError):
    """``server.db`` is no database any more."""

    code = "server-store-damaged"
    exit_code = Exit.DAMAGED
    what = QT_TRANSLATE_NOOP("errors", "The database in {folder} cannot be read: it is damaged.")
    safe = QT_TRANSLATE_NOOP("errors", "It was not changed.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Put a backup back as docs/server says, then run mentordesk-server restored."
    )


class StoreNewer(UserFacingError):
    """``server.db`` was made by a newer server."""

    code = "server-store-newer"
    exit_code = Exit.DAMAGED
    what = QT_TRANSLATE_NOOP(
        "errors", "The database in {folder} was made by a newer MentorDesk server."
    )
    safe = QT_TRANSLATE_NOOP("errors", "It was not changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Install that version, or a later one.")


class StoreFailed(UserFacingError):
    """The disk or another program stands in the way."""

    code = "server-store-failed"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "The database in {folder} could not be written: {reason}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Make room on the disk, look at its rights, and try again.")


class NoSuchDevice(UserFacingError):
    """The words do not name one device."""

    code = "no-such-device"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "{count} devices here begin with {device}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Copy a whole id, 16 letters and digits, from mentordesk-server devices."
    )
