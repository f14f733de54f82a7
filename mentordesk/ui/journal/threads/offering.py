"""What is offered while an entry is written: after ``#`` a tag, after ``@`` a name.

The list is asked for on the reader thread and is never waited for. What is typed stays as it is
until a person takes something; Esc leaves it, and nothing more is offered for that sign.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from mentordesk.journal.markdown.marks import begun_mention, begun_tag
from mentordesk.journal.naming import Name
from mentordesk.ui.journal.threads import loading
from mentordesk.ui.journal.threads.offer_list import SHOWN, OfferList
from mentordesk.ui.journal.writing.layout import runs_leftward

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.threads.rows import ThreadRow
    from mentordesk.ui.journal.writing.sheet_edit import SheetEdit
    from mentordesk.ui.services import Services

KEY = Qt.Key
TAKES = frozenset({KEY.Key_Return, KEY.Key_Enter, KEY.Key_Tab})
STEPS = {KEY.Key_Down: 1, KEY.Key_Up: -1}


@dataclass(frozen=True)
class Asked:
    """What was begun: its sign, where that stands in its paragraph, and what follows it."""

    sign: str
    at: int
    typed: str

    @property
    def whole(self) -> str:
        """As it stands in the text."""
        return self.sign + self.typed


def asked(before: str) -> Asked | None:
    """What the words before the cursor ask for; ``None``: nothing."""
    tag = begun_tag(before, len(before))
    if tag is not None:
        return Asked(before[-len(tag) - 1], len(before) - len(tag) - 1, tag)
    name = begun_mention(before, len(before))
    if name is not None:
        return Asked(before[-len(name) - 1], len(before) - len(name) - 1, name)
    return None


class Offering(QObject):
    """Watches one editor."""

    meant = Signal(object)
    """A ``Name`` that is called like another one, and was taken."""

    def __init__(self, editor: SheetEdit, services: Services, bridge: Bridge) -> None:
        super().__init__(editor)
        self._editor, self._services, self._bridge = editor, services, bridge
        self._list: OfferList | None = None
        self._asked: Asked | None = None  # what the list is about, or will be
        self._left: tuple[str, int] | None = None  # a sign that was left as it is
        self._is_asking = self._is_stale = False
        editor.typed.connect(self._look)
        editor.moved.connect(self._moved)
        editor.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether something is being offered."""
        return self._list is not None and self._list.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the list is open its keys are no shortcuts, and not the editor's."""
        del watched
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.close()
            return False
        if not self.is_open or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._is_ours(event):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._press(KEY(event.key()))

    def close(self) -> None:
        """Offer nothing."""
        self._asked = None
        if self._list is not None:
            self._list.hide()

    def _is_ours(self, event: QKeyEvent) -> bool:
        key = KEY(event.key())
        if key in (KEY.Key_Return, KEY.Key_Enter):
            return self._list is not None and self._list.row() is not None
        return key in TAKES or key in STEPS or key == KEY.Key_Escape

    def _press(self, key: Qt.Key) -> bool:
        if self._list is None:
            return False
        if key in STEPS:
            self._list.step(STEPS[key])
        elif key in TAKES:
            self._take(self._list.row() or self._list.first())
        else:
            self._leave()
        return True

    def _leave(self) -> None:
        if self._asked is not None:
            self._left = (self._asked.sign, self._asked.at)
        self.close()

    # Asking

    def _look(self, before: str) -> None:
        """A person typed; ask for what fits, and of what is typed meanwhile only for the last."""
        found = asked(before)
        if found is None or (found.sign, found.at) != self._left:
            self._left = None
        if found is None or self._left is not None or not self._editor.hasFocus():
            self.close()
            return
        self._asked = found
        if self._is_asking:
            self._is_stale = True
            return
        self._is_asking = True
        job = partial(loading.offers, self._services, found.sign, found.typed, SHOWN)
        self._bridge.ask(self, job, partial(self._show, found), self._failed)

    def _moved(self, before: str) -> None:
        """The cursor went elsewhere: what was offered belongs to where it was."""
        if self._asked is not None and asked(before) != self._asked:
            now = asked(before)
            if now is None or (now.sign, now.at) != (self._asked.sign, self._asked.at):
                self.close()

    def _failed(self, _error: object) -> None:
        """What cannot be read is not offered; writing goes on."""
        self._is_asking = self._is_stale = False
        self.close()

    def _show(self, about: Asked, rows: tuple[ThreadRow, ...]) -> None:
        self._is_asking = False
        if self._is_stale:
            self._is_stale = False
            self._look(self._editor.before_cursor())
            return
        if about != self._asked or not self._editor.hasFocus():
            return
        if not rows or self._editor.is_aside:
            if self._list is not None:
                self._list.hide()
            return
        if self._list is None:
            self._list = OfferList(self._editor)
            self._list.clicked.connect(self._clicked)
        is_tag = about.sign in "#＃"
        name = self.tr("Tags") if is_tag else self.tr("Names")
        same = any(row.whole.casefold() == about.typed.casefold() for row in rows)
        leftward = runs_leftward(self._editor.textCursor().block().text())
        self._list.show_rows(
            rows, name, self._editor.cursorRect(), leftward=leftward,
            chosen=bool(about.typed) and not same,
        )  # fmt: skip

    def _clicked(self, _index: QModelIndex) -> None:
        if self._list is not None:
            self._take(self._list.row())

    def _take(self, row: ThreadRow | None) -> None:
        about = self._asked
        self.close()
        if about is None or row is None:
            return
        self._left = (about.sign, about.at)
        after = self._editor.textCursor().block().text()
        place = len(self._editor.before_cursor())
        gap = "" if after[place : place + 1].isspace() else " "
        self._editor.replace_before(about.whole, f"{about.sign}{row.whole}{gap}")
        if row.note:
            self.meant.emit(Name(row.key.kind.value, row.key.target, row.key.pin, row.whole))
