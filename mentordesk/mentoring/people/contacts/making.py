"""From what a card or a row says to a contact that may be kept, or the reason why it may not."""

from __future__ import annotations

from dataclasses import replace

from mentordesk.mentoring import wording
from mentordesk.mentoring.people.channels import ADDRESS, MOST, Channel
from mentordesk.mentoring.people.contacts import model
from mentordesk.mentoring.people.contacts.model import Contact, NotTaken
from mentordesk.text import shows

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "|")
"""With which a spreadsheet begins a formula: a name never does."""


def contact(said: Contact) -> Contact | NotTaken:
    """``said`` with a name on one line and addresses that can be kept, each once."""
    name = wording.tidy(said.name)
    if not shows(name):
        return NotTaken(said.place, "", model.NO_NAME)
    if len(name) > wording.NAME:
        return NotTaken(said.place, f"{name[:40]}…", model.LONG_NAME)
    if name.startswith(FORMULA_SIGNS):
        return NotTaken(said.place, name, model.FORMULA)
    channels, remarks = _channels(said.channels)
    return replace(said, name=name, channels=channels, remarks=_some((*said.remarks, *remarks)))


def _channels(said: tuple[Channel, ...]) -> tuple[tuple[Channel, ...], tuple[str, ...]]:
    tidied = dict.fromkeys(one.tidied() for one in said)
    there = [one for one in tidied if shows(one.address) and not _is_formula(one.address)]
    kept = [one for one in there if len(one.address) <= ADDRESS]
    remarks = (
        model.LONG_ADDRESS if len(kept) < len(there) else "",
        model.MANY_WAYS if len(kept) > MOST else "",
    )
    return tuple(kept[:MOST]), remarks


def _is_formula(address: str) -> bool:
    """A number may begin with a plus sign; what begins with an equals sign is no address."""
    return address.startswith(("=", "@SUM", "|"))


def _some(remarks: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(remark for remark in remarks if remark))
