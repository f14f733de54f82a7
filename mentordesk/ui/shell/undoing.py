"""Undo at the window: it keeps the verbs that were done, takes them back, and tells of both."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.ui.places import Command
from mentordesk.ui.shell.commands import ALWAYS_KEY, REDO_KEY, UNDO_KEY
from mentordesk.ui.shell.flushing import nothing
from mentordesk.ui.shell.own_undo import OwnUndo
from mentordesk.ui.shell.undo import KEPT, Act, UndoStack
from mentordesk.ui.shell.undo_errors import NotDoneAgain, NotTakenBack
from mentordesk.vault.errors import ChangedSince

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.errors import UserFacingError
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.shell.life import DeskWindow
    from mentordesk.ui.shell.undo_toast import UndoToast
    from mentordesk.vault.recorder import Step


class Undoing(QObject):
    """Undo and redo of one window.

    In a text that has something to undo, Ctrl+Z is the text's own; wherever else the keyboard is,
    it takes the newest verb back.
    """

    told = Signal(str)
    """What is said, for a window that has no room for the toast."""

    def __init__(
        self, services: Services, bridge: Bridge, window: DeskWindow, flush: Callable[[], None]
    ) -> None:
        """``flush`` hands every unsaved word to the bridge: it comes before what is undone."""
        super().__init__(window)
        self._window, self._bridge, self._recorder = window, bridge, services.recorder
        self._flush = flush
        self._stack = UndoStack(services.clock)
        self._toast: UndoToast | None = None
        self._offers_redo = False
        self._own = OwnUndo(self)
        self._own.turned.connect(self._tell_key)
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(round(KEPT * 1000) + 1000)
        self._fading.timeout.connect(self._stack.prune)
        bridge.record_by(self._recorder)
        bridge.did.connect(self._did)
        bridge.erased.connect(self._erased)

    def keys(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Its keys, and what each does."""
        return ((UNDO_KEY, self.undo), (ALWAYS_KEY, self.undo), (REDO_KEY, self.redo))

    def show_on(self, toast: UndoToast) -> None:
        """Tell on this toast from now on."""
        self._toast = toast
        toast.asked.connect(self._do_offered)

    def undo(self) -> None:
        """Take the newest verb back, once all that was asked for before is done."""
        self._after_all(self._take_back)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._after_all(self._do_again)

    def commands(self) -> tuple[Command, ...]:
        """What the palette offers: taking back and doing again, each with its sentence."""
        newest, undone = self._stack.newest(), self._stack.newest_undone()
        found: tuple[Command, ...] = ()
        if newest is not None:
            title, words = self.tr("Undo: {said}"), self.tr("take back revert")
            title = title.format(said=newest.said)
            icon = "arrow-counter-clockwise"
            found += (Command("undo", title, self.undo, icon, UNDO_KEY, words),)
        if undone is not None:
            title = self.tr("Do again: {said}").format(said=undone.said)
            found += (Command("redo", title, self.redo, "arrow-right", REDO_KEY),)
        return found

    # What happens

    def _did(self, said: str, step: Step | None) -> None:
        if step is not None:
            self._stack.did(said, step)
            self._fading.start()
        self._say(said, self.tr("Undo") if step is not None else "")

    def _erased(self) -> None:
        """What was taken away for good stays nowhere: nothing from before can be taken back."""
        self._stack.forget()
        if self._toast is not None:
            self._toast.leave()

    def _do_offered(self) -> None:
        if self._offers_redo:
            self.redo()
        else:
            self.undo()

    def _after_all(self, then: Callable[[None], None]) -> None:
        if not self._window.is_covered:
            self._flush()
            self._bridge.do(self, nothing, then)

    def _take_back(self, _none: None) -> None:
        act = self._stack.take()
        if act is None:
            self._say(self.tr("In the last ten minutes nothing was done that can be taken back."))
            return
        job = partial(self._recorder.undo, act.step)
        self._bridge.do(self, job, partial(self._took_back, act), partial(self._refused, act))

    def _took_back(self, act: Act, step: Step | None) -> None:
        if step is not None:
            self._stack.took_back(act.said, step)
            self._fading.start()
        said = self.tr("Taken back: {said}").format(said=act.said)
        self._say(said, self.tr("Do it again") if step is not None else "", redo=True)

    def _refused(self, act: Act, error: UserFacingError) -> None:
        if isinstance(error, ChangedSince):
            error = NotTakenBack(said=act.said)
        else:
            self._stack.keep(act)
        self._give_up(error)

    def _do_again(self, _none: None) -> None:
        act = self._stack.take_undone()
        if act is None:
            self._say(self.tr("Nothing was taken back that can be done again."))
            return
        job = partial(self._recorder.undo, act.step)
        refused = partial(self._refused_again, act)
        self._bridge.do(self, job, partial(self._did_again, act), refused)

    def _did_again(self, act: Act, step: Step | None) -> None:
        if step is not None:
            self._stack.did_again(act.said, step)
            self._fading.start()
        self._say(act.said, self.tr("Undo") if step is not None else "")

    def _refused_again(self, act: Act, error: UserFacingError) -> None:
        if isinstance(error, ChangedSince):
            error = NotDoneAgain(said=act.said)
        else:
            self._stack.keep_undone(act)
        self._give_up(error)

    def _give_up(self, error: UserFacingError) -> None:
        if self._toast is not None:
            self._toast.leave()
        self._bridge.trouble.emit(error, None)

    def _say(self, said: str, verb: str = "", *, redo: bool = False) -> None:
        self._offers_redo = redo
        self.told.emit(said)
        if self._toast is not None:
            self._toast.say(said, verb, self._key())

    def _key(self) -> str:
        if self._offers_redo:
            return REDO_KEY
        return ALWAYS_KEY if self._own.has_it() else UNDO_KEY

    def _tell_key(self) -> None:
        if self._toast is not None and self._toast.isVisible() and not self._toast.is_bare:
            self._toast.set_key(self._key())
