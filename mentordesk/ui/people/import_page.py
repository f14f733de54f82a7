"""People from a file at work: read off the window's thread, shown, chosen, added in one verb."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, Signal

from mentordesk.mentoring.people.contacts import reading
from mentordesk.mentoring.people.model import PersonDraft, Role
from mentordesk.ui.people.contact_rows import ContactRow
from mentordesk.ui.people.import_view import ImportView
from mentordesk.ui.problems import said
from mentordesk.ui.widgets.strip import Message
from mentordesk.ui.words import in_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.errors import UserFacingError
    from mentordesk.mentoring.people.contacts.model import NotTaken
    from mentordesk.mentoring.people.contacts.reading import ContactsFile
    from mentordesk.mentoring.people.contacts.table import Columns
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

TOLD = 6
"""So many cards or rows that were not taken are named; of the rest the number is."""


class Files(Protocol):
    """The edge that tests replace by hand."""

    def contacts(self, parent: QWidget, title: str) -> str:
        """The path of a file that the person chose, or an empty string."""


class Computer:
    """The real computer, by Qt's dialog."""

    def contacts(self, parent: QWidget, title: str) -> str:
        """The path of a file that the person chose, or an empty string."""
        from PySide6.QtWidgets import QFileDialog

        wanted = "vCard, CSV (*.vcf *.vcard *.csv *.tsv *.txt);;* (*)"
        path, _ = QFileDialog.getOpenFileName(parent, title, os.path.expanduser("~"), wanted)
        return path


@dataclass(frozen=True)
class Preview:
    """A file with whom each contact doubles."""

    file: ContactsFile
    doubles: list[str]


