"""Pictures in memory: asked for by whoever paints, read and decoded one after the other."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from mentordesk.ui.gate.background import Background
from mentordesk.ui.journal.attachments.decoding import decoded

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QImage

    from mentordesk.errors import UserFacingError
    from mentordesk.journal.attachments.model import Attachment
    from mentordesk.journal.attachments.service import Attachments
    from mentordesk.ui.bridge import Bridge

BYTES_AT_MOST: Final = 96 * 1024 * 1024
"""Of decoded pictures that are held; those looked at longest ago go first."""

Key = tuple["UUID", int]


class Pictures(QObject):
    """``of`` gives a picture or asks for it; ``ready`` tells that it is there, or cannot be."""

    ready = Signal(object, int)
    """The id of the attachment, and how large it was asked for."""

    def __init__(self, attachments: Attachments, bridge: Bridge, background: Background) -> None:
        super().__init__()
        self._attachments, self._bridge, self._background = attachments, bridge, background
        self._held: OrderedDict[Key, QImage | None] = OrderedDict()
        self._waiting: OrderedDict[Key, Attachment] = OrderedDict()
        self._now: Key | None = None

    def of(self, attachment: Attachment, longest: int) -> QImage | None:
        """The picture with sides up to ``longest`` pixels; None: not yet, or it cannot be shown."""
        key = attachment.id, longest
        if key in self._held:
            self._held.move_to_end(key)
            return self._held[key]
        if attachment.is_picture and key != self._now:
            self._waiting[key] = attachment
            self._next()
        return None

    def is_refused(self, attachment: Attachment, longest: int) -> bool:
        """Whether the picture was looked at and cannot be shown."""
        key = attachment.id, longest
        return not attachment.is_picture or (key in self._held and self._held[key] is None)

    def let_go(self, attachment: Attachment, longest: int) -> None:
        """Whoever asked for it holds it now."""
        self._held.pop((attachment.id, longest), None)

    def forget(self) -> None:
        """Hold nothing any more."""
        self._held.clear()
        self._waiting.clear()

    def _next(self) -> None:
        if self._now is not None or not self._waiting:
            return
        self._now, attachment = self._waiting.popitem(last=False)
        job = partial(self._attachments.whole, attachment.id)
        self._bridge.ask(self, job, partial(self._read, attachment.media), self._refused)

    def _read(self, media: str, data: bytes) -> None:
        if self._now is not None:
            job = partial(decoded, data, media, self._now[1])
            self._background.run(self, job, self._decoded, self._refused)

    def _refused(self, _error: UserFacingError) -> None:
        self._decoded(None)

    def _decoded(self, image: QImage | None) -> None:
        key, self._now = self._now, None
        if key is not None:
            self._held[key] = image
            self._make_room()
            self.ready.emit(*key)
        self._next()

    def _make_room(self) -> None:
        held = sum(image.sizeInBytes() for image in self._held.values() if image is not None)
        while held > BYTES_AT_MOST and len(self._held) > 1:
            _, gone = self._held.popitem(last=False)
            held -= gone.sizeInBytes() if gone is not None else 0
