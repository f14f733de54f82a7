"""Saving a copy of the journal at work: as what, which entries, how far, where it is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from mentordesk.changes import Changed
from mentordesk.journal.exporting.model import Choice, Form
from mentordesk.journal.exporting.service import Order
from mentordesk.text import parse_query
from mentordesk.ui.journal.exporting.copy_view import CopyView
from mentordesk.ui.journal.exporting.copying import FileCopy, PaperCopy
from mentordesk.ui.journal.exporting.outside import Computer
from mentordesk.ui.journal.exporting.said import readme, said
from mentordesk.ui.widgets.announcing import announce
from mentordesk.ui.words import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.errors import UserFacingError
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.exporting.copying import Copying
    from mentordesk.ui.journal.exporting.outside import Outside
    from mentordesk.ui.services import Services

FORM, BUSY, DONE = 0, 1, 2


class CopyTab(CopyView):
    """One copy at a time; it goes on while the person is elsewhere."""

    shows = Changed.NOTHING

    def __init__(self, services: Services, bridge: Bridge, outside: Outside | None = None) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self.outside: Outside = outside or Computer()
        self._copying: Copying | None = None
        self._order: Order | None = None
        self.save.clicked.connect(self._ask_where)
        self.stop.clicked.connect(self._stop)
        self.again.clicked.connect(self._begin_anew)
        self.show_it.clicked.connect(self._show_it)
        for button in self.forms.values():
            button.toggled.connect(self._say_what_comes_back)
        self._say_what_comes_back()

    @property
    def form(self) -> Form:
        """What is chosen."""
        return next(form for form, button in self.forms.items() if button.isChecked())

    # What the place asks

    def begin(self, query: str) -> None:
        """Show the form, for what the list shows now; a copy on its way stays on the screen."""
        if self._copying is None:
            self.words.setText(query)
            self.body.turn_to(FORM)

    def load(self) -> None:
        """The days step from today."""
        today = self._services.journal.today()
        self.first.set_today(today)
        self.last.set_today(today)

    def focus_first(self) -> None:
        """The chosen form, or the one verb that there is."""
        first = {FORM: self.forms[self.form], BUSY: self.stop, DONE: self.show_it}
        first[self.body.turned_to].setFocus()

    def help_text(self) -> str:
        """What F1 says."""
        return self.tr(
            "A copy takes your entries out of the encrypted desk into files that other programs "
            "read. Markdown and JSON hold everything that goes with an entry, and MentorDesk "
            "reads both back just as they were. A page for the browser and a PDF are for reading: "
            "pictures stand in them, other files are named. Earlier wordings stay here.\n\n"
            "Nothing stands under the name that you gave before all of it is there. Stop takes "
            "away what was made so far."
        )

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this page."""
        return (
            ("Ctrl+Return", self.tr("Save the copy")),
            ("Esc", self.tr("Back to the entries")),
        )

    # Saving

    def _ask_where(self) -> None:
        first, last = self.first.value(), self.last.value()
        if self._copying is not None:
            return
        if first is not None and last is not None and first > last:
            self._say(self.tr("The first day is after the last one."))
            self.first.setFocus()
            return
        query = self.words.text().strip()
        if self.bin.isChecked() and query:
            self._say(self.tr("A search does not look into the bin. Leave one of them out."))
            self.words.setFocus()
            return
        unread = parse_query(query).unread
        if unread:
            sentence = self.tr(
                "“{what}” cannot be read, and the copy would hold more than you mean."
            )
            self._say(sentence.format(what=unread[0]))
            self.words.setFocus()
            return
        choice = Choice(query, first, last, self.files.isChecked(), self.bin.isChecked())
        name, kind = self._name_and_kind(choice)
        path = self.outside.path(self, self.tr("Save a copy of the journal"), name, kind)
        if path:
            # The dialog asked about a file that is there; a folder is never written over.
            self._start(Order(self.form, path, choice, True, said(), readme()))

    def _name_and_kind(self, choice: Choice) -> tuple[str, str]:
        stem = self.tr("My journal")
        if self.form is Form.MARKDOWN:
            return stem, self.tr("A new folder (*)")
        if self.form is Form.HTML:
            return f"{stem}.html", "HTML (*.html)"
        if self.form is Form.PDF:
            return f"{stem}.pdf", "PDF (*.pdf)"
        return (f"{stem}.zip", "ZIP (*.zip)") if choice.files else (f"{stem}.json", "JSON (*.json)")

    def _start(self, order: Order) -> None:
        self._order = order
        self._say("")
        kind = PaperCopy if order.form is Form.PDF else FileCopy
        self._copying = kind(self._services, self._bridge, order, self)
        self._copying.progressed.connect(self._progress)
        self._copying.ended.connect(self._ended)
        self.stop.setEnabled(True)
        self._progress(0, 0)
        self.body.turn_to(BUSY)
        self.stop.setFocus()
        self._copying.begin()

    def _stop(self) -> None:
        if self._copying is not None:
            self.stop.setEnabled(False)
            self.far.setText(self.tr("Taking away what was made…"))
            self._copying.stop()

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if total:
            number = QLocale().toString(done)
            self.far.setText(self.tr("{done} of %Ln entries", "", total).format(done=number))
        else:
            self.far.setText(self.tr("Counting the entries…"))

    def _ended(self, entries: int, error: UserFacingError | None) -> None:
        copying, self._copying = self._copying, None
        if copying is not None:
            copying.deleteLater()
        had_focus = self.stop.hasFocus() or not self.isVisible()
        if error is not None or entries < 0:
            said = in_words(error) if error is not None else self.tr("No copy was made.")
            self._say(said)
            self.body.turn_to(FORM)
            announce(self, said)
        else:
            self.done.setText(self.tr("The copy is there, with %Ln entries.", "", entries))
            self.where.setText(self._order.path if self._order is not None else "")
            self._say_what_is_unshown(copying.missing if copying is not None else ())
            self.body.turn_to(DONE)
            announce(self, self.done.text())
        if self.isVisible() and had_focus:
            self.focus_first()

    def _say_what_is_unshown(self, letters: Sequence[str]) -> None:
        words = self.tr(
            "%Ln letters or signs have no font on this computer and are missing on the pages. "
            "The other forms have them.",
            "",
            len(letters),
        )
        self.unshown.setText(words)
        self.unshown.setVisible(bool(letters))

    def _show_it(self) -> None:
        if self._order is not None:
            self.outside.show(os.path.abspath(self._order.path))

    def _begin_anew(self) -> None:
        self.body.turn_to(FORM)
        self.focus_first()

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _say_what_comes_back(self) -> None:
        if self.form in (Form.MARKDOWN, Form.JSON):
            words = self.tr(
                "Everything that goes with an entry is in it, and MentorDesk reads it back just as "
                "it was. Earlier wordings are not in it."
            )
        else:
            words = self.tr(
                "For reading: pictures stand in it, other files are named. It is not read back."
            )
        self.comes_back.setText(words)
