"""What a person can act on when something is to be shared."""

from __future__ import annotations

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError


class InviteUnreadable(UserFacingError):
    """The pasted line is no invite."""

    code = "invite-unreadable"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "That is not a whole invite line.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed, and nothing was sent.")
    todo = QT_TRANSLATE_NOOP("errors", "Copy the whole line, from MD1- to its last character.")


class ProxyUnreadable(UserFacingError):
    """What was typed is no address of a proxy."""

    code = "proxy-unreadable"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "That is no address of a proxy.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Write it as http://proxy.example.org:3128, with its port, or leave it empty."
    )


class CertificateUnreadable(UserFacingError):
    """The text or file holds no certificate, or holds a secret key."""

    code = "certificate-unreadable"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "That holds no certificate, or not only certificates.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Ask for the authority’s certificate as PEM: a text from -----BEGIN CERTIFICATE----- to"
        " -----END CERTIFICATE-----. A private key belongs to the server and nowhere else.",
    )


class SharingElsewhere(UserFacingError):
    """An invite of another programme while something is switched on for the first."""

    code = "sharing-elsewhere"
    exit_code = Exit.NOT_AS_IT_STANDS
    what = QT_TRANSLATE_NOOP("errors", "This desk shares with another programme.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed, and nothing was sent.")
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Stop and erase what is switched on, let it be sent once, then paste the invite again.",
    )


class NotJoined(UserFacingError):
    """There is no programme to share with yet."""

    code = "not-joined"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "This desk has not joined a programme yet.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was sent.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Ask your programme office for an invite, and paste it here."
    )


class NotSwitchedOn(UserFacingError):
    """No live consent covers what was asked for."""

    code = "not-switched-on"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "You have not switched that on, or it has ended.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was sent.")
    todo = QT_TRANSLATE_NOOP("errors", "Switch it on first, and read what would leave.")


class AlreadyOn(UserFacingError):
    """The same scope and audience a second time."""

    code = "already-on"
    exit_code = Exit.NOT_AS_IT_STANDS
    what = QT_TRANSLATE_NOOP("errors", "That is switched on already.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Switch it off first to agree anew.")


class PreviewIsOld(UserFacingError):
    """What would be signed is not what stands in the record any more."""

    code = "preview-is-old"
    exit_code = Exit.NOT_AS_IT_STANDS
    what = QT_TRANSLATE_NOOP("errors", "What you saw has changed since.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was signed and nothing was sent.")
    todo = QT_TRANSLATE_NOOP("errors", "Look at it again.")
