"""The pages of an import, laid out: choosing, looking, on its way, the report."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from mentordesk.journal.importing.runs.bringing import Stage
from mentordesk.ui.journal.importing import words
from mentordesk.ui.journal.importing.bar import Bar
from mentordesk.ui.journal.importing.facts import Facts, FirstEntries
from mentordesk.ui.journal.importing.runs import RunRow
from mentordesk.ui.journal.importing.words import format_name
from mentordesk.ui.widgets.buttons import PlainButton, PrivateButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.fields import Field, PassphraseEdit
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import HBox, Page, VBox, empty
from mentordesk.ui.words import dotted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mentordesk.journal.importing.runs.bringing import Progress, Report
    from mentordesk.journal.importing.runs.keeping_store import RunLine
    from mentordesk.journal.importing.runs.looking import Seen

PROBLEMS_SHOWN = 20
T = TypeVar("T", bound=QWidget)

ANY = "any"
"""The format is told by what it is."""


class ChoosePage(Page):
    """Which file or folder, which format, the password of a locked one, and earlier imports."""

    def __init__(self, formats: Sequence[str]) -> None:
        super().__init__(margins=(0, 0, 0, 0))
        card = Card()
        card.column.addWidget(IconLabel("download-simple", "private", 32))
        heading = Label(self.tr("Bring your journal with you"), "heading", wrap=True)
        card.column.addWidget(heading)
        card.column.addWidget(
            Label(
                self.tr(
                    "From Day One, Joplin, jrnl, Obsidian, RedNotebook, Standard Notes, Apple "
                    "Journal, Evernote, or files of Markdown and plain text. You see what is in it "
                    "first, and nothing comes before you say so. The file stays as it is."
                ),
                "quiet",
                wrap=True,
            )
        )
        self.file = PrivateButton(self.tr("Choose a file…"), icon="file")
        self.file.setObjectName("bring-file")
        self.folder = PlainButton(self.tr("Choose a folder…"), icon="folder-open")
        self.folder.setObjectName("bring-folder")
        what = self.tr("What it is")
        items = ((ANY, self.tr("Recognise it")), *((one, format_name(one)) for one in formats))
        self.kind = Choice(items, what)
        self.kind.setObjectName("bring-kind")
        card.column.addWidget(row(self.file, self.folder, labelled(what, self.kind)))
        self.reading = Label("", "quiet", wrap=True)
        self.reading.setObjectName("bring-reading")
        card.column.addWidget(self.reading)
        self.column.addWidget(card)
        self.column.addWidget(self._make_locked())
        self.before = Card()
        self.before.column.addWidget(Label(self.tr("Brought in before"), "heading", wrap=True))
        self.runs = VBox(gap=8)
        self.before.column.addLayout(self.runs)
        self.before.hide()
        self.column.addWidget(self.before)
        self.column.addStretch(1)

    def told(self) -> str:
        """What a screen reader says when the page comes up."""
        return _said(self.reading)

    def show_runs(self, runs: Sequence[RunLine], take_back: Callable[[int], None]) -> None:
        """The imports that there were. ``take_back`` is a method of whoever asks."""
        empty(self.runs)
        for run in runs:
            made = RunRow(run)
            made.back_asked.connect(take_back)
            self.runs.addWidget(made)
        self.before.setVisible(bool(runs))

    def _make_locked(self) -> QWidget:
        self.locked = Card()
        self.password = PassphraseEdit(self.tr("Show the password"), self.tr("Hide the password"))
        self.password.setObjectName("bring-password")
        self.password_field = Field(
            self.tr("Password of this journal"),
            self.password,
            hint=self.tr("It opens the file where it comes from. MentorDesk does not keep it."),
        )
        self.locked.column.addWidget(self.password_field)
        self.open = PrivateButton(self.tr("Open it"), icon="lock-simple-open")
        self.open.setObjectName("bring-open")
        self.locked.column.addWidget(row(self.open))
        self.locked.hide()
        return self.locked


class PreviewPage(Page):
    """What is in it, before anything comes."""

    def __init__(self) -> None:
        super().__init__(margins=(0, 0, 0, 0))
        card = Card()
        self.summary = Label("", "heading", wrap=True)
        self.summary.setObjectName("bring-summary")
        self.what = Label("", "muted", wrap=True)
        self.what.setObjectName("bring-what")
        self.trouble = Label("", wrap=True)
        self.trouble.setObjectName("bring-trouble")
        self.facts = Facts()
        for part in (self.summary, self.what, self.trouble):
            card.column.addWidget(part)
        self.take = PrivateButton(self.tr("Bring in %Ln entries", "", 0), icon="download-simple")
        self.take.setObjectName("bring-take")
        self.other = PlainButton(self.tr("Another journal…"))
        self.other.setObjectName("bring-other")
        card.column.addWidget(row(self.take, self.other))
        card.column.addWidget(self.facts)
        self.column.addWidget(card)
        self.first_card, self.first = titled(self.tr("The first entries"), FirstEntries())
        self.column.addWidget(self.first_card)
        self.problem_card, self.problems = titled(
            self.tr("What cannot be read, or not whole"), selectable(Label("", wrap=True))
        )
        self.problems.setObjectName("bring-problems")
        self.column.addWidget(self.problem_card)
        self.column.addStretch(1)

    def told(self) -> str:
        """What a screen reader says when the page comes up."""
        return _said(self.summary, self.trouble)

    def show_seen(self, seen: Seen, name: str, trouble: str, zone: str) -> None:
        """What a look has seen of the journal ``name``, to its end or to its ``trouble``."""
        counted = seen.counted
        nothing_new = counted.here > 0 and not counted.entries
        found = self.tr("%Ln entries to bring in", "", counted.entries)
        self.summary.setText(self.tr("All of it is here already") if nothing_new else found)
        self.what.setText(dotted((name, format_name(seen.source))))
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.facts.show_facts(words.facts(counted, zone))
        self.take.setText(self.tr("Bring in %Ln entries", "", counted.entries))
        self.take.setEnabled(counted.entries > 0)
        self.first.show_entries(seen.first)
        self.first_card.setVisible(bool(seen.first))
        self.problems.setText(words.problems(counted, PROBLEMS_SHOWN))
        self.problem_card.setVisible(counted.problem_count > 0)


class ProgressPage(Page):
    """On its way."""

    def __init__(self) -> None:
        super().__init__(margins=(0, 0, 0, 0))
        card = Card()
        self.heading = Label("", "heading", wrap=True)
        self.bar = Bar(self.tr("How far it is"))
        self.said = Label("", wrap=True)
        self.said.setObjectName("bring-progress")
        hint = self.tr("You may go on writing meanwhile. What has come stays if you stop.")
        self.stop = PlainButton(self.tr("Stop"))
        self.stop.setObjectName("bring-stop")
        for part in (self.heading, self.bar, self.said, Label(hint, "quiet", wrap=True)):
            card.column.addWidget(part)
        card.column.addWidget(row(self.stop))
        self.column.addWidget(card)
        self.column.addStretch(1)

    def told(self) -> str:
        """What a screen reader says when the page comes up."""
        return _said(self.heading, self.said)

    def begin(self, heading: str, said: str) -> None:
        """Nothing is done yet."""
        self.heading.setText(heading)
        self.bar.show_share(0)
        self.said.setText(said)

    def show_progress(self, progress: Progress, total: int) -> None:
        """How far it is; ``total`` entries were seen beforehand."""
        self.bar.show_share(progress.read / total if total else 0)
        if progress.stage is Stage.MAKING_ROOM:
            said = self.tr("Room is made between the entries that are here…")
        elif progress.stage is Stage.PROVING:
            said = self.tr("It is looked whether all of it is there and found…")
        else:
            said = self.tr("%Ln entries of {number} are read", "", progress.read)
            said = said.format(number=QLocale().toString(total))
        self.said.setText(said)


class ReportPage(Page):
    """What came, what did not, and the verbs with which it goes on."""

    def __init__(self) -> None:
        super().__init__(margins=(0, 0, 0, 0))
        card = Card()
        self.heading = Label("", "heading", wrap=True)
        self.heading.setObjectName("bring-result")
        self.ended = selectable(Label("", wrap=True))
        self.ended.setObjectName("bring-ended")
        self.facts = Facts()
        self.to_journal = PrivateButton(self.tr("To your entries"), icon="notebook")
        self.to_journal.setObjectName("bring-to-journal")
        self.go_on = PrivateButton(self.tr("Go on"), icon="download-simple")
        self.go_on.setObjectName("bring-go-on")
        self.save = PlainButton(self.tr("Save this report…"), icon="file-text")
        self.save.setObjectName("bring-save")
        self.back = PlainButton(self.tr("Take it back"), icon="arrow-counter-clockwise")
        self.back.setObjectName("bring-take-back")
        self.more = PlainButton(self.tr("Another journal…"))
        self.more.setObjectName("bring-more")
        verbs = (self.to_journal, self.go_on, self.save, self.back, self.more)
        for part in (self.heading, self.ended, row(*verbs), self.facts):
            card.column.addWidget(part)
        self.column.addWidget(card)
        self.problem_card, self.problems = titled(
            self.tr("What was not read, or not whole"), selectable(Label("", wrap=True))
        )
        self.problems.setObjectName("bring-report-problems")
        self.column.addWidget(self.problem_card)
        self.column.addStretch(1)

    def told(self) -> str:
        """What a screen reader says when the page comes up."""
        return _said(self.heading, self.ended)

    def show_report(self, report: Report, ended: str, zone: str) -> None:
        """What a run has done; ``ended`` says how it ended."""
        self.heading.setText(words.headline(report))
        self.ended.setText("\n".join(filter(None, (ended, words.places_out(report)))))
        self.facts.show_facts(words.facts(report.counted, zone))
        self.go_on.setVisible(not report.is_at_end)
        self.back.setVisible(report.run is not None)
        self.save.show()
        self.problems.setText(words.problems(report.counted, PROBLEMS_SHOWN))
        self.problem_card.setVisible(report.counted.problem_count > 0)

    def show_back(self, gone: str, stays: str) -> None:
        """That an import was taken back."""
        self.heading.setText(gone)
        self.ended.setText(stays)
        self.facts.show_facts(())
        for hidden in (self.go_on, self.back, self.save, self.problem_card):
            hidden.hide()


def _said(*labels: Label) -> str:
    return ". ".join(label.text() for label in labels if label.text() and not label.isHidden())


def row(*parts: QWidget) -> FlowRow:
    """Controls side by side, on as many lines as they need."""
    made = FlowRow(gap=8)
    for part in parts:
        made.add(part)
    return made


def labelled(label: str, control: QWidget) -> QWidget:
    """A control with its label before it: they stay on one line."""
    made = QWidget()
    inner = HBox(made, gap=8)
    inner.addWidget(Label(label, "muted"))
    inner.addWidget(control)
    return made


def selectable(label: Label) -> Label:
    """A label whose words can be marked and copied."""
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def titled(title: str, inner: T) -> tuple[Card, T]:
    """A card with a heading."""
    card = Card()
    card.column.addWidget(Label(title, "heading", wrap=True))
    card.column.addWidget(inner)
    return card, inner
