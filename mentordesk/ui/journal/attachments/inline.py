"""Pictures that stand within a text that is read, as many as there is memory for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt

from mentordesk.ui.journal.reading.builder import LOW_PICTURE
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from mentordesk.journal.attachments.model import Attachment
    from mentordesk.ui.journal.attachments.pictures import Pictures

BYTES_AT_MOST: Final = 48 * 1024 * 1024
"""Of pictures within one text; further ones are named only, and open when they are chosen."""
WIDTH: Final = 720
"""Pixels of the design: no line of text is wider."""
BESIDE: Final = 24
"""Pixels of the design beside the text of the reading view."""


class Inline:
    """The pictures of one text. ``named`` gives the file to which the text links."""

    def __init__(
        self, pictures: Pictures, reading: QWidget, named: Callable[[str], Attachment | None]
    ) -> None:
        self._pictures, self._reading, self._named = pictures, reading, named
        self._held: dict[UUID, tuple[QSize, QImage]] = {}  # for which room

    @property
    def longest(self) -> int:
        """Pixels of the longer side of a picture in a text."""
        return round(Theme.current().px(WIDTH) * self._reading.devicePixelRatioF())

    def forget(self) -> None:
        """Another text."""
        self._held.clear()

    def picture_for(self, link: str) -> QImage | None:
        """The picture to which a text links; None: none, not yet, or there are too many."""
        file = self._named(link)
        if file is None or not file.is_picture:
            return None
        room, before = self._room(), self._held.get(file.id)
        if before is not None and before[0] == room:
            return before[1]
        held = sum(image.sizeInBytes() for _, image in self._held.values())
        if before is None and held > BYTES_AT_MOST:
            return None
        image = self._pictures.of(file, self.longest)
        if image is None:
            return before[1] if before is not None else None
        self._held[file.id] = room, self._fitting(image, room)
        self._pictures.let_go(file, self.longest)
        return self._held[file.id][1]

    def _room(self) -> QSize:
        theme = Theme.current()
        wide = max(1, self._reading.width() - theme.px(BESIDE))
        return QSize(wide, theme.px(LOW_PICTURE)) * self._reading.devicePixelRatioF()

    def _fitting(self, image: QImage, room: QSize) -> QImage:
        """As large as there is room for: the text itself would shrink it without care."""
        if image.width() > room.width() or image.height() > room.height():
            smooth = Qt.TransformationMode.SmoothTransformation
            image = image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        image.setDevicePixelRatio(self._reading.devicePixelRatioF())
        return image
