"""What is said below the strip when files came: what was taken out of them, what was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from mentordesk.ui.words import in_words, what_happened

if TYPE_CHECKING:
    from mentordesk.errors import UserFacingError
    from mentordesk.journal.attachments.model import Attachment
    from mentordesk.ui.journal.attachments.strip import FileStrip

NAMED: Final = 4
"""Refused files whose reason is told; of more it is said how many there are."""


class Told(QObject):
    """Collects what a round of files leaves to say, and shows it in the strip."""

    def __init__(self, strip: FileStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._strip = strip
        self._without_place: list[Attachment] = []
        self._unread: list[Attachment] = []
        self._refused: list[UserFacingError] = []

    def forget(self) -> None:
        """Another round, or another entry: nothing is said."""
        self._without_place, self._unread, self._refused = [], [], []
        self._strip.say("")

    def came(self, attachment: Attachment) -> None:
        """A file is there."""
        if attachment.may_tell_more:
            self._unread.append(attachment)
        elif attachment.place_was_taken_out:
            self._without_place.append(attachment)
        self._say()

    def refused(self, error: UserFacingError) -> None:
        """A file stays outside."""
        self._refused.append(error)
        self._say()

    def _say(self) -> None:
        self._strip.say(self._remarks(), self._problem())

    def _problem(self) -> str:
        refused = self._refused
        if len(refused) < 2:
            return in_words(refused[0]) if refused else ""
        parts = [self.tr("%Ln files were not added.", "", len(refused))]
        parts += [what_happened(error) for error in refused[:NAMED]]
        if len(refused) > NAMED:
            parts.append(self.tr("And %Ln more.", "", len(refused) - NAMED))
        return " ".join(parts)

    def _remarks(self) -> str:
        parts = []
        if len(self._without_place) == 1:
            said = self.tr("The place was taken out of “{name}”.")
            parts.append(said.format(name=self._without_place[0].name))
        elif self._without_place:
            parts.append(
                self.tr("The place was taken out of %Ln files.", "", len(self._without_place))
            )
        if len(self._unread) == 1:
            said = self.tr(
                "What “{name}” tells about itself could not all be read: a place may still be "
                "in it."
            )
            parts.append(said.format(name=self._unread[0].name))
        elif self._unread:
            said = self.tr(
                "What %Ln files tell about themselves could not all be read: a place may still be "
                "in them.",
                "",
                len(self._unread),
            )
            parts.append(said)
        return " ".join(parts)