class ImportPage(ImportView):
    """``taken``: people were added."""

    taken = Signal()
    told = Signal(object)

    def __init__(self, services: Services, bridge: Bridge, files: Files | None = None) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self.files: Files = files or Computer()
        self._file: ContactsFile | None = None
        self._rows: list[ContactRow] = []
        self._here: object = None
        self.choose.clicked.connect(self.ask_for_file)
        self.other.clicked.connect(self.ask_for_file)
        self.columns.changed.connect(self._read_again)
        self.list.chosen.connect(self._go_to)
        self.list.turned.connect(self._turn)
        self.list.role_said.connect(self._say_role)
        self.role.picked.connect(self._set_role)
        self.all_roles.picked.connect(self._set_all_roles)
        self.everybody.clicked.connect(self._choose_new)
        self.nobody.clicked.connect(self._choose_none)
        self.take.clicked.connect(self._take)

    def begin(self) -> None:
        """No file yet."""
        self._file, self._rows, self._here = None, [], None
        self.body.setCurrentIndex(0)
        self.choose.setFocus()

    def focus_first(self) -> None:
        """The list, or the verb that asks for a file."""
        (self.list if self.body.currentIndex() else self.choose).setFocus()

    def ask_for_file(self) -> None:
        """Ask which file; it is read on the reader thread."""
        path = self.files.contacts(self, self.tr("Choose a file of contacts"))
        if path:
            self._bridge.ask(self, partial(_read, self._services, path), self._show, self._refuse)

    def _refuse(self, error: UserFacingError) -> None:
        self.told.emit(Message("import-refused", in_words(error), "warn"))
        self.focus_first()

    def _read_again(self, columns: Columns) -> None:
        if self._file is not None and self._file.table is not None:
            job = partial(_read_again, self._services, self._file, columns)
            self._bridge.ask(self, job, self._show)

    # What is chosen

    def _show(self, preview: Preview) -> None:
        is_other = self._file is None or preview.file.table is not self._file.table
        self._file = preview.file
        role = Role(self.all_roles.value())
        self._rows = [
            ContactRow(contact, role, not double, double)
            for contact, double in zip(preview.file.found.contacts, preview.doubles, strict=True)
        ]
        self._here = self._rows[0].key if self._rows else None
        table = preview.file.table
        self.columns.setVisible(table is not None)
        if table is not None and is_other:
            self.columns.show_table(table, preview.file.columns)
        self.report.setText(self._not_taken(preview.file.found.not_taken))
        self.report.setVisible(bool(preview.file.found.not_taken))
        self.body.setCurrentIndex(1)
        self._refresh()
        if is_other and self.isVisible():  # a page that was left takes no keyboard
            self.list.setFocus()

    def _refresh(self) -> None:
        self.list.show_rows(self._rows, self._here)
        chosen = sum(row.is_chosen for row in self._rows)
        self.take.setText(self.tr("Add %n people", "", chosen))
        self.take.setEnabled(chosen > 0)
        doubles = sum(bool(row.double_of) for row in self._rows)
        found = self.tr("%n people stand in the file.", "", len(self._rows))
        here = self.tr(
            "%n of them seem to be here already; choose them to add them twice.", "", doubles
        )
        self.summary.setText(f"{found} {here}" if doubles else found)
        row = self._current()
        if row is not None:
            self.role.set_value(row.role.value)
        self.role.setEnabled(row is not None)

    def _current(self) -> ContactRow | None:
        return next((row for row in self._rows if row.key == self._here), None)

    def _go_to(self, key: object) -> None:
        self._here = key
        row = self._current()
        if row is not None:
            self.role.set_value(row.role.value)

    def _change(self, row: ContactRow) -> None:
        self._rows = [row if one.key == row.key else one for one in self._rows]
        self._refresh()

    def _turn(self) -> None:
        row = self._current()
        if row is not None:
            self._change(replace(row, is_chosen=not row.is_chosen))

    def _say_role(self, place: int) -> None:
        self._set_role(tuple(Role)[place].value)

    def _set_role(self, name: str) -> None:
        row = self._current()
        if row is not None:
            self._change(replace(row, role=Role(name)))

    def _set_all_roles(self, name: str) -> None:
        self._rows = [replace(row, role=Role(name)) for row in self._rows]
        self._refresh()

    def _choose_new(self) -> None:
        self._rows = [replace(row, is_chosen=not row.double_of) for row in self._rows]
        self._refresh()

    def _choose_none(self) -> None:
        self._rows = [replace(row, is_chosen=False) for row in self._rows]
        self._refresh()

    # Adding

    def _take(self) -> None:
        zone = self._services.clock.now().zone
        drafts = [_draft(row, zone) for row in self._rows if row.is_chosen]
        if drafts:
            self.take.setEnabled(False)  # pressed twice is once
            self.take.setText(self.tr("Adding…"))
            said_ = self.tr("%n people are added.", "", len(drafts))
            job = partial(self._services.people.take_in, drafts)
            self._bridge.do(self, job, self._taken, self._not_added, undo=said_)

    def _not_added(self, error: UserFacingError) -> None:
        self._refresh()
        self._bridge.trouble.emit(error, self._take)

    def _taken(self, _count: int) -> None:
        self.begin()
        self.taken.emit()

    def _not_taken(self, refused: tuple[NotTaken, ...]) -> str:
        """Who was not taken and why, in the order of the file."""
        is_table = self._file is not None and self._file.table is not None
        lines = [self.tr("%n were not taken:", "", len(refused))]
        for one in refused[:TOLD]:
            place = QLocale().toString(one.place)
            where = self.tr("Row {n}") if is_table else self.tr("Card {n}")
            name = f" ({one.name})" if one.name else ""
            lines.append(f"{where.format(n=place)}{name}: {said(one.reason)}")
        if len(refused) > TOLD:
            lines.append(self.tr("and %n more.", "", len(refused) - TOLD))
        return "\n".join(lines)


def _draft(row: ContactRow, zone: str) -> PersonDraft:
    contact = row.contact
    return PersonDraft(
        name=contact.name,
        home_zone=contact.home_zone or zone,
        role=row.role,
        languages=contact.languages,
        rhythm_days=0,
        channels=contact.channels,
    )


def _read(services: Services, path: str) -> Preview:
    """Reader thread."""
    file = reading.read(path, services.folder.path)
    return Preview(file, reading.doubles(file.found.contacts, services.people.lines()))


def _read_again(services: Services, file: ContactsFile, columns: Columns) -> Preview:
    """Reader thread."""
    assert file.table is not None  # noqa: S101 - only tables have columns to choose
    again = reading.read_again(file.table, columns)
    return Preview(again, reading.doubles(again.found.contacts, services.people.lines()))
