"""The ways through the gate: back to a desk, to a first one, or on an errand beside an open one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk.settings import Settings
from mentordesk.ui.gate.background import Background
from mentordesk.ui.gate.frame import Ground
from mentordesk.ui.gate.surroundings import Surroundings
from mentordesk.vault.keys import wipe
from mentordesk.vault.layout import DeskFolder

if TYPE_CHECKING:
    from mentordesk.ui.gate.code_card import CodeCard
    from mentordesk.ui.gate.passphrase_card import PassphraseCard
    from mentordesk.ui.gate.tasks import Task
    from mentordesk.ui.gate.unlock import Unlock


class Way(QObject):
    """Which cards stand on the ground, one after the other."""

    opened = Signal(object, str, str)
    """Master key, and at a first run name and role."""
    done = Signal(bool)
    other_desk = Signal(str)
    left = Signal()

    def __init__(
        self,
        folder: DeskFolder,
        settings: Settings,
        world: Surroundings,
        work: Background,
        ground: Ground,
    ) -> None:
        super().__init__(ground)
        self.folder = folder
        self.settings = settings
        self.world = world
        self.work = work
        self.ground = ground

    def begin(self) -> None:
        """Let the first card stand; before the window is painted."""
        raise NotImplementedError

    def prepare(self) -> None:
        """Load what the next card needs; after the window is painted."""
        raise NotImplementedError

    def drop(self) -> None:
        """Leave nothing behind; the window goes, and no job runs any more."""
        raise NotImplementedError

    def _code_card(self) -> CodeCard:
        from mentordesk.ui.gate.code_card import CodeCard

        return CodeCard(self.folder, self.world, self.work)


class Return(Way):
    """Passphrase, keyring or recovery code; after the code, a new passphrase."""

    def begin(self) -> None:
        """Ask for the passphrase."""
        from mentordesk.ui.gate.unlock import Unlock

        self._unlock: Unlock = Unlock(self.folder, self.world, self.work)
        self._unlock.opened.connect(self._open)
        self._unlock.code_wanted.connect(self._ask_code)
        self._unlock.other_wanted.connect(self._ask_folder)
        self._code: CodeCard | None = None
        self._new: PassphraseCard | None = None
        self._master = bytearray()
        self.ground.stand(self._unlock)
        self._unlock.focus_first()

    def prepare(self) -> None:
        """Look at the desk, load what opens it."""
        self._unlock.prepare()

    def drop(self) -> None:
        """Forget what was typed."""
        self._unlock.stop()
        if self._code is not None:
            self._code.stop()
        if self._new is not None:
            self._new.stop()
        wipe(self._master)

    def _open(self, master: bytearray) -> None:
        self.opened.emit(master, "", "")

    def _ask_code(self) -> None:
        if self._code is None:
            self._code = self._code_card()
            self._code.left.connect(self._ask_passphrase)
            self._code.opened.connect(self._code_opened)
        self.ground.stand(self._code)
        self._code.focus_first()

    def _ask_passphrase(self) -> None:
        if self._code is not None:
            self._code.stop()
        self.ground.stand(self._unlock)
        self._unlock.focus_first()

    def _code_opened(self, master: bytearray) -> None:
        """The passphrase is forgotten, so the next thing is another one."""
        from mentordesk.ui.gate.passphrase_card import PassphraseCard, Why

        self._unlock.stop()
        self._master = master
        self._new = PassphraseCard(self.folder, self.settings, self.world, self.work, Why.FORGOTTEN)
        self._new.ask(master)
        self._new.changed.connect(self._go_in)
        self._new.left.connect(self._go_in)
        self.ground.stand(self._new)
        self._new.focus_first()

    def _go_in(self) -> None:
        master, self._master = self._master, bytearray()
        self._open(master)

    def _ask_folder(self) -> None:
        title = self.tr("Choose the folder of another desk")
        path = self.world.outside.folder(self._unlock, title)
        if not path:
            return
        found = desk_in(path)
        if found is None:
            self._say_no_desk(path)
        else:
            self.other_desk.emit(found)

    def _say_no_desk(self, path: str) -> None:
        from mentordesk.ui.gate.no_desk_card import NoDeskCard

        card = NoDeskCard(path)
        card.make.connect(self.other_desk)
        card.left.connect(self._ask_passphrase)
        self.ground.stand(card)
        card.focus_first()


class FirstDesk(Way):
    """Six steps to a desk."""

    def begin(self) -> None:
        """The first step."""
        from mentordesk.ui.gate.first_run import FirstRun

        self._run = FirstRun(self.folder, self.settings, self.world, self.work)
        self._run.finished.connect(self.opened)
        self._run.left.connect(self.left)
        self._run.stepped.connect(self.ground.scroll_up)
        self.ground.stand(self._run)
        self._run.focus_first()

    def prepare(self) -> None:
        """The other steps, and what makes keys."""
        self._run.prepare()

    def drop(self) -> None:
        """No half-made desk."""
        self._run.drop()


class Errand(Way):
    """A task: prove that the desk is yours, then do it."""

    def choose(self, task: str) -> None:
        """Which task it is: passphrase, recovery, keyring."""
        self._name = task

    def begin(self) -> None:
        """Ask for the passphrase."""
        from mentordesk.ui.gate.unlock import Purpose, Unlock

        self._unlock = Unlock(self.folder, self.world, self.work, Purpose.PROVE)
        self._unlock.opened.connect(self._proved)
        self._unlock.code_wanted.connect(self._ask_code)
        self._unlock.left.connect(self._leave)
        self._code: CodeCard | None = None
        self._task: Task | None = None
        self.ground.stand(self._unlock)
        self._unlock.focus_first()

    def prepare(self) -> None:
        """Look at the desk, load what proves."""
        self._unlock.prepare()

    def drop(self) -> None:
        """Forget what was typed."""
        self._unlock.stop()
        if self._code is not None:
            self._code.stop()
        if self._task is not None:
            self._task.drop()

    def _leave(self) -> None:
        self.done.emit(False)

    def _proved(self, master: bytearray) -> None:
        from mentordesk.ui.gate.tasks import TASKS

        self._unlock.stop()
        kind = TASKS[self._name]
        self._task = kind(self.folder, self.settings, self.world, self.work, self.ground)
        self._task.done.connect(self.done)
        self._task.proved(master)

    def _ask_code(self) -> None:
        if self._code is None:
            self._code = self._code_card()
            self._code.left.connect(self._ask_passphrase)
            self._code.opened.connect(self._proved)
        self.ground.stand(self._code)
        self._code.focus_first()

    def _ask_passphrase(self) -> None:
        self.ground.stand(self._unlock)
        self._unlock.focus_first()


def desk_in(path: str) -> str | None:
    """The folder of the desk at ``path`` or right inside it; ``None`` where there is none.

    Where only its key file is missing, it is for the gate of that folder to say so.
    """
    for place in (path, os.path.join(path, "desk")):
        folder = DeskFolder(place)
        if folder.exists() or folder.has_writing():
            return place
    return None
