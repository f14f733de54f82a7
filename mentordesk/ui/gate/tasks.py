"""The three tasks beside an open desk: passphrase, recovery sheet, keyring.

Each begins with the passphrase (or the recovery code): the desk never asks for it, and whoever
finds an open desk cannot change what opens it.
"""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from mentordesk.errors import UserFacingError
from mentordesk.settings import Settings
from mentordesk.ui.gate import jobs
from mentordesk.ui.gate.background import Background
from mentordesk.ui.gate.code_card import CodeCard, Use
from mentordesk.ui.gate.frame import Ground
from mentordesk.ui.gate.keyring_card import KeyringCard
from mentordesk.ui.gate.keyring_way import KeyringWay
from mentordesk.ui.gate.passphrase_card import PassphraseCard, Why
from mentordesk.ui.gate.sheet_cards import NewSheetCard, SheetChoiceCard
from mentordesk.ui.gate.sheet_form import SheetForm
from mentordesk.ui.gate.sheet_text import SheetText
from mentordesk.ui.gate.surroundings import Surroundings
from mentordesk.vault.keys import wipe
from mentordesk.vault.layout import DeskFolder


class Task(QObject):
    """What comes after the passphrase was proved. ``done(ok)`` ends it; nothing is said twice."""

    done = Signal(bool)

    def __init__(
        self,
        folder: DeskFolder,
        settings: Settings,
        surroundings: Surroundings,
        work: Background,
        ground: Ground,
    ) -> None:
        super().__init__(ground)
        self.folder = folder
        self.settings = settings
        self.world = surroundings
        self.work = work
        self.ground = ground
        self._master = bytearray()

    def proved(self, master: bytearray) -> None:
        """The person has shown that the desk is theirs; ``master`` is wiped at the end."""
        self._master = master
        self.begin(master)

    def begin(self, master: bytearray) -> None:
        """Show the first card."""
        raise NotImplementedError

    def drop(self) -> None:
        """Forget the key, and what was typed."""
        wipe(self._master)

    def end(self, ok: bool) -> None:
        """Say how it went."""
        self.drop()
        self.done.emit(ok)

    def finish(self, nothing: object = None) -> None:
        """It went well."""
        del nothing
        self.end(True)

    def leave(self) -> None:
        """Nothing was changed."""
        self.end(False)


class PassphraseTask(Task):
    """Another passphrase."""

    def begin(self, master: bytearray) -> None:
        """Ask for the new one."""
        card = PassphraseCard(self.folder, self.settings, self.world, self.work, Why.TASK)
        card.ask(master)
        card.changed.connect(self.finish)
        card.left.connect(self.leave)
        self.ground.stand(card)
        card.focus_first()


class SheetTask(Task):
    """Check the sheet, or make a new one."""

    def begin(self, master: bytearray) -> None:
        """Ask which."""
        del master
        self._choice = SheetChoiceCard()
        self._choice.check.connect(self._check)
        self._choice.renew.connect(self._renew)
        self._choice.left.connect(self.leave)
        self._code = CodeCard(self.folder, self.world, self.work, Use.CHECK)
        self._code.left.connect(self._choose)
        self._code.opened.connect(self._checked)
        self._new = NewSheetCard(SheetForm(self.world.outside, self.work))
        self._new.confirmed.connect(self._confirm)
        self._new.later.connect(self._put_off)
        self._choose()
        confirmed = partial(jobs.sheet_is_confirmed, self.folder)
        self.work.run(self, confirmed, self._told, self._failed)

    def _told(self, confirmed: bool) -> None:
        self._choice.tell(confirmed=confirmed)

    def _choose(self) -> None:
        self._code.stop()
        self.ground.stand(self._choice)
        self._choice.focus_first()

    def _check(self) -> None:
        self.ground.stand(self._code)
        self._code.focus_first()

    def _checked(self, master: bytearray) -> None:
        wipe(master)
        self._confirm()

    def _renew(self) -> None:
        self._choice.be_busy(self.tr("Making a new code…"))
        job = partial(jobs.renew_code, self.folder, self._master)
        self.work.run(self, job, self._renewed, self._failed)

    def _renewed(self, answer: tuple[str, UUID]) -> None:
        self._choice.be_busy("")
        self._new.form.show_sheet(SheetText().sheet_of(*answer, self.world.clock))
        self.ground.stand(self._new)
        self._new.focus_first()

    def _confirm(self) -> None:
        job = partial(jobs.confirm_sheet, self.folder, self._master)
        self.work.run(self, job, self._confirmed, self._failed)

    def _confirmed(self, nothing: None) -> None:
        self._new.stop()
        self.finish(nothing)

    def _put_off(self) -> None:
        self._new.stop()
        self.finish()

    def _failed(self, error: UserFacingError) -> None:
        self._choice.be_busy("")
        self._choose()
        self._choice.complain_of(error)


class KeyringTask(Task):
    """With the keyring, or without it."""

    def begin(self, master: bytearray) -> None:
        """See how it is."""
        del master
        self._way = KeyringWay(self.folder, self.world, self)
        self._way.kept.connect(self._kept)
        ask = partial(jobs.has_keyring, self.folder)
        self.work.run(self, ask, self._show, self._cannot)

    def _show(self, is_on: bool) -> None:
        self._card = KeyringCard(is_on=is_on)
        self._card.switch.connect(self._switch)
        self._card.left.connect(self.leave)
        self.ground.stand(self._card)
        self._card.focus_first()

    def _switch(self, on: bool) -> None:
        self._card.complain(None)
        self._card.be_busy(self.tr("Asking the keyring…"))
        if on:
            self._way.keep(self._master)
            return
        master = bytearray(self._master)
        job = partial(jobs.stop_keyring, self.folder, master, self.world.keyring)
        self.work.run(self, job, self.finish, self._failed)

    def _kept(self, problem: UserFacingError | None) -> None:
        if problem is None:
            self.finish()
        else:
            self._failed(problem)

    def _failed(self, error: UserFacingError) -> None:
        self._card.be_busy("")
        self._card.complain_of(error)

    def _cannot(self, error: UserFacingError) -> None:
        del error  # the header was whole a moment ago, when the passphrase was proved
        self.leave()


TASKS: dict[str, type[Task]] = {
    "passphrase": PassphraseTask,
    "recovery": SheetTask,
    "keyring": KeyringTask,
}
