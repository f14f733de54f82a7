"""The keys of a first run: made aside on the second thread, thrown away or put in force."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from mentordesk.errors import UserFacingError
from mentordesk.settings import Settings
from mentordesk.ui.gate import jobs
from mentordesk.ui.gate.background import Background
from mentordesk.ui.gate.new_desk import NewDesk
from mentordesk.vault.layout import DeskFolder

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.reports.recovery_sheet import RecoverySheet
    from mentordesk.vault.kdf import KdfParams
    from mentordesk.vault.unlock import Made

T = TypeVar("T")


class FirstKeys(QObject):
    """All methods belong to the window's thread; answers come as signals."""

    made = Signal()
    """The keys are there, with the passphrase that was handed over last."""
    confirmed = Signal()
    settled = Signal(object)
    """The desk is one; carries its master key, whose taker wipes it."""
    failed = Signal(object)

    def __init__(
        self, folder: DeskFolder, clock: Clock, work: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = NewDesk(folder)
        self._clock = clock
        self._work = work
        self._made: Made | None = None
        self._cost: KdfParams | None = None
        self._known = (0, 0)

    def measure(self, settings: Settings) -> None:
        """Load what makes a desk and find out what this machine can bear.

        What a first run that was killed has left aside goes first.
        """
        self._run(self._desk.drop, self._dropped)
        self._known = (settings.kdf_memory_kib, settings.kdf_iterations)
        self._run(partial(jobs.get_ready, self._known, self._clock), self._measured)

    def make(self, passphrase: bytearray) -> None:
        """Make the keys, or give those that are made another passphrase; it is wiped."""
        made, cost = self._made, self._cost
        if made is None or cost is None:
            cost_or_known = cost or self._known
            job = partial(jobs.make_desk, self._desk, passphrase, cost_or_known, self._clock)
            self._run(job, self._keys_made)
        else:
            change = partial(self._desk.change_passphrase, made.master, passphrase, cost)
            self._run(change, self._changed)

    def sheet(self) -> RecoverySheet:
        """The sheet of these keys, in the language of now."""
        from mentordesk.ui.gate.sheet_text import SheetText

        if self._made is None:
            raise ValueError("there is no code before there are keys")
        return SheetText().sheet_of(self._made.recovery_code, self._made.vault_id, self._clock)

    def confirm(self) -> None:
        """Two groups of the sheet were typed back."""
        if self._made is not None:
            self._run(partial(self._desk.confirm_sheet, self._made.master), self._confirmed)

    def settle(self, settings: Settings) -> None:
        """Make it the desk of the folder, with these settings beside it."""
        if self._cost is not None:
            settings = replace(
                settings,
                kdf_memory_kib=self._cost.memory_kib,
                kdf_iterations=self._cost.iterations,
            )
        self._run(partial(self._desk.settle, settings), self._settled)

    def drop(self) -> None:
        """Leave nothing, neither on the disk nor here. No job may be running any more."""
        if self._made is not None:
            from mentordesk.vault.keys import wipe

            wipe(self._made.master)
            self._made = None
        self._desk.drop()

    def _run(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        self._work.run(self, job, then, self._failed)

    def _failed(self, error: UserFacingError) -> None:
        self.failed.emit(error)

    def _dropped(self, nothing: None) -> None:
        del nothing

    def _measured(self, cost: KdfParams) -> None:
        self._cost = cost

    def _keys_made(self, answer: tuple[Made, KdfParams]) -> None:
        self._made, self._cost = answer
        self.made.emit()

    def _changed(self, nothing: None) -> None:
        del nothing
        self.made.emit()

    def _confirmed(self, nothing: None) -> None:
        del nothing
        self.confirmed.emit()

    def _settled(self, nothing: None) -> None:
        del nothing
        made, self._made = self._made, None
        if made is not None:
            self.settled.emit(made.master)
