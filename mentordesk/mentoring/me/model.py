"""Who sits at this desk."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from mentordesk.text import shows, without_unstorable

LONGEST_NAME = 120  # characters
MOST_PEOPLE = 99


class Role(enum.StrEnum):
    """What the owner of the desk is. Somebody may be a mentor to one and a mentee to another."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    BOTH = "both"


@dataclass(frozen=True)
class Me:
    """The owner of this desk: a name as they want to be called, and a role.

    ``capacity``: how many people at once they can be there for, 0 where that was not said.
    ``usual_hours``: the text of ``hours.UsualHours``, on the clocks of this desk.
    """

    name: str
    role: Role
    capacity: int = 0
    is_full: bool = False
    usual_hours: str = ""

    def __post_init__(self) -> None:
        """Refuse a name that cannot stand on one line of a page."""
        if not self.name or self.name != " ".join(self.name.split()):
            raise ValueError("a name has at least one character and single blanks only")
        if len(self.name) > LONGEST_NAME:
            raise ValueError(f"a name has at most {LONGEST_NAME} characters")
        if not 0 <= self.capacity <= MOST_PEOPLE:
            raise ValueError(f"a capacity is 0 to {MOST_PEOPLE}")


def called(name: str, role: Role | str) -> Me:
    """The owner from what a person typed: blanks at the ends and doubled ones do not count.

    Raises ``ValueError`` where nothing of it can be seen.
    """
    kept = " ".join(without_unstorable(name).split())
    return Me(kept if shows(kept) else "", Role(role))
