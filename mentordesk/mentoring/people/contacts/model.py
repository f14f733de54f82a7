"""What was found in a file of contacts: people to choose from, and what was not taken and why."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.mentoring.people.channels import Channel

MOST_BYTES = 10_000_000
MOST_PEOPLE = 10_000
LONGEST_LINE = 20_000  # characters of a line that is looked at, unfolded

_SAFE = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")

NO_NAME = QT_TRANSLATE_NOOP("errors", "It has no name.")
LONG_NAME = QT_TRANSLATE_NOOP("errors", "Its name is longer than 120 characters.")
FORMULA = QT_TRANSLATE_NOOP("errors", "Its name begins as a formula of a spreadsheet does.")
NO_END = QT_TRANSLATE_NOOP("errors", "It has no end.")
BROKEN_LINE = QT_TRANSLATE_NOOP("errors", "A line of it could not be read.")
NOT_A_PERSON = QT_TRANSLATE_NOOP("errors", "It is a group, not a person.")
BROKEN_ROW = QT_TRANSLATE_NOOP("errors", "The row cannot be read; a quotation mark may be missing.")
ODD_ZONE = QT_TRANSLATE_NOOP("errors", "Its time zone is no place; yours stands in its stead.")
LONG_ADDRESS = QT_TRANSLATE_NOOP("errors", "An address was left out: it is too long.")
MANY_WAYS = QT_TRANSLATE_NOOP("errors", "Only the first ten addresses are taken.")


class ContactsTooLarge(UserFacingError):
    """More bytes or people than one list of contacts has."""

    code = "contacts-too-large"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP(
        "errors", "This file is larger than 10 MB, or holds more than 10,000 people."
    )
    safe = _SAFE
    todo = QT_TRANSLATE_NOOP("errors", "Export fewer people into a file of their own.")


class ContactsNotText(UserFacingError):
    """A picture, an archive, a database: bytes that are no text."""

    code = "contacts-not-text"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "This file is not a list of contacts: it is no text.")
    safe = _SAFE
    todo = QT_TRANSLATE_NOOP(
        "errors", "Export the contacts as vCard (.vcf) or as CSV, and choose that file."
    )


class ContactsUnreadable(UserFacingError):
    """No plain file, or one that may not be read."""

    code = "contacts-unreadable"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "This file cannot be read as a list of contacts.")
    safe = _SAFE
    todo = QT_TRANSLATE_NOOP(
        "errors", "Choose a plain file on this computer that you may read, and not one of the desk."
    )


class NoContacts(UserFacingError):
    """A text, but no vCard and no table of people."""

    code = "no-contacts"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "No person was found in this file.")
    safe = _SAFE
    todo = QT_TRANSLATE_NOOP(
        "errors", "Export the contacts as vCard (.vcf) or as CSV, and choose that file."
    )


@dataclass(frozen=True)
class Contact:
    """A person as a file tells of them. ``place`` counts cards, or rows of the table, from 1.

    ``home_zone`` '' where the file names none that is a place. ``remarks``: sentences.
    """

    place: int
    name: str
    channels: tuple[Channel, ...] = ()
    home_zone: str = ""
    languages: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class NotTaken:
    """A card or a row that is no contact, and the sentence that says why."""

    place: int
    name: str
    reason: str


@dataclass(frozen=True)
class Found:
    """All that a file holds."""

    contacts: tuple[Contact, ...]
    not_taken: tuple[NotTaken, ...] = ()
