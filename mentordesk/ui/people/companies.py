"""Circles and mentor pockets in the place People: what the place needs of them, and nothing else.

The place keeps one list. ``ui/circles`` gives entries for its section ``Section.COMPANIES``, a pane
that shows one of them beside the list, and pages (forms) that take the whole place. The place
calls ``entries`` on the reader thread whenever it loads, ``open`` when a row was chosen, and
listens to ``shown`` (show this one: select its row, turn to the pane) and ``left`` (a page was
left: back to the list). ``PeoplePlace.join(companies)`` puts it in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtCore import SignalInstance

    from mentordesk.clock import Moment
    from mentordesk.ui.people.sections import Entry
    from mentordesk.ui.places import Command
    from mentordesk.ui.widgets.buttons import Button


class Pane(QWidget):
    """A page beside the list, with the way back where there is no room for both.

    ``back`` is shown by the place, which also goes back when it is pressed.
    """

    back: Button

    @property
    def is_asking(self) -> bool:
        """Whether a question stands in the page, which Esc folds."""
        return False

    def fold(self) -> None:
        """Take the question away."""


class Companies(Protocol):
    """What ``ui/circles`` brings."""

    @property
    def pane(self) -> Pane:
        """Shows one circle."""

    @property
    def verbs(self) -> Sequence[Button]:
        """Buttons for the head of the place, such as *New circle*."""

    @property
    def shown(self) -> SignalInstance:
        """``(circle_id)``: show this one."""

    @property
    def left(self) -> SignalInstance:
        """A page was left: back to the list and its pane."""

    @property
    def page_asked(self) -> SignalInstance:
        """``(page)``: turn to this form or the like, as large as the place."""

    @property
    def go(self) -> SignalInstance:
        """``(place, target)``, as a place's own."""

    @property
    def told(self) -> SignalInstance:
        """A line for the message strip."""

    def entries(self, now: Moment) -> list[Entry]:
        """Its rows (``PersonRow`` with the circle's id as key). Reader thread."""

    def open(self, circle_id: UUID) -> None:
        """Show this one in ``pane``."""

    def load(self) -> None:
        """Something changed: ask again for what is shown."""

    def focus_first(self) -> None:
        """Put the keyboard where a person would begin in ``pane``."""

    def edit_shown(self) -> None:
        """Correct the one that is shown."""

    def flush(self) -> None:
        """Keep what is half written."""

    def commands(self) -> tuple[Command, ...]:
        """For the palette, while the place is on the screen."""
