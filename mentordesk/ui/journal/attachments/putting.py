"""Files that come to the entry on the sheet: asked for, dropped or pasted; linked where they were.

The link stands where the cursor was when the file was offered, whatever is typed meanwhile.
"""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from mentordesk.journal.attachments.links import link_to
from mentordesk.ui.journal.attachments.adding import Adding
from mentordesk.ui.journal.attachments.offering import from_disk, from_mime
from mentordesk.ui.journal.attachments.outside import Computer, Outside
from mentordesk.ui.journal.attachments.told import Told

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from mentordesk.errors import UserFacingError
    from mentordesk.journal.attachments.model import Attachment
    from mentordesk.journal.attachments.service import Attachments
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.gate.background import Background
    from mentordesk.ui.journal.attachments.offering import Offered
    from mentordesk.ui.journal.attachments.strip import FileStrip
    from mentordesk.ui.journal.sheet.pane import EntryPane


class Putting(QObject):
    """Puts files beside the entry on a sheet, and their links into its text."""

    def __init__(
        self,
        attachments: Attachments,
        bridge: Bridge,
        background: Background,
        pane: EntryPane,
        strip: FileStrip,
    ) -> None:
        super().__init__(pane)
        self.outside: Outside = Computer()
        self.adding = Adding(attachments, bridge, background)
        self.adding.setParent(self)
        self._attachments, self._bridge = attachments, bridge
        self._pane, self._strip = pane, strip
        self._places: deque[QTextCursor] = deque()
        self._told = Told(strip, self)
        self.adding.added.connect(self._added)
        self.adding.refused.connect(self._refused)
        self.adding.moved.connect(self._say_coming)
        strip.stop_asked.connect(self._stop)

    def ask(self) -> None:
        """Ask which files."""
        if self._pane.entry_id is None:
            return
        paths = self.outside.files(self._pane, self.tr("Add files to this entry"))
        self.put([from_disk(path) for path in paths])

    def take(self, data: QMimeData) -> None:
        """What was dropped or pasted."""
        self.put(from_mime(data, self.tr("Picture", "name of a file that is pasted")))

    def put(self, files: list[Offered]) -> None:
        """Add files to the entry on the sheet."""
        entry_id = self._pane.entry_id
        if entry_id is None or not files:
            return
        self._pane.body.woken.emit()
        if not self.adding.is_busy:
            self._told.forget()
        place = QTextCursor(self._pane.body.textCursor())
        place.clearSelection()
        place.setKeepPositionOnInsert(True)  # what is typed here meanwhile comes after the links
        self._places += [place] * len(files)
        self.adding.add(entry_id, files)

    def forget(self) -> None:
        """Another entry is shown: what was said is not about it."""
        self._told.forget()

    def _stop(self) -> None:
        while len(self._places) > 1:
            self._places.pop()
        self.adding.stop()

    def _added(self, attachment: Attachment) -> None:
        cursor = self._places.popleft() if self._places else None
        if attachment.entry_id != self._pane.entry_id:
            job = partial(self._attachments.house, attachment.id)
            self._bridge.do(self, job)
            return
        self._link(attachment, cursor)
        self._told.came(attachment)

    def _link(self, attachment: Attachment, cursor: QTextCursor | None) -> None:
        body = self._pane.body
        body.woken.emit()  # words that are aside have to be here
        if cursor is None or cursor.isNull() or cursor.document() is not body.document():
            cursor = body.textCursor()
        cursor.setKeepPositionOnInsert(False)
        link = link_to(attachment.name, attachment.media)
        is_picture = attachment.media.startswith("image/")
        cursor.clearSelection()
        cursor.beginEditBlock()
        if is_picture and not cursor.atBlockStart():
            cursor.insertText("\n\n")
        elif not is_picture and not cursor.atBlockStart():
            before = cursor.block().text()[: cursor.positionInBlock()][-1:]
            cursor.insertText("" if before.isspace() else " ")
        cursor.insertText(link + ("\n" if is_picture or cursor.atBlockEnd() else " "))
        cursor.endEditBlock()
        cursor.setKeepPositionOnInsert(True)
        body.ensureCursorVisible()
        self._pane.saver.keep()
        if self._pane.reader.is_on:
            self._pane.reading.read(body.shown(), self._pane.reading.top_line())

    # What is said

    def _refused(self, error: UserFacingError) -> None:
        if self._places:
            self._places.popleft()
        self._told.refused(error)

    def _say_coming(self) -> None:
        adding = self.adding
        if not adding.is_busy:
            self._strip.show_coming("")
        elif adding.waiting:
            said = self.tr("Adding “{name}”… %Ln more after it.", "", adding.waiting)
            self._strip.show_coming(said.format(name=adding.now))
        else:
            self._strip.show_coming(self.tr("Adding “{name}”…").format(name=adding.now))
