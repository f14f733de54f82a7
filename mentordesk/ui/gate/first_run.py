"""The first run: six steps from nothing to a desk, without the network."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentordesk.errors import UserFacingError
from mentordesk.settings import Settings
from mentordesk.ui.gate.background import Background
from mentordesk.ui.gate.first_run_view import STEPS, FirstRunView
from mentordesk.ui.gate.opening_steps import LanguageStep, PersonStep
from mentordesk.ui.gate.step import Step
from mentordesk.ui.gate.surroundings import Surroundings
from mentordesk.ui.languages import Languages, available
from mentordesk.ui.theme.theme import Theme
from mentordesk.vault.layout import DeskFolder

if TYPE_CHECKING:
    from mentordesk.ui.gate.closing_steps import ReadyStep
    from mentordesk.ui.gate.first_keys import FirstKeys
    from mentordesk.ui.gate.key_steps import PassphraseStep, SheetStep

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FirstRun(FirstRunView):
    """``finished(master, name, role)``; ``left``: Esc on step one; ``stepped``: to another step."""

    finished = Signal(object, str, str)
    left = Signal()
    stepped = Signal()

    def __init__(
        self,
        folder: DeskFolder,
        settings: Settings,
        surroundings: Surroundings,
        work: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._settings = settings
        self._world = surroundings
        self._languages = surroundings.languages or Languages(self)
        self._work = work
        self._stale = True  # whether the passphrase was edited since the keys were made
        self._busy = False
        self._language = LanguageStep(
            available(surroundings.translations), self._languages.code, self
        )
        self._language.chosen.connect(self._speak)
        self._person = PersonStep(self)
        self._keys: FirstKeys
        self._passphrase: PassphraseStep
        self._sheet: SheetStep
        self._ready: ReadyStep
        self.add(self._language)
        self.add(self._person)
        self.back_pressed.connect(self._back)
        self.next_pressed.connect(self._next)
        self.show_step(0)

    def prepare(self) -> None:
        """Build the later steps and load what makes a desk, once the first one is painted."""
        from mentordesk.ui.gate.closing_steps import PrivateStep, ReadyStep
        from mentordesk.ui.gate.first_keys import FirstKeys
        from mentordesk.ui.gate.key_steps import PassphraseStep, SheetStep
        from mentordesk.ui.gate.sheet_form import SheetForm

        self._passphrase = PassphraseStep(self)
        self._passphrase.form.edited.connect(self._passphrase_edited)
        self._sheet = SheetStep(SheetForm(self._world.outside, self._work), self)
        self._ready = ReadyStep(self._folder.path, self)
        later: tuple[Step, ...] = (self._passphrase, self._sheet, PrivateStep(self), self._ready)
        for step in later:
            self.add(step)
        for step in self.steps:
            step.ready_changed.connect(self._look_ready)
            step.go_on.connect(self._next)
        self._keys = FirstKeys(self._folder, self._world.clock, self._work, self)
        self._keys.made.connect(self._keys_made)
        self._keys.confirmed.connect(self._sheet_confirmed)
        self._keys.settled.connect(self._settled)
        self._keys.failed.connect(self._failed)
        self._keys.measure(self._settings)

    def focus_first(self) -> None:
        """The step that stands says where."""
        self.steps[self.shown()].focus_first()

    def drop(self) -> None:
        """Leave nothing: no desk, no secret."""
        if self._is_whole():
            self._keys.drop()
        self._wipe()

    def retranslate(self) -> None:
        """Set every word anew; what was typed stays."""
        for step in self.steps:
            step.retranslate()
        self.word_step()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc goes back; neither loses what was typed."""
        if event.key() in ENTER:
            self._next()
        elif event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)

    def _is_whole(self) -> bool:
        """Whether all steps are built; a moment after the first one is painted."""
        return len(self.steps) == STEPS

    # Going on and back.

    def _back(self) -> None:
        if self._busy:
            return
        if self.shown() == 0:
            self.left.emit()
            return
        self._go(self.shown() - 1)

    def _next(self) -> None:
        if self._busy or not self._is_whole():
            return
        step = self.steps[self.shown()]
        if not step.check():
            return
        if step is self._passphrase:
            self._make_keys()
        elif step is self._sheet and self._sheet.is_ready():
            self._confirm_sheet()
        elif step is self._ready:
            self._finish()
        else:
            self._go(self.shown() + 1)

    def _go(self, place: int) -> None:
        self.complain(None)
        if self.steps[place] is self._passphrase:
            self._passphrase.form.own_words = (self._person.name(),)
        if self.steps[place] is self._ready:
            self._ready.tell(self._person.name(), put_off=not self._sheet.is_ready())
        self.show_step(place)
        self.focus_first()
        self.stepped.emit()

    def _look_ready(self) -> None:
        self.next.setEnabled(not self._busy and self.steps[self.shown()].is_ready())

    def _be_busy(self, sentence: str) -> None:
        """Say what is being done and take no Continue meanwhile; an empty sentence ends it."""
        self._busy = bool(sentence)
        self.say_working(sentence)
        self.back.setEnabled(not self._busy)
        self._look_ready()

    def _failed(self, error: UserFacingError) -> None:
        self._stale = True
        self._be_busy("")
        self.complain_of(error)

    # The language.

    def _speak(self, code: str) -> None:
        self._settings = replace(self._settings, language=code)
        Theme.current().use(self._settings, self._languages.use(self._settings))

    # The keys.

    def _passphrase_edited(self) -> None:
        self._stale = True

    def _make_keys(self) -> None:
        if not self._stale:
            self._go(self.shown() + 1)
            return
        self._be_busy(self.tr("Making the keys of your desk…"))
        self._stale = False
        self._keys.make(self._passphrase.form.take())

    def _keys_made(self) -> None:
        self._be_busy("")
        if not self._sheet.has_sheet():
            self._sheet.form.show_sheet(self._keys.sheet())
        self._go(self.steps.index(self._sheet))

    def _confirm_sheet(self) -> None:
        self._be_busy(self.tr("One moment…"))
        self._keys.confirm()

    def _sheet_confirmed(self) -> None:
        self._be_busy("")
        self._go(self.shown() + 1)

    def _finish(self) -> None:
        self._be_busy(self.tr("Opening your desk…"))
        self._keys.settle(self._settings)

    def _settled(self, master: bytearray) -> None:
        self._wipe()
        self.finished.emit(master, self._person.name(), self._person.role())

    def _wipe(self) -> None:
        for step in self.steps:
            step.wipe()
