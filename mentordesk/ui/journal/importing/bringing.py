"""A journal from elsewhere: chosen, looked at, brought in, told of, taken back."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from mentordesk.journal.importing.errors import PasswordNeeded, WrongImportPassword
from mentordesk.journal.importing.runs.asking import Asked
from mentordesk.journal.importing.service import FORMATS
from mentordesk.ui.journal.importing import filing, words
from mentordesk.ui.journal.importing.outside import Computer, Outside
from mentordesk.ui.journal.importing.pages import ANY
from mentordesk.ui.journal.importing.stepping import Looking, Running
from mentordesk.ui.journal.importing.view import BringingView
from mentordesk.ui.widgets.announcing import announce
from mentordesk.ui.words import in_words

if TYPE_CHECKING:
    from mentordesk.errors import UserFacingError
    from mentordesk.journal.importing.runs.bringing import Progress, Report
    from mentordesk.journal.importing.runs.keeping_store import RunLine
    from mentordesk.journal.importing.runs.looking import Seen
    from mentordesk.journal.importing.runs.taking_back import TakenBack
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.importing.pages import (
        ChoosePage,
        PreviewPage,
        ProgressPage,
        ReportPage,
    )
    from mentordesk.ui.services import Services


class BringingTab(BringingView):
    """Goes from page to page; the password is held no longer than an import needs it."""

    def __init__(self, services: Services, bridge: Bridge, outside: Outside | None = None) -> None:
        super().__init__(FORMATS)
        self._importing, self._bridge = services.importing, bridge
        self._clock = services.clock
        self.outside: Outside = outside or Computer()
        self._asked: Asked | None = None
        self._seen: Seen | None = None
        self._report: Report | None = None
        self._looking, self._running = Looking(bridge, self), Running(bridge, self)
        self._connect()
        self.begin()

    def _connect(self) -> None:
        self.choose.file.clicked.connect(self._ask_for_file)
        self.choose.folder.clicked.connect(self._ask_for_folder)
        self.choose.open.clicked.connect(self._unlock)
        self.choose.password.returnPressed.connect(self._unlock)
        self.preview.take.clicked.connect(self._take)
        self.preview.other.clicked.connect(self.begin)
        self.progress.stop.clicked.connect(self._running.stop)
        self.report.to_journal.clicked.connect(self._end)
        self.report.go_on.clicked.connect(self._take)
        self.report.save.clicked.connect(self._save)
        self.report.back.clicked.connect(self._take_back_reported)
        self.report.more.clicked.connect(self.begin)
        self.left.connect(self._forget_password)
        self._looking.seen.connect(self._show_seen)
        self._looking.refused.connect(self._refuse)
        self._running.went.connect(self._show_progress)
        self._running.went_back.connect(self._show_back)
        self._running.failed.connect(self._refuse)

    # What the journal asks

    def load(self) -> None:
        """Ask which imports there were."""
        self._bridge.ask(self, self._importing.runs, self._show_runs)

    def focus_first(self) -> None:
        """The verb that comes next on the page that is shown."""
        page = self.pages.currentWidget()
        if page is self.preview:
            can = self.preview.take.isEnabled()
            (self.preview.take if can else self.preview.other).setFocus()
        elif page is self.progress:
            self.progress.stop.setFocus()
        elif page is self.report:
            goes_on = self.report.go_on.isVisibleTo(self.report)
            (self.report.go_on if goes_on else self.report.to_journal).setFocus()
        else:
            is_locked = self.choose.locked.isVisibleTo(self.choose)
            (self.choose.password if is_locked else self.choose.file).setFocus()

    def begin(self) -> None:
        """Nothing is chosen yet."""
        self._looking.drop()
        self._asked = self._seen = self._report = None
        self._say("")
        self._ask_password(None)
        self._turn(self.choose)
        self.load()

    def _turn(self, page: ChoosePage | PreviewPage | ProgressPage | ReportPage) -> None:
        self.pages.setCurrentWidget(page)
        if self.isVisible():
            self.focus_first()
        announce(self, page.told())

    # Choosing

    def _ask_for_file(self) -> None:
        self._choose(self.outside.file(self, self.tr("Choose the file of a journal")))

    def _ask_for_folder(self) -> None:
        self._choose(self.outside.folder(self, self.tr("Choose the folder of a journal")))

    def _choose(self, path: str) -> None:
        if path:
            kind = self.choose.kind.value()
            self._look_at(Asked(os.path.abspath(path), "" if kind == ANY else kind))

    def _unlock(self) -> None:
        if self._asked is not None and self.choose.password.text():
            password = self.choose.password.text()
            self._look_at(Asked(self._asked.path, self._asked.source, password))

    def _look_at(self, asked: Asked) -> None:
        self._asked, self._seen = asked, None
        self._ask_password(None)
        self._say(self.tr("Looking at {name}…").format(name=asked.name))
        self._looking.begin(self._importing.look(asked))

    def _say(self, sentence: str) -> None:
        self.choose.reading.setText(sentence)
        self.choose.reading.setVisible(bool(sentence))

    def _ask_password(self, problem: str | None) -> None:
        """Show the field, with what was wrong before; None: hide it. It is empty each time."""
        self.choose.password.clear()
        self.choose.password.hide_text()
        self.choose.password_field.set_problem(problem or "")
        self.choose.locked.setVisible(problem is not None)

    def _refuse(self, error: UserFacingError) -> None:
        """Nothing came of it: say why where the person may choose again."""
        if isinstance(error, PasswordNeeded | WrongImportPassword):
            is_wrong = isinstance(error, WrongImportPassword)
            self._say("" if is_wrong else _by_name(self._asked, in_words(error)))
            self._ask_password(_by_name(self._asked, in_words(error)) if is_wrong else "")
        else:
            self._say(_by_name(self._asked, in_words(error)))
            self._asked = None
        self._turn(self.choose)

    # Looking

    def _show_seen(self, seen: Seen) -> None:
        if not seen.ended:
            self._say(self.tr("Looking… %Ln entries so far", "", seen.counted.read))
            return
        self._seen = seen
        self._say("")
        name = self._asked.name if self._asked else ""
        trouble = _by_name(self._asked, in_words(seen.trouble)) if seen.trouble else ""
        self.preview.show_seen(seen, name, trouble, self._clock.now().zone)
        self._turn(self.preview)

    # On its way

    def _take(self) -> None:
        if self._asked is None or self._running.is_on:
            return
        heading = self.tr("{name} comes in")
        self.progress.begin(heading.format(name=self._asked.name), self.tr("It begins…"))
        self._turn(self.progress)
        self._running.bring(self._importing.bring(self._asked))

    def _show_progress(self, progress: Progress) -> None:
        if progress.report is not None:
            self._show_report(progress.report)
            return
        self.progress.show_progress(progress, self._seen.counted.read if self._seen else 0)

    def _show_report(self, report: Report) -> None:
        self._report = report
        ended = _by_name(self._asked, words.how_it_ended(report))
        self.report.show_report(report, ended, self._clock.now().zone)
        if report.is_at_end:
            self._forget_password()
        self._turn(self.report)

    def _forget_password(self) -> None:
        """Whoever comes back later types it again."""
        if self._asked is not None and not self._running.is_on:
            self._asked = Asked(self._asked.path, self._asked.source)

    def _save(self) -> None:
        if self._report is not None:
            title, name = self.tr("Save the report"), self.tr("What was brought in") + ".txt"
            path = self.outside.to_save(self, title, name, self.tr("Text") + " (*.txt)")
            text = words.as_text(self._report, self._clock.now().zone)
            if path:
                self._bridge.do(self, partial(filing.save, text, path), self._saved)

    def _saved(self, path: str) -> None:
        said = self.tr("The report is saved as {name}.")
        self.report.ended.setText(said.format(name=os.path.basename(path)))

    def _end(self) -> None:
        """All is told: next time there is another journal to choose."""
        self.begin()
        self.left.emit()

    # Taking back

    def _show_runs(self, runs: list[RunLine]) -> None:
        self.choose.show_runs(runs, self._take_back)

    def _take_back_reported(self) -> None:
        if self._report is not None and self._report.run is not None:
            self._take_back(self._report.run)

    def _take_back(self, run: int) -> None:
        if self._running.is_on:
            return
        self.progress.begin(self.tr("An import is taken back"), "")
        self._turn(self.progress)
        self._running.take_back(self._importing.take_back(run))

    def _show_back(self, back: TakenBack) -> None:
        gone = self.tr("%Ln entries are in the bin", "", back.gone)
        if not back.ended:
            self.progress.said.setText(gone)
            return
        self._report = None
        self.report.show_back(gone, words.stays(back))
        self._turn(self.report)


def _by_name(asked: Asked | None, sentence: str) -> str:
    """The sentence with the name of what was chosen instead of its whole path."""
    return sentence.replace(asked.path, asked.name) if asked else sentence
