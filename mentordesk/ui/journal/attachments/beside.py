"""The files of the entry on a sheet: shown, opened, renamed, removed, brought back, copied out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from mentordesk.changes import Changed
from mentordesk.journal.attachments.model import NameTaken
from mentordesk.ui.gate.background import Background
from mentordesk.ui.journal.attachments.copying import CopyCard
from mentordesk.ui.journal.attachments.file_menu import FileMenu
from mentordesk.ui.journal.attachments.inline import Inline
from mentordesk.ui.journal.attachments.naming import NameCard
from mentordesk.ui.journal.attachments.offering import has_files
from mentordesk.ui.journal.attachments.pictures import Pictures
from mentordesk.ui.journal.attachments.putting import Putting
from mentordesk.ui.journal.attachments.strip import FileStrip
from mentordesk.ui.journal.attachments.tiles import SIDE
from mentordesk.ui.journal.attachments.viewer import Viewer
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import IconButton
from mentordesk.ui.words import in_words

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QImage

    from mentordesk.errors import UserFacingError
    from mentordesk.journal.attachments.model import Attachment
    from mentordesk.journal.attachments.service import Attachments, Renamed
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.sheet.pane import EntryPane

ADD_KEY: Final = "Ctrl+Shift+F"
AGAIN_MS: Final = 120


@dataclass(frozen=True)
class Loaded:
    """The files of one entry, and those that were removed from it."""

    entry_id: UUID
    files: Sequence[Attachment]
    removed: Sequence[Attachment]


class FilesBeside(QObject):
    """Lives with one sheet: the strip below its text, and the cards over it."""

    def __init__(self, attachments: Attachments, bridge: Bridge, pane: EntryPane) -> None:
        super().__init__(pane)
        self._attachments, self._bridge, self._pane = attachments, bridge, pane
        background = Background("files", self)  # a slow disk holds no picture up
        self.pictures = Pictures(attachments, bridge, Background("pictures", self))
        self.pictures.setParent(self)
        self.strip = FileStrip(self._thumbnail)
        pane.strip.addWidget(self.strip)
        self.putting = Putting(attachments, bridge, background, pane, self.strip)
        self.viewer = Viewer(pane, self.pictures)
        self.copy_card = CopyCard(pane, attachments, bridge, background)
        self.name_card = NameCard(pane)
        self.inline = Inline(self.pictures, pane.reading, self._named)
        self._removed: Sequence[Attachment] = ()
        self._entry_id: UUID | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._make_verbs()
        self._connect()

    def _make_verbs(self) -> None:
        self.add_action = QAction(self.tr("Add files…"), self)
        self.add_action.setObjectName("entry-add-files")
        self.add_action.setShortcut(ADD_KEY)
        self.add_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.add_action.triggered.connect(self.putting.ask)
        self._pane.addAction(self.add_action)
        first = self._pane.menu.actions()[0] if self._pane.menu.actions() else None
        self.removed_menu = QMenu(self.tr("Removed files"), self._pane.menu)
        self.removed_menu.setObjectName("entry-removed-files")
        for action in (self.add_action, self.removed_menu.menuAction()):
            self._pane.menu.insertAction(first, action)  # type: ignore[arg-type]
        self.removed_menu.menuAction().setVisible(False)
        self.add_button = IconButton("paperclip", self.tr("Add files ({key})").format(key=ADD_KEY))
        self.add_button.setObjectName("entry-add-files-button")
        self.add_button.clicked.connect(self.putting.ask)
        self._pane.head.insertWidget(self._pane.head.indexOf(self._pane.more), self.add_button)
        self.menu = FileMenu(self._pane)

    def _connect(self) -> None:
        pane, tiles = self._pane, self.strip.list
        pane.shown.connect(self._entry_shown)
        pane.body.is_file = has_files
        pane.body.offered.connect(self.putting.take)
        pane.reading.pictures = self.inline.picture_for
        pane.reading.link_chosen.disconnect(pane.address.tell)
        pane.reading.link_chosen.connect(self.follow)
        tiles.offered.connect(self.putting.take)
        tiles.opened.connect(self.open)
        tiles.remove_asked.connect(self.remove)
        tiles.rename_asked.connect(self.name_card.open_file)
        tiles.copy_asked.connect(self.copy_card.open_file)
        tiles.menu_asked.connect(self.menu.show_for)
        self.menu.opened.connect(self.open)
        self.menu.copy_asked.connect(self.copy_card.open_file)
        self.menu.rename_asked.connect(self.name_card.open_file)
        self.menu.remove_asked.connect(self.remove)
        tiles.left.connect(pane.focus_text)
        self.viewer.copy_asked.connect(self._copy_from_viewer)
        self.name_card.named.connect(self._rename)
        self.pictures.ready.connect(self._ready)
        self._again.timeout.connect(self._read_again)
        self._bridge.changed.connect(self._changed)
        self._bridge.erased.connect(self._forget)

    # What is shown

    @property
    def files(self) -> Sequence[Attachment]:
        """The files of the entry on the sheet, as far as they are known by now."""
        return self.strip.list.files.files

    @property
    def holds_any(self) -> bool:
        """Whether the entry on the sheet has files, or one is coming in."""
        return bool(self.files) or self.putting.adding.is_busy

    def _entry_shown(self) -> None:
        if self._pane.entry_id != self._entry_id:
            self._entry_id = self._pane.entry_id
            self.inline.forget()
            self.putting.forget()
            self.strip.show_files(())
        self._load()

    def _changed(self, changed: Changed) -> None:
        if changed & Changed.JOURNAL:
            self._load()

    def _forget(self) -> None:
        """Something was shredded: what was decoded of it goes too, and the rest comes again."""
        self.pictures.forget()
        self.inline.forget()

    def _load(self) -> None:
        entry_id = self._pane.entry_id
        if entry_id is not None:
            self._bridge.ask(self, partial(_load, self._attachments, entry_id), self._loaded)

    def _loaded(self, loaded: Loaded) -> None:
        if loaded.entry_id != self._pane.entry_id:
            return
        before = {file.name for file in self.files}
        self.strip.show_files(loaded.files)
        self._removed = loaded.removed
        self._fill_removed()
        if before != {file.name for file in loaded.files}:
            self._again.start()

    def _fill_removed(self) -> None:
        self.removed_menu.clear()
        for file in self._removed:
            action = self.removed_menu.addAction(file.name.replace("&", "&&"))
            action.triggered.connect(partial(self.bring_back, file.id))
        self.removed_menu.menuAction().setVisible(bool(self._removed))

    def _thumbnail(self, file: Attachment) -> QImage | None:
        side = round(2 * Theme.current().px(SIDE) * self.strip.devicePixelRatioF())
        return self.pictures.of(file, side)

    def _named(self, link: str) -> Attachment | None:
        names = (link, unquote(link), unquote(link).removeprefix("./"))
        return next((file for file in self.files if file.name in names), None)

    def _ready(self, attachment_id: UUID, longest: int) -> None:
        if longest == self.inline.longest:
            self._again.start()
        else:
            self.strip.list.files.repaint(attachment_id)

    def _read_again(self) -> None:
        if self._pane.reader.is_on:
            self._pane.reading.show_again()

    # What can be done

    def open(self, file: Attachment) -> None:
        """A picture is shown, of any other file a copy can be saved."""
        if file.is_picture:
            self.viewer.show_file(list(self.files), file.id)
        else:
            self.copy_card.open_file(file)

    def follow(self, link: str) -> None:
        """A link was chosen: open the file to which it leads, or tell where it leads."""
        file = self._named(link)
        if file is not None:
            self.open(file)
        else:
            self._pane.address.tell(link)

    def remove(self, file: Attachment) -> None:
        """Put a file away."""
        self.strip.say("")
        said = self.tr("The file was removed. Its link in the text stays.")
        self._bridge.do(self, partial(self._attachments.remove, file.id), undo=said)

    def bring_back(self, attachment_id: UUID) -> None:
        """Bring a removed file back."""
        job = partial(self._attachments.restore, attachment_id)
        self._bridge.do(self, job, undo=self.tr("The file is back."))

    def _copy_from_viewer(self, file: Attachment) -> None:
        self.viewer.close_overlay()
        self.copy_card.open_file(file)

    def _rename(self, file: Attachment, name: str) -> None:
        self._pane.saver.settle()  # the links that change are those that are saved
        job = partial(self._attachments.rename, file.id, name)
        self._bridge.do(self, job, self._renamed, self._not_renamed)

    def _renamed(self, done: Renamed) -> None:
        self.name_card.close_overlay()
        if done.entry is not None and done.entry.id == self._pane.entry_id:
            at = self._pane.body.textCursor().position()
            self._pane.show_entry(done.entry)
            cursor = self._pane.body.textCursor()
            cursor.setPosition(min(at, self._pane.body.document().characterCount() - 1))
            self._pane.body.setTextCursor(cursor)
        self._load()

    def _not_renamed(self, error: UserFacingError) -> None:
        if isinstance(error, NameTaken):
            self.name_card.refuse(in_words(error))
            return
        self.name_card.close_overlay()
        self.strip.say("", in_words(error))


def _load(attachments: Attachments, entry_id: UUID) -> Loaded:
    return Loaded(entry_id, attachments.of(entry_id), attachments.removed(entry_id))
