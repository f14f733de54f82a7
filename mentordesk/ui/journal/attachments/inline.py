"""Pictures that stand within a text that is read, as many as there is memory for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from mentordesk.journal.attachments.model import Attachment
    from mentordesk.ui.journal.attachments.pictures import Pictures

BYTES_AT_MOST: Final = 64 * 1024 * 1024
"""Of pictures within one text; further ones are named only, and open when they are chosen."""
WIDTH: Final = 720
"""Pixels of the design: no line of text is wider."""


class Inline:
    """The pictures of one text. ``named`` gives the file to which the text links."""

    def __init__(
        self, pictures: Pictures, screen: QWidget, named: Callable[[str], Attachment | None]
    ) -> None:
        self._pictures, self._screen, self._named = pictures, screen, named
        self._held: dict[UUID, int] = {}

    @property
    def longest(self) -> int:
        """Pixels of the longer side of a picture in a text."""
        return round(Theme.current().px(WIDTH) * self._screen.devicePixelRatioF())

    def forget(self) -> None:
        """Another text."""
        self._held.clear()

    def picture_for(self, link: str) -> QImage | None:
        """The picture to which a text links; None: none, not yet, or there are too many."""
        file = self._named(link)
        if file is None or not file.is_picture:
            return None
        if file.id not in self._held and sum(self._held.values()) > BYTES_AT_MOST:
            return None
        image = self._pictures.of(file, self.longest)
        if image is not None:
            self._held[file.id] = image.sizeInBytes()
            image.setDevicePixelRatio(self._screen.devicePixelRatioF())
        return image
