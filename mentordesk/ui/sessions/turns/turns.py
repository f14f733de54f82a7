"""Five turns in writing at work: whose it is, mine written and copied out, theirs pasted in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from mentordesk.consent.model import Way
from mentordesk.mentoring import zones
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.turns import TURNS, Exchange, Turn
from mentordesk.ui.copying import acts
from mentordesk.ui.copying.outside import copy
from mentordesk.ui.sessions import when, words
from mentordesk.ui.sessions.turns.turn_draft import TurnDraft
from mentordesk.ui.sessions.turns.turns_view import FINISH_KEY, TurnsView
from mentordesk.ui.widgets.strip import Message

if TYPE_CHECKING:
    from mentordesk.consent.model import Copied
    from mentordesk.errors import UserFacingError
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts


class TurnsCard(TurnsView):
    """Seen in a session in writing only. ``told`` carries messages for the strip."""

    told = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._facts: SessionFacts | None = None
        self._begins = False
        self.draft = TurnDraft(services, bridge, self.edit.words)
        self.draft.setParent(self)
        self.edit.edited.connect(self.draft.touch)
        done = QShortcut(QKeySequence(FINISH_KEY), self)
        done.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        done.activated.connect(self._finish)
        self.finish.clicked.connect(self._finish)
        self.copy.clicked.connect(self._copy)
        self.paste.clicked.connect(self._paste)
        self.begin.clicked.connect(self._begin)
        self.reopen.clicked.connect(self._reopen)
        self.hide()

    # What the page asks

    def show_facts(self, facts: SessionFacts) -> None:
        """Show the turns of this session; words that are being written stay."""
        other = self._facts is None or self._facts.session.id != facts.session.id
        if other:
            self._begins = False
            self.say_problem("")
        self._facts = facts
        stands = facts.exchange
        self.setVisible(stands is not None)
        if stands is None:
            self.draft.begin(None)
            return
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        self.show_turns(tuple((turn, self._about(turn)) for turn in stands.turns))
        self._say_whose(stands)
        self._show_verbs(stands)
        self._show_edit(stands)
        if had_keyboard and not (focused is not None and focused.isVisibleTo(self)):
            self.focus_first()  # what had it is not asked for any more

    def focus_first(self) -> bool:
        """Where one would go on; whether there is anything to do here."""
        for part in (self.edit, self.copy, self.paste):
            if part.isVisibleTo(self):
                part.setFocus()
                return True
        return False

    def leave(self) -> None:
        """Keep what is typed, and turn from the session."""
        self.draft.begin(None)
        self._facts = None
        self.edit.show_words("")

    # What is said

    def _about(self, turn: Turn) -> str:
        now = self._services.clock.now()
        day = when.long_ago(zones.day_of(turn.since, now.zone), zones.day_of(now.instant, now.zone))
        mine = turn.side is Owner.MINE
        number = self.tr("Turn {n} of 5").format(n=turn.number)
        kept = self.tr("not copied out yet") if mine and turn.copied is None else ""
        return words.dotted((number, self.tr("you") if mine else self._name(), day, kept))

    def _say_whose(self, stands: Exchange) -> None:
        name, number = self._name(), stands.number
        if stands.is_over and stands.to_copy is None:
            said = self.tr(
                "All five turns are here. Write below what you agree, then close the session."
            )
        elif stands.to_copy is not None:
            said = self.tr("Your turn is written. Copy it out and send it to {name} yourself.")
        elif stands.whose is None:
            said = self.tr("Either of you may begin.")
        elif stands.whose is Owner.MINE:
            said = self.tr("It is your turn: {n} of 5.")
            if number > 1:
                said = self.tr("It is your turn: {n} of 5. First say back what you read.")
        else:
            said = self.tr("It is {name}'s turn: {n} of 5. Paste it here when it comes.")
        self.whose.setText(said.format(name=name, n=number))
        self._say_since(stands)

    def _say_since(self, stands: Exchange) -> None:
        facts = self._facts
        last = stands.turns[-1] if stands.turns else None
        parts = []
        if last is not None and not stands.is_over and facts is not None:
            day = zones.day_of(last.since, facts.now.zone)
            parts.append(self.tr("since {day}").format(day=when.long_ago(day, facts.today)))
        partner = facts.brief.partner if facts is not None else None
        if partner is not None and partner.pair.reply_days and not stands.is_over:
            parts.append(self.tr("you agreed on %n days to reply", "", partner.pair.reply_days))
        self.since.setText(words.dotted(parts))
        self.since.setVisible(bool(parts))

    def _show_verbs(self, stands: Exchange) -> None:
        open_ = self._facts is not None and self._facts.session.state.counts
        mine = self._is_mine(stands)
        self.finish.setVisible(mine and open_)
        self.copy.setVisible(stands.to_copy is not None)
        theirs = stands.whose is not Owner.MINE and not stands.is_over and not self._begins
        self.paste.setVisible(theirs and open_ and stands.to_copy is None)
        self.begin.setVisible(stands.whose is None and not stands.is_over and not self._begins)
        self.reopen.setVisible(bool(stands.turns) and open_)

    def _show_edit(self, stands: Exchange) -> None:
        facts, mine = self._facts, self._is_mine(stands)
        self.writing.setVisible(mine)
        if facts is None or not mine:
            self.draft.begin(None)
            self.edit.show_words("")
            return
        hint = self.tr(
            "Five lines: where you are, what you tried, what is hard, one question, when."
        )
        if stands.number > 1:
            hint = self.tr("Say back what you read. Then your five lines.")
        self.edit.setPlaceholderText(hint)
        if self.draft.is_of(facts.session.id, stands.number):
            return
        self.draft.begin(facts.session.id, stands.number)
        kept = facts.turn_draft
        fits = kept is not None and kept.draft.base_version == stands.number
        self.edit.show_words(kept.draft.body if kept is not None and fits else "")

    def _is_mine(self, stands: Exchange) -> bool:
        return stands.whose is Owner.MINE or (stands.whose is None and self._begins)

    def _name(self) -> str:
        return self._facts.brief.short_name if self._facts is not None else ""

    # What is done

    def _begin(self) -> None:
        self._begins = True
        if self._facts is not None:
            self.show_facts(self._facts)
            self.edit.setFocus()

    def _finish(self) -> None:
        if self._facts is None or not self.edit.isVisible():
            return
        self.draft.keep()
        job = partial(self._services.desk.finish_turn, self._facts.session.id, self.edit.words())
        said = self.tr("Your turn is written.")
        self._bridge.do(self, job, self._finished, self._refused, undo=said)

    def _finished(self, _stands: Exchange) -> None:
        self.say_problem("")
        self.draft.forget()
        self.copy.setFocus()

    def _copy(self) -> None:
        stands = self._facts.exchange if self._facts is not None else None
        turn = stands.to_copy if stands is not None else None
        if turn is None:
            return
        head = self.tr("— turn {n} of {all} —").format(n=turn.number, all=TURNS)
        sheet = acts.Sheet(f"{head}\n{turn.body}\n", turn.session_id, None)
        job = partial(acts.note, self._services, sheet, Way.CLIPBOARD)
        self._bridge.do(self, job, partial(self._noted, turn.session_id))

    def _noted(self, session_id: UUID, noted: Copied) -> None:
        """It stands in the ledger: now it may leave."""
        copy(noted.body or "")
        self._bridge.do(self, partial(self._services.turns.copied, session_id))
        said = self.tr("Copied by you. Paste it where you write to {name}; nothing was sent.")
        line = said.format(name=self._name())
        self.told.emit(Message("turn-copied", line, "accent"))

    def _paste(self) -> None:
        if self._facts is None:
            return
        text = QGuiApplication.clipboard().text()
        job = partial(self._services.turns.take_in, self._facts.session.id, text)
        said = self.tr("Their turn is here.")
        self._bridge.do(self, job, self._taken, self._refused, undo=said)

    def _taken(self, _stands: Exchange) -> None:
        self.say_problem("")

    def _reopen(self) -> None:
        if self._facts is None:
            return
        job = partial(self._services.desk.reopen_turn, self._facts.session.id)
        said = self.tr("The last turn is open again.")
        self._bridge.do(self, job, self._taken, self._refused, undo=said)

    def _refused(self, error: UserFacingError) -> None:
        told = [QCoreApplication.translate("errors", text) for text in (error.what, error.todo)]
        self.say_problem(" ".join(told).format(**error.values))
