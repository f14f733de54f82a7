"""Sharing at work: join, agree, look, sign, withdraw. Every act is the person's own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from mentordesk.changes import Changed
from mentordesk.consent.model import Copied
from mentordesk.journal.model import local_day
from mentordesk.ui.copying.read import CopyRead
from mentordesk.ui.sharing import facts, words
from mentordesk.ui.sharing.carrier import Carrier, NoCarrier
from mentordesk.ui.sharing.connection_card import ConnectionCard
from mentordesk.ui.sharing.lens import ConsentLens
from mentordesk.ui.sharing.letter_lens import LetterLens
from mentordesk.ui.sharing.sharing_view import SharingView
from mentordesk.ui.widgets.strip import Message
from mentordesk.ui.words import in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from mentordesk.consent.model import Preview, Sent
    from mentordesk.errors import UserFacingError
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sharing.facts import Standing, Wish
    from mentordesk.wire.letters import Scope


TOLD = "sharing"
"""The key of this place's line in the message strip: the latest replaces the one before."""


class SharingPlace(SharingView):
    """The place. ``send_asked``: a person wants a round of the courier now."""

    send_asked = Signal()

    shows = Changed.SHARING | Changed.MAILBOX | Changed.SESSIONS | Changed.GOALS

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(local_day(services.clock.now()))
        self._services, self._bridge = services, bridge
        self._standing: Standing | None = None
        self._seen: tuple[Preview, ...] = ()
        self._waits = False  # for the facts, to put the keyboard where one begins
        self._carrier: Carrier = NoCarrier(self)
        self.connection = ConnectionCard(services, bridge)
        self.add_last(self.connection)
        self.lens = ConsentLens(self, services, bridge)
        self.letter = LetterLens(self)
        self.copied = CopyRead(self)
        self._connect()
        self._ask()

    def _connect(self) -> None:
        self.send_now.clicked.connect(self.send_asked)
        self.join_card.join_asked.connect(self._join)
        self.choices.wished.connect(self._agree)
        self.choices.stopped.connect(self._ask_to_stop)
        self.choices.standing_set.connect(self._set_standing)
        self.ending.stop.clicked.connect(self._grown)
        self.ending.kept.connect(self.choices.refuse)
        self.ending.stop_asked.connect(self._stop)
        self.next.month_chosen.connect(self._draft)
        self.next.look.clicked.connect(self._look)
        self.next.sign.clicked.connect(self._sign)
        self.ledger.opened.connect(self._read)
        self.lens.signed.connect(self._signed)
        self.lens.held.connect(self._held)
        for lens in (self.letter, self.copied):
            lens.closed.connect(self.focus_first)
        self.connection.kept.connect(self._reached)
        self.connection.grown.connect(self._show_connection)

    # What the shell asks

    def set_carrier(self, carrier: Carrier) -> None:
        """Who is ended before something is withdrawn."""
        self._carrier = carrier

    def focus_first(self) -> None:
        """The invite's field, or the choice that holds."""
        self._waits = self._standing is None
        for part in (self.lens, self.letter, self.copied):
            if part.isVisible():
                return
        if self.join_card.isVisibleTo(self):
            self.join_card.line.setFocus()
        elif self.panes.isVisibleTo(self):
            self.choices.focus_chosen()
        else:
            self.setFocus()

    def refresh(self, changed: Changed) -> None:
        """Something was agreed, sent or answered; or the record behind the figures changed."""
        if changed & (Changed.SHARING | Changed.MAILBOX):
            self._ask()
        else:
            self._draft()

    # What is shown

    def _ask(self) -> None:
        self._bridge.do(self, partial(facts.standing, self._services), self._show)
        self.connection.ask()

    def _show(self, standing: Standing) -> None:
        self._standing = standing
        self.show_standing(standing, self._services.clock.now())
        if self._waits:
            self.focus_first()
        self._draft()

    def _reached(self, said: str) -> None:
        self.told.emit(Message(TOLD, said, "accent"))
        self.send_asked.emit()

    def _show_connection(self, part: QWidget) -> None:
        self.page.ensureWidgetVisible(part)

    def _draft(self) -> None:
        if self._standing is None or not self._standing.consents:
            self._show_next(())
            return
        job = partial(facts.draft, self._services, None, self.next.month(), {})
        self._bridge.do(self, job, self._show_next)

    def _show_next(self, seen: tuple[Preview, ...]) -> None:
        self._seen = seen
        self.next.show_previews(seen)
        self.next.sign.setEnabled(bool(seen))

    def _read(self, what: Sent | Copied) -> None:
        now = self._services.clock.now()
        if isinstance(what, Copied):
            self.copied.open_with(what, now)
        elif self._standing is not None:
            self.letter.open_with(what, self._standing.mark(what), now)

    # What a person does

    def _join(self, line: str) -> None:
        job = partial(facts.join, self._services, line)
        self._bridge.do(self, job, self._joined, self._not_joined)

    def _joined(self, _url: str) -> None:
        self.join_card.show_problem("")
        self.join_card.line.clear()
        self._waits = True
        again = self._standing is not None and self._standing.joined
        text = (
            self.tr("You have joined again. What waits goes when there is a link.")
            if again
            else self.tr("You have joined. Nothing is shared until you choose it.")
        )
        self.told.emit(Message(TOLD, text, "accent"))

    def _not_joined(self, error: UserFacingError) -> None:
        self.join_card.show_problem(in_words(error))
        QTimer.singleShot(0, self, self._show_problem)

    def _show_problem(self) -> None:
        self.page.ensureWidgetVisible(self.join_card.join)

    def _agree(self, wishes: list[Wish]) -> None:
        self.choices.refuse()
        job = partial(facts.agree, self._services, wishes, self.next.month())
        self._bridge.do(self, job, partial(self._agreed, wishes))

    def _agreed(self, wishes: list[Wish], seen: tuple[Preview, ...]) -> None:
        self.lens.open_with(seen, self.next.month(), wishes)

    def _look(self) -> None:
        if self._seen:
            self.lens.open_with(self._seen, self.next.month())

    def _sign(self) -> None:
        if self._seen:
            seen, self._seen = self._seen, ()
            self.next.sign.setEnabled(False)
            self._bridge.do(self, partial(facts.seal, self._services, seen), self._signed)

    def _signed(self, count: int) -> None:
        text = self.tr("Signed and queued: {letters}. Goes when there is a link.")
        said = text.format(letters=words.letters(count))
        self.told.emit(Message(TOLD, said, "accent"))
        self.send_asked.emit()

    def _held(self, fresh: list[Scope]) -> None:
        self.focus_first()
        if fresh:
            self._carrier.stop(partial(self._take_back, fresh, self._is_held))

    def _is_held(self, _left: bool) -> None:
        text = self.tr("Held back. It is switched off again, and no summary has left.")
        self.told.emit(Message(TOLD, text, "accent"))

    def _ask_to_stop(self, scopes: list[Scope]) -> None:
        self.ending.ask(scopes)
        self._grown()

    def _grown(self) -> None:
        QTimer.singleShot(0, self, self._show_ending)  # the question needs more room

    def _show_ending(self) -> None:
        self.page.ensureWidgetVisible(self.ending)

    def _set_standing(self, consent: bytes, on: bool) -> None:
        self._bridge.do(self, partial(facts.set_standing, self._services, consent, on))

    def _stop(self, scopes: list[Scope]) -> None:
        live = self._standing.consents if self._standing is not None else ()
        whole = len(scopes) == len(live)
        self._carrier.stop(partial(self._take_back, scopes, partial(self._stopped, whole)))

    def _take_back(self, scopes: list[Scope], then: Callable[[bool], None]) -> None:
        job = partial(facts.withdraw, self._services, scopes)
        self._bridge.do(self, job, then)

    def _stopped(self, whole: bool, left: bool) -> None:
        text = self.tr("Stopped. Nothing of it had left this machine.")
        if left:
            text = self.tr(
                "Stopped. What waited is deleted; the server is told to erase what it has."
            )
            self.send_asked.emit()
        self.told.emit(Message(TOLD, text, "accent"))
        if whole:
            self.choices.fold()
        else:
            self.focus_first()
