"""Patterns for notes at work: put into the notes, made of them, changed and taken away by key."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QListWidgetItem

from mentordesk.changes import Changed
from mentordesk.journal.notes.templates.model import BODY_AT_MOST, NAME_AT_MOST, TemplateDraft
from mentordesk.text import shows
from mentordesk.ui.sessions.meet.pattern_view import PatternView
from mentordesk.ui.widgets.coverable import coverable

if TYPE_CHECKING:
    from mentordesk.journal.notes.templates.model import NoteTemplate
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.texts.notes_edit import NotesEdit

NEW = UUID(int=0)
PATTERN_KEY = "Ctrl+Shift+T"


@dataclass(frozen=True)
class Pattern:
    """One of the list. Those that come with the desk have no ``id`` and stay as they are."""

    name: str
    body: str
    id: UUID | None = None


class PatternSheet(PatternView):
    """Over the window around one field of notes, into which it puts what is taken."""

    def __init__(self, services: Services, bridge: Bridge, edit: NotesEdit) -> None:
        super().__init__(edit)
        self._services, self._bridge, self._edit = services, bridge, edit
        bridge.changed.connect(self._changed)
        self._shown: Pattern | None = None
        self._patterns: tuple[Pattern, ...] = ()
        self._notes = ""
        self._wanted: UUID | None = None
        self.left.connect(self.put_away)
        self.list.currentRowChanged.connect(self._choose)
        self.list.taken.connect(self._take)
        self.list.itemDoubleClicked.connect(self._take)
        self.list.removed.connect(self._remove)
        self.list.renamed.connect(self._rename)
        self.take.clicked.connect(self._take)
        self.new.clicked.connect(self._make)
        self.remove.clicked.connect(self._remove)
        self.body.left.connect(self.put_away)

    def open(self) -> None:
        """Show them over the window; of the notes as they stand one may be made."""
        notes = self._notes = self._edit.words()
        self.setParent(coverable(self._edit))
        self.new.setText(
            self.tr("New from these notes") if notes.strip() else self.tr("New, empty")
        )
        self._show(list(self._patterns))
        self.load()
        self.place()
        self.show()
        self.raise_()
        self.list.setFocus()

    def load(self) -> None:
        """Ask for one's own."""
        self._bridge.ask(self, self._services.note_templates.every, self._loaded)

    def put_away(self) -> None:
        """Keep what was changed, and go back to the notes."""
        self.settle()
        if not self.isHidden():
            self.hide()
            self._edit.setFocus()

    def settle(self) -> None:
        """Keep what was changed in the one that is shown."""
        shown, draft = self._shown, self._draft()
        if shown is None or draft is None or (shown.name, shown.body) == (draft.name, draft.body):
            return
        self._say(problems := draft.problems())
        if not problems:
            self._shown = Pattern(draft.name, draft.body, draft.id)
            self._keep(draft)

    def unsaved_texts(self) -> list[str]:
        """Words that are on the screen only."""
        shown, draft = self._shown, self._draft()
        if shown is None or draft is None or not shows(draft.body):
            return []
        kept = (shown.name, shown.body) == (draft.name, draft.body)
        return [] if kept else [f"{draft.name}\n\n{draft.body}"]

    def _changed(self, changed: Changed) -> None:
        if changed & Changed.JOURNAL and self.isVisible():
            self.load()

    def _draft(self) -> TemplateDraft | None:
        if self._shown is None or self._shown.id is None or self.isHidden():
            return None
        name = self.name.text()  # taken away, it stays what it was
        return TemplateDraft(
            name if shows(name) else self._shown.name, self.body.words(), self._shown.id
        )

    def _keep(self, draft: TemplateDraft) -> None:
        job = partial(self._services.note_templates.keep, draft)
        self._bridge.do(self, job, self._kept)

    def _kept(self, kept: NoteTemplate) -> None:
        if self._wanted == NEW:
            self._wanted = kept.id
            self.load()

    def _loaded(self, found: list[NoteTemplate]) -> None:
        mine = [Pattern(one.name, one.body, one.id) for one in found]
        self._show([*mine, *_ours()])

    def _show(self, patterns: list[Pattern]) -> None:
        """Fill the list; what is being typed stays."""
        chosen = self._wanted or (self._shown.id if self._shown is not None else None)
        again = self._wanted is not None and any(one.id == self._wanted for one in patterns)
        name = self._shown.name if self._shown is not None and chosen is None else ""
        self._patterns = tuple(patterns)
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for one in patterns:
            QListWidgetItem(
                one.name if one.id else self.tr("{name} · built in").format(name=one.name),
                self.list,
            )
        places = [
            n for n, one in enumerate(patterns) if one.id == chosen and (one.id or one.name == name)
        ]
        place = places[0] if places else 0
        self.list.setCurrentRow(place)
        self.list.blockSignals(blocked)
        if self._shown is None or not places or again:
            self._choose(place)
        if again:
            self._wanted = None
            self.name.setFocus()
            self.name.selectAll()

    def _choose(self, row: int) -> None:
        self.settle()
        if not 0 <= row < len(self._patterns):
            return
        one = self._shown = self._patterns[row]
        self.name.setText(one.name)
        self.name.setCursorPosition(0)
        self.body.show_text(one.body)
        is_mine = one.id is not None
        self.name.setReadOnly(not is_mine)
        self.body.setReadOnly(not is_mine)
        self.remove.setVisible(is_mine)
        told = self.tr("Kept as you go on. F2: the name. Delete: takes it away.")
        if not is_mine:
            told = self.tr("It came with the desk and stays as it is.")
        self.told.setText(told)
        self._say({})

    def _take(self) -> None:
        if self._shown is not None:
            draft = self._draft()
            words = draft.body if draft is not None else self._shown.body
            self.put_away()
            self._edit.begin_with(words)

    def _make(self) -> None:
        self.settle()
        body = self._notes if self._notes.strip() else "## "
        first = next((line.strip(" #-*") for line in body.splitlines() if line.strip(" #-*")), "")
        name = first[: NAME_AT_MOST // 3] or self.tr("My pattern")
        self._wanted = NEW  # the one that comes is the one to name
        self._keep(TemplateDraft(name, body[:BODY_AT_MOST]))

    def _rename(self) -> None:
        if self._shown is not None and self._shown.id is not None:
            self.name.setFocus()
            self.name.selectAll()

    def _remove(self) -> None:
        if self._shown is None or self._shown.id is None:
            return
        job = partial(self._services.note_templates.remove, self._shown.id)
        said = self.tr("The pattern is deleted.")
        self._shown = None
        self.list.setFocus()
        self._bridge.do(self, job, undo=said)

    def _say(self, problems: dict[str, str]) -> None:
        said = {key: QCoreApplication.translate("errors", text) for key, text in problems.items()}
        self.name_field.set_problem(said.get("name", ""))
        self.body_field.set_problem(said.get("body", ""))


def _ours() -> list[Pattern]:
    """Those that come with the desk, in the language of the window."""
    translate = QCoreApplication.translate
    return [
        Pattern(
            translate("patterns", "Heard, noticed, wondering"),
            translate("patterns", "## What I heard\n\n## What I noticed\n\n## What I wonder\n"),
        ),
        Pattern(
            translate("patterns", "A regular session"),
            translate(
                "patterns",
                "## Since last time\n\n## Their question\n\n## What they will try\n\n## For me\n",
            ),
        ),
        Pattern(
            translate("patterns", "A hard talk"),
            translate(
                "patterns",
                "## What happened, without judging\n\n## How it felt\n\n## What is needed\n\n"
                "## What comes next\n",
            ),
        ),
        Pattern(
            translate("patterns", "A circle"),
            translate(
                "patterns",
                "## The question\n\n## Who has not spoken yet\n\n## What each takes along\n",
            ),
        ),
    ]
