"""The close card at work: what is typed is read as it stands, kept as a draft, closed at once."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.desk.close import Closed, CloseDraft, NextDraft
from mentordesk.journal.notes.model import AskedFirst, Draft, DraftKind
from mentordesk.mentoring.actions.quick import QuickAction
from mentordesk.mentoring.record import Owner
from mentordesk.ui.journal.writing.saving import QUIET_MS
from mentordesk.ui.sessions import telling, when, words
from mentordesk.ui.sessions.close.close_step import is_circle, step_of, understood, whose
from mentordesk.ui.sessions.close.close_view import CloseView
from mentordesk.ui.sessions.close.next_session import next_one
from mentordesk.ui.widgets.breaking import brief_name

if TYPE_CHECKING:
    from mentordesk.playbook.prompts import PackPrompt
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts


class CloseCard(CloseView):
    """``closed`` is sent with what closing made; ``gone`` when the card is put away."""

    closed = Signal(object)
    gone = Signal()

    def __init__(self, services: Services, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._bridge = services, bridge
        self._facts: SessionFacts | None = None
        self._prompt: PackPrompt | None = None
        self._owner: Owner | None = None
        self._quick: QuickAction | None = None
        self._touched = self._closing = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.keep_draft)
        self.done.connect(self.close_session)
        self.finish.clicked.connect(self.close_session)
        self.later.connect(self.put_away)
        self.wait.clicked.connect(self.put_away)
        self.owner.clicked.connect(self._turn_owner)
        self.moved.textEdited.connect(self._touch)
        self.step.textChanged.connect(self._read)
        self.step.entered.connect(self.go_on)
        self.asked.chosen.connect(self._touch)
        self.following.toggled.connect(self._touch)
        self.afterthought.edited.connect(self._touch)

    def open(self, facts: SessionFacts, prompt: PackPrompt | None) -> None:
        """Show the card for this session, with what was begun in it."""
        goes_on = self._facts is not None and self._facts.session.id == facts.session.id
        self._facts, self._prompt, self._closing = facts, prompt, False
        self.step.naming.set_candidates(facts.candidates)
        self._about(facts)
        taken = self.following.start if goes_on else None
        self._suggest(facts)
        if taken is not None and self.following.isEnabled():
            self._take(taken)
        self.question.setText(prompt.text if prompt is not None else "")
        if not goes_on:
            self._fill(_read_draft(facts.card.draft.body) if facts.card is not None else {})
            self._touched = False
        self._say({})
        self.place()
        self.show()
        self.raise_()
        self.place()
        self.moved.setFocus()

    def put_away(self) -> None:
        """Later: the words are kept as a draft."""
        self.keep_draft()
        self.hide()
        self.gone.emit()

    def keep_draft(self) -> None:
        """Keep what is typed."""
        self._quiet.stop()
        if self._facts is None or not self._touched or self._closing:
            return
        self._touched = False
        body = json.dumps(self._typed(), ensure_ascii=False)
        draft = Draft(DraftKind.CLOSE_CARD, self._facts.session.id, 0, body)
        self._bridge.do(self, partial(self._services.notes.keep_draft, draft))

    def unsaved_texts(self) -> list[str]:
        """Words that are on the screen only."""
        if not self._touched:
            return []
        typed = self._typed()
        return ["\n\n".join(str(typed[key]) for key in ("moved", "step", "after") if typed[key])]

    def close_session(self) -> None:
        """Close it, all at once; problems are told beside the fields."""
        if self._facts is None or self._closing:
            return
        draft = self._draft()
        problems = draft.problems()
        self._say(problems)
        if problems:
            return
        self._closing = True
        self._quiet.stop()
        job = partial(self._services.desk.close_session, draft)
        self._bridge.do(self, job, self._closed, self._refused, undo=telling.closed)

    def _draft(self) -> CloseDraft:
        facts, quick, start = self._facts, self._quick, self.following.start
        if facts is None:
            raise ValueError("no session is on the card")
        step = step_of(facts, quick, self._owner) if quick is not None else None
        prompt = self._prompt if self._words().strip() else None
        return CloseDraft(
            session_id=facts.session.id,
            moved=self.moved.text(),
            step=step,
            following=NextDraft(start) if start is not None else None,
            asked_first=self.asked.asked(),
            afterthought=self._words(),
            prompt_id=prompt.pin if prompt is not None else "",
            prompt_text=prompt.text if prompt is not None else "",
        )

    def _closed(self, closed: Closed) -> None:
        self._touched = False
        self._facts = None
        self.hide()
        self.closed.emit(closed)

    def _refused(self, error: Any) -> None:
        self._closing = False
        self._bridge.trouble.emit(error, self.close_session)

    def _about(self, facts: SessionFacts) -> None:
        session = facts.session
        taken = session.held_minutes or session.timer.minutes(
            facts.now.instant, session.slot.minutes
        )
        line = self.tr("{name} · {minutes} · Ctrl Enter to finish")
        short = brief_name(facts.brief.short_name)
        self.about.setText(line.format(name=short, minutes=words.minutes(taken)))

    def _suggest(self, facts: SessionFacts) -> None:
        found = next_one(facts, self._services.clock.now().instant)
        show = self.following.tell if found.is_planned else self.following.suggest
        show(found.at, facts.now.zone)
        said = self.tr("Hosts it: {name}").format(name=found.host) if found.host else ""
        self.host.setText(said)
        self.host.setVisible(bool(said))

    def _fill(self, kept: dict[str, Any]) -> None:
        self.moved.setText(str(kept.get("moved", "")))
        self.step.setText(str(kept.get("step", "")))
        self.afterthought.show_text(str(kept.get("after", "")))
        asked = kept.get("asked", "")
        known = {one.value: one for one in AskedFirst}
        self.asked.set_asked(known.get(str(asked), AskedFirst.UNSAID))
        owner = {one.value: one for one in Owner}
        self._owner = owner.get(str(kept.get("owner", "")))
        start = _instant(kept.get("next"))
        if start is not None and self.following.isEnabled():
            self._take(start)
        self._read()

    def _take(self, start: datetime) -> None:
        """The next session that a draft names, unless it is over: then the offer stands."""
        if start > self._services.clock.now().instant:
            self.following.take(start)

    def _typed(self) -> dict[str, Any]:
        start = self.following.start
        return {
            "moved": self.moved.text(),
            "step": self.step.text(),
            "after": self._words(),
            "asked": self.asked.asked().value,
            "owner": self._owner.value if self._owner is not None else "",
            "next": start.isoformat() if start is not None else "",
        }

    def _words(self) -> str:
        return self.afterthought.words()

    def _read(self) -> None:
        """Say how the next step is understood: whose, when, if what."""
        self._touch()
        facts = self._facts
        quick = self._quick = understood(facts, self.step.text())
        self.read.setVisible(quick is not None)
        if quick is None or facts is None:
            return
        self.owner.setText(whose(facts, quick, self._owner))
        self.due.setText(when.short(quick.due) if quick.due is not None else "")
        self.due.setVisible(quick.due is not None)
        self.if_then.setText(quick.if_then)
        self.if_then.setVisible(bool(quick.if_then))
        self.place()

    def _turn_owner(self) -> None:
        if self._facts is None or is_circle(self._facts):
            return
        owner = self._owner or (self._quick.owner if self._quick is not None else Owner.MINE)
        self._owner = Owner.THEIRS if owner is Owner.MINE else Owner.MINE
        self._read()

    def _touch(self) -> None:
        self._touched = True
        self._quiet.start()

    def _say(self, problems: dict[str, str]) -> None:
        said = {key: QCoreApplication.translate("errors", text) for key, text in problems.items()}
        self.moved_field.set_problem(said.get("moved", ""))
        self.step_field.set_problem(said.get("step", "") or said.get("if_then", ""))


def _instant(kept: object) -> datetime | None:
    """The instant that a draft names, if it is one."""
    try:
        found = datetime.fromisoformat(str(kept or ""))
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo is not None else None


def _read_draft(body: str) -> dict[str, Any]:
    """What was kept of the card; nothing where it cannot be read."""
    try:
        kept = json.loads(body)
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}
