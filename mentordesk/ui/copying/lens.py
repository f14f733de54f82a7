"""Copy for Jonas: the text exactly as it will be copied, and the act, noted before it is done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.consent import copy_text
from mentordesk.consent.model import Way
from mentordesk.ui.copying import acts, paper, words
from mentordesk.ui.copying.acts import Sheet
from mentordesk.ui.copying.lens_view import PRINT_KEY, SAVE_KEY, CopyLensView
from mentordesk.ui.copying.outside import Computer
from mentordesk.ui.widgets.checks import CheckBox
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import empty
from mentordesk.ui.words import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from mentordesk.consent.copy_text import Material
    from mentordesk.consent.model import Copied
    from mentordesk.errors import UserFacingError
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.copying.outside import Outside, Paper
    from mentordesk.ui.services import Services

FILE_NAME = "Session.pdf"
"""Neutral: a file's name is read by others before the file is."""


class CopyLens(CopyLensView):
    """Opens over a place for one text. Each copy is one act, and one line of the ledger."""

    def __init__(self, asker: QWidget, services: Services, bridge: Bridge) -> None:
        super().__init__(asker)
        self.outside: Outside = Computer()
        self._services, self._bridge = services, bridge
        self._sheet: Sheet | None = None
        self._material: Material | None = None
        self._ticked: set[UUID] = set()
        self._busy = False
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self.done.clicked.connect(self.close_overlay)
        self.text.copy_asked.connect(self._copy)
        for key, button in (("Ctrl+C", self.copy), (SAVE_KEY, self.save), (PRINT_KEY, self.print)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    # What is opened

    def open_summary(self, session_id: UUID) -> None:
        """What was agreed in a session, and who does what."""
        job = partial(acts.material, self._services, session_id)
        self._bridge.do(self, job, self._open_summary)

    def open_questions(self, session_id: UUID) -> None:
        """What I would like to talk about: ticked one by one."""
        job = partial(acts.material, self._services, session_id)
        self._bridge.do(self, job, self._open_questions)

    def open_best(self, session_id: UUID) -> None:
        """What was agreed; before there is anything, the questions."""
        job = partial(acts.material, self._services, session_id)
        self._bridge.do(self, job, self._open_best)

    def _open_best(self, material: Material) -> None:
        (self._open_questions if material.is_empty else self._open_summary)(material)

    def _open_summary(self, material: Material) -> None:
        self._begin(self.tr("Copy for {name}").format(name=material.name))
        if material.is_empty:
            self.nothing.setText(self.tr("Nothing was agreed in this session yet."))
            self._show(None)
        else:
            body = copy_text.summary(material, words.copy_words())
            self._show(Sheet(body, material.session_id, material.person_id))
        self._appear()

    def _open_questions(self, material: Material) -> None:
        self._begin(self.tr("Questions for {name}").format(name=material.name))
        self._material = material
        self.nothing.setText(self.tr("Tick what you want to send ahead; the text grows below."))
        own = [(one.id, one.title) for one in material.items if not one.from_playbook]
        self._offer(self.tr("From the agenda, in your words"), own)
        self._offer(self.tr("My open steps"), [(one.id, one.title) for one in material.mine])
        if not self.rows.count():
            self.nothing.setText(self.tr("Nothing of yours stands on the agenda yet."))
        self._show(None)
        self._appear()

    def _begin(self, heading: str) -> None:
        self._material, self._sheet, self._busy = None, None, False
        self._ticked = set()
        empty(self.rows)
        self.say("")
        self.nothing.setText("")
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self.told.setText(
            self.tr("Exactly this is copied, letter by letter, and noted in Sharing.")
        )

    def _offer(self, head: str, lines: Sequence[tuple[UUID, str]]) -> None:
        if not lines:
            return
        self.rows.addWidget(Label(head, "label"))
        for key, title in lines:
            box = CheckBox(title)
            box.setObjectName(f"copy-choice-{len(self.boxes()) + 1}")
            box.toggled.connect(partial(self._tick, key))
            self.rows.addWidget(box)

    def boxes(self) -> list[CheckBox]:
        """What may be ticked."""
        found = [self.rows.itemAt(place) for place in range(self.rows.count())]
        parts = [one.widget() for one in found if one is not None]
        return [one for one in parts if isinstance(one, CheckBox)]

    def _tick(self, key: UUID, on: bool) -> None:
        material = self._material
        if material is None:
            return
        (self._ticked.add if on else self._ticked.discard)(key)
        body = copy_text.questions(material, words.copy_words(), self._ticked)
        self.say("")
        self._show(Sheet(body, material.session_id, material.person_id) if body else None)
        QTimer.singleShot(0, self, self.fit)

    def _show(self, sheet: Sheet | None) -> None:
        self._sheet = sheet
        self.choices.setVisible(bool(self.rows.count()))
        self.text.setVisible(sheet is not None)
        self.nothing.setVisible(sheet is None and bool(self.nothing.text()))
        self.text.show_text(sheet.body if sheet is not None else "")
        self._enable()

    def _appear(self) -> None:
        self.open_over()
        boxes = self.boxes()
        first = boxes[0] if boxes else self.copy if self._sheet is not None else self.done
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self.fit)

    def _enable(self) -> None:
        for button in self.ways():
            button.setEnabled(self._sheet is not None and not self._busy)

    # The acts

    def _copy(self) -> None:
        sheet = self._take()
        if sheet is not None:
            job = partial(acts.note, self._services, sheet, Way.CLIPBOARD)
            self._bridge.do(self, job, partial(self._copied, sheet), self._failed)

    def _copied(self, sheet: Sheet, noted: Copied) -> None:
        del noted
        self.outside.copy(sheet.body)
        self._told(self.tr("Copied and noted. Paste it before you lock or close MentorDesk."))

    def _save(self) -> None:
        sheet = self._sheet
        if sheet is None or self._busy:
            return
        path = self.outside.pdf_path(self, self.tr("Save the copy"), FILE_NAME)
        if path and self._take() is sheet:
            job = partial(acts.save, self._services, sheet, paper.pdf(sheet.body), path)
            self._bridge.do(self, job, self._saved, self._failed)

    def _saved(self, noted: Copied) -> None:
        del noted
        self._told(self.tr("Saved and noted. The file is readable to whoever gets it."))

    def _print(self) -> None:
        sheet = self._sheet
        if sheet is None or self._busy:
            return
        printer = self.outside.paper(self, self.tr("Print the copy"))
        if printer is not None and self._take() is sheet:
            job = partial(acts.note, self._services, sheet, Way.PAPER)
            self._bridge.do(self, job, partial(self._printed, sheet, printer), self._failed)

    def _printed(self, sheet: Sheet, printer: Paper, noted: Copied) -> None:
        del noted
        printer(paper.document(sheet.body))
        self._told(self.tr("Sent to the printer and noted."))

    def _take(self) -> Sheet | None:
        """The text, once for each press: a second press waits until the first is noted."""
        if self._busy or self._sheet is None:
            return None
        self._busy = True
        return self._sheet

    def _told(self, text: str) -> None:
        self._busy = False
        self._enable()
        self.say(text)
        QTimer.singleShot(0, self, self.fit)

    def _failed(self, error: UserFacingError) -> None:
        self._busy = False
        self._enable()
        self.show_problem(in_words(error))
        QTimer.singleShot(0, self, self.fit)
