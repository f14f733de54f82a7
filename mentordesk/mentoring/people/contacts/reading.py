"""A file of contacts, whichever kind it is: what it holds, and who of them is here already."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from mentordesk.mentoring.people.channels import Channel
from mentordesk.mentoring.people.contacts import decoding, table, vcard
from mentordesk.mentoring.people.contacts.model import Contact, Found, NoContacts
from mentordesk.mentoring.people.contacts.table import Columns, Table
from mentordesk.mentoring.people.model import PersonLine
from mentordesk.text import fold

_DIGITS = 7
"""So many last digits of a number tell it from another, with or without the country's."""


@dataclass(frozen=True)
class ContactsFile:
    """What a file holds. ``table`` and ``columns`` only where it is one: they may be changed."""

    found: Found
    table: Table | None = None
    columns: Columns = field(default_factory=Columns)


def read(path: str, desk_folder: str = "") -> ContactsFile:
    """The people in the file at ``path``. Raises the errors of ``model``. Reader thread."""
    return read_text(decoding.decode(decoding.read(path, desk_folder)))


def read_text(text: str) -> ContactsFile:
    """The people in a text. Raises the errors of ``model``."""
    if vcard.is_vcard(text):
        return ContactsFile(vcard.read(text))
    cut = table.cut(text)
    if cut is None or not cut.rows:
        raise NoContacts
    columns = table.guess(cut)
    if not any(cut.headings) and not (columns.email or columns.phone):
        raise NoContacts  # lines of a text, and no table
    return ContactsFile(table.read(cut, columns), cut, columns)


def read_again(cut: Table, columns: Columns) -> ContactsFile:
    """The same table by other columns."""
    return ContactsFile(table.read(cut, columns), cut, columns)


class Doubles:
    """Who is here already: by name, or by an address."""

    def __init__(self, people: Iterable[PersonLine]) -> None:
        self._by: dict[str, str] = {}
        for line in people:
            self.note(line.partner.person.name, line.channels)

    def note(self, name: str, channels: Iterable[Channel]) -> None:
        """This one is here, or stands earlier in the file."""
        for sign in signs(name, channels):
            self._by.setdefault(sign, name)

    def of(self, contact: Contact) -> str:
        """The name of whom this one doubles; '' where of nobody."""
        found = (self._by.get(sign) for sign in signs(contact.name, contact.channels))
        return next(filter(None, found), "")


def doubles(contacts: Iterable[Contact], people: Iterable[PersonLine]) -> list[str]:
    """For each contact whom it doubles, on the desk or earlier in the file; '' for nobody."""
    here = Doubles(people)
    said = []
    for contact in contacts:
        said.append(here.of(contact))
        here.note(contact.name, contact.channels)
    return said


def signs(name: str, channels: Iterable[Channel]) -> list[str]:
    """By what one person is taken to be another: the folded name, mail addresses, numbers."""
    found = [f"name {' '.join(fold(name).split())}"]
    for one in channels:
        digits = re.sub(r"\D", "", one.address)
        if "@" in one.address:
            found.append(f"mail {one.address.casefold()}")
        elif len(digits) >= _DIGITS:
            found.append(f"number {digits[-_DIGITS:]}")
    return found
