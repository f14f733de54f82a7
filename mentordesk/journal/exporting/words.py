"""The words around the entries of a copy that people read. Whoever makes it gives them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from mentordesk.journal.model import local_time

if TYPE_CHECKING:
    from mentordesk.clock import Moment

README = """\
This folder is a copy of a journal, made by MentorDesk. It is not encrypted: whoever opens it can
read it. Delete it when you no longer need it.

Each file is one entry, in a folder for its year. Its head says when it was written and what goes
with it; below the second --- stands the text exactly as it was written, in Markdown. An entry with
pictures or other files has a folder of its own.

To bring the entries back, choose this folder under "Bring a journal in" in MentorDesk.
"""


class Words(Protocol):
    """What a copy says beside the entries themselves, in the person's language."""

    @property
    def language(self) -> str:
        """As in ``lang=``."""

    @property
    def direction(self) -> str:
        """``ltr`` or ``rtl``."""

    @property
    def title(self) -> str:
        """Of the whole copy."""

    @property
    def open_note(self) -> str:
        """That the copy is not encrypted."""

    @property
    def starred(self) -> str:
        """Beside the time of a starred entry."""

    @property
    def not_shown(self) -> str:
        """Stands for a file that is no picture; ``{name}`` and ``{size}``."""

    def when(self, moment: Moment) -> str:
        """Day and time on the person's wall."""

    def month(self, moment: Moment) -> str:
        """The month, with its year."""


@dataclass(frozen=True)
class English:
    """The terminal's words."""

    language: str = "en"
    direction: str = "ltr"
    title: str = "My journal"
    open_note: str = "This copy is not encrypted. Whoever opens it can read it."
    starred: str = "Starred"
    not_shown: str = "{name} ({size}), in the copy as Markdown or JSON"

    def when(self, moment: Moment) -> str:
        """``Friday 20 November 2026, 11:10``."""
        local = local_time(moment)
        return f"{_DAYS[local.weekday()]} {local.day} {self.month(moment)}, {local:%H:%M}"

    def month(self, moment: Moment) -> str:
        """``November 2026``."""
        local = local_time(moment)
        return f"{_MONTHS[local.month - 1]} {local.year}"


# Not by strftime: that would speak the system's language.
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def size(number: int) -> str:
    """Bytes for people, in the units that disks are sold by."""
    for unit, worth in (("MB", 1_000_000), ("kB", 1_000)):
        if number >= worth:
            return f"{number / worth:.3g} {unit}"
    return f"{number} B"
