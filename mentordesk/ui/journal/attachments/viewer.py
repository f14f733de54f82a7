"""Pictures of an entry, large: over the window, from memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QKeySequence

from mentordesk.ui.journal.attachments import words
from mentordesk.ui.journal.attachments.canvas import STEP, Canvas
from mentordesk.ui.journal.hiding.hiding import HIDE_KEY
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import IconButton
from mentordesk.ui.widgets.labels import ElidedLabel, Label
from mentordesk.ui.widgets.layouts import HBox
from mentordesk.ui.widgets.overlay import MARGIN, Overlay
from mentordesk.ui.widgets.returning import Returning
from mentordesk.ui.words import in_bytes

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from mentordesk.journal.attachments.model import Attachment
    from mentordesk.ui.journal.attachments.pictures import Pictures

LONGEST: Final = 4096
"""Pixels of the longer side of a picture as it is held to be looked at."""


class Viewer(Overlay):
    """Plus, minus, 0, 1, R; arrows; Ctrl+S saves a copy; Esc goes back."""

    copy_asked = Signal(object)
    hide_asked = Signal()
    """The key that hides the journal: heard here, as the keyboard is not in the journal."""

    def __init__(self, asker: QWidget, pictures: Pictures) -> None:
        super().__init__(asker)
        self.setObjectName("picture-viewer")
        self._pictures = pictures
        self._files: list[Attachment] = []
        self._place = 0
        self._opener, self._returning = asker, Returning()
        self.page.hide()
        self.canvas = Canvas(self.tr("Picture"))
        self.canvas.setObjectName("viewer-picture")
        self._head()
        self.card.column.insertWidget(1, self.canvas, 1)
        self.remark = Label("", "muted", wrap=True)
        self.remark.setObjectName("viewer-remark")
        self.foot.addWidget(self.remark)
        self.canvas.turned.connect(self._turn)
        self.canvas.zoomed.connect(self._say_size)
        pictures.ready.connect(self._ready)
        self.closed.connect(self._go_back)

    def _head(self) -> None:
        self.name = ElidedLabel("", "heading")
        self.name.setObjectName("viewer-name")
        self.size_ = Label("", "muted")
        self.size_.setObjectName("viewer-size")
        row = HBox(gap=4, margins=(12, 0, 12, 8))
        row.addWidget(self.name, 1)
        row.addWidget(self.size_)
        verbs = (
            (
                "caret-left",
                self.tr("Previous picture (Page Up)"),
                "viewer-previous",
                self._previous,
            ),
            ("caret-right", self.tr("Next picture (Page Down)"), "viewer-next", self._next),
            ("magnifying-glass-minus", self.tr("Smaller"), "viewer-smaller", self._smaller),
            ("magnifying-glass-plus", self.tr("Larger"), "viewer-larger", self._larger),
            ("arrow-clockwise", self.tr("Turn (R)"), "viewer-turn", self.canvas.turn_round),
            ("download-simple", self.tr("Save a copy… (Ctrl+S)"), "viewer-copy", self._copy),
            ("x", self.tr("Close (Esc)"), "viewer-close", self.close_overlay),
        )
        self._steps: list[IconButton] = []
        for icon, said, name, does in verbs:
            button = IconButton(icon, said)
            if icon.startswith("caret"):
                self._steps.append(button)
            button.setObjectName(name)
            button.clicked.connect(does)
            row.addWidget(button)
        self.card.column.insertLayout(0, row)

    def show_file(self, files: list[Attachment], attachment_id: UUID) -> None:
        """Open over the window at one picture of several."""
        self._files = [file for file in files if file.is_picture]
        found = [place for place, file in enumerate(self._files) if file.id == attachment_id]
        if not found:
            return
        self._place = found[0]
        self._returning.note(self._opener)
        self.open_over()
        for button in self._steps:
            button.setVisible(len(self._files) > 1)
        self._show()
        self.canvas.setFocus()

    def shown(self) -> Attachment | None:
        """The picture that is looked at."""
        return self._files[self._place] if self._files else None

    def close_overlay(self) -> None:
        """Go, and hold the picture no longer."""
        self.canvas.show_image(None)
        super().close_overlay()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+S saves a copy; the key that hides the journal hides the picture with it."""
        if event.matches(QKeySequence.StandardKey.Save):
            self._copy()
        elif QKeySequence(event.keyCombination()) == QKeySequence(HIDE_KEY):
            self.close_overlay()
            self.hide_asked.emit()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        file = self.shown()
        if file is None:
            return
        image = self._pictures.of(file, LONGEST)
        refused = self._pictures.is_refused(file, LONGEST)
        said = (
            self.tr("This picture cannot be shown here. You can save a copy of it.")
            if refused
            else self.tr("One moment…")
        )
        self.name.setText(file.name)
        self.canvas.setAccessibleName(words.spoken(file))
        self.canvas.show_image(image, said)
        self.remark.setText(words.remark(file))
        self.remark.setVisible(bool(words.remark(file)))
        for button, step in zip(self._steps, (-1, 1), strict=True):
            button.setEnabled(0 <= self._place + step < len(self._files))
        self._say_size()

    def _say_size(self) -> None:
        file = self.shown()
        if file is None:
            return
        parts = [in_bytes(file.bytes)]
        if self._pictures.of(file, LONGEST) is not None:
            parts.append(
                self.tr("{number} %").format(number=QLocale().toString(self.canvas.percent))
            )
        if len(self._files) > 1:
            place = self.tr("{place} of {all}")
            locale = QLocale()
            parts.insert(
                0,
                place.format(
                    place=locale.toString(self._place + 1), all=locale.toString(len(self._files))
                ),
            )
        self.size_.setText(" · ".join(parts))

    def _ready(self, attachment_id: object, longest: int) -> None:
        file = self.shown()
        if (
            longest == LONGEST
            and self.isVisible()
            and file is not None
            and file.id == attachment_id
        ):
            self._show()

    def _turn(self, step: int) -> None:
        place = self._place + step
        if 0 <= place < len(self._files):
            self._place = place
            self._show()

    def _previous(self) -> None:
        self._turn(-1)

    def _next(self) -> None:
        self._turn(1)

    def _larger(self) -> None:
        self.canvas.zoom(STEP)

    def _smaller(self) -> None:
        self.canvas.zoom(1 / STEP)

    def _copy(self) -> None:
        file = self.shown()
        if file is not None:
            self.copy_asked.emit(file)

    def _go_back(self) -> None:
        self._returning.go_back(self._opener)

    def _wide(self) -> int:
        return self._host.width() - 2 * self._margin()

    def _stand(self, wanted: int) -> None:
        """All the room there is."""
        del wanted
        margin = Theme.current().px(MARGIN) // 2 if not self._is_low else self._margin()
        self.card.setGeometry(self._host.rect().adjusted(margin, margin, -margin, -margin))
