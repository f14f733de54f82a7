"""The form of a circle at work: a new one with its sessions, other words, or somebody who joins."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from mentordesk.changes import Changed, Done
from mentordesk.journal.notes.model import NEW, DraftKind
from mentordesk.mentoring import zones
from mentordesk.mentoring.circles import planning
from mentordesk.mentoring.circles.model import CircleDraft, CircleKind
from mentordesk.ui.circles import cards
from mentordesk.ui.circles.form_fields import CircleFields
from mentordesk.ui.form_draft import FormDraft
from mentordesk.ui.problems import show_problems
from mentordesk.ui.sessions.circle import words

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.errors import UserFacingError
    from mentordesk.mentoring.circles.model import Company
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.circles.cards import Cards
    from mentordesk.ui.services import Services

AT, AFTER = 15, 7  # the hour and the number of days that are suggested
SHOWN = 3
DRAFTS = {
    "new": DraftKind.CIRCLE_FORM,
    "edit": DraftKind.CIRCLE_EDIT,
    "renew": DraftKind.CIRCLE_RENEW,
    "plan": DraftKind.CIRCLE_PLAN,
}


class CircleForm(CircleFields):
    """``kept`` carries the circle's id."""

    kept = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(services)
        self._bridge = bridge
        self._drafts = {
            way: FormDraft(services, bridge, kind, self.words) for way, kind in DRAFTS.items()
        }
        for way, draft in self._drafts.items():
            draft.setParent(self)
            draft.found.connect(partial(self._find, way))
        self.send.clicked.connect(self._send)
        self.touched.connect(self._keep_soon)

    # What it is opened for

    def open_new(self, kind: CircleKind = CircleKind.CIRCLE) -> None:
        """A new circle; what was begun and not sent comes back."""
        self._begin("new", None)
        for line in (self.name, self.topic):
            line.clear()  # the words of another circle
        self.seats.set_names([])
        self.heading.setText(self.tr("New circle"))
        self.hint.setText(
            self.tr("Five to eight people, one real problem each time, and the host changes.")
        )
        self.send.setText(self.tr("Make it, plan its sessions"))
        self.kind.set_value(kind.value)
        self._suggest_start()
        self._turn(kind.value)
        self._draft().begin(NEW)

    def open_edit(self, company: Company) -> None:
        """Other words for a circle."""
        self._begin("edit", company)
        self.heading.setText(company.circle.name)
        self.hint.setText(self.tr("The code and the order of hosts stay as they are."))
        self.send.setText(self.tr("Keep changes"))
        self._draft().begin(company.circle.id)

    def open_renew(self, company: Company) -> None:
        """Somebody joins: new seats, and so a new code, from a day on."""
        self._begin("renew", company)
        self.heading.setText(self.tr("Somebody joins {circle}").format(circle=company.circle.name))
        self.hint.setText(
            self.tr(
                "Another number of seats needs another code. From its first day on the hosts are "
                "counted anew, and every member types the new code."
            )
        )
        self.send.setText(self.tr("Make the new code"))
        now = self._services.clock.now().instant
        names = [words.name(one) for one in company.present(zones.day_of(now, "UTC"))]
        me = next(
            (n for n, one in enumerate(company.present(zones.day_of(now, "UTC"))) if one.is_me), -1
        )
        self.seats.set_names([*names, ""], me)
        self._draft().begin(company.circle.id)

    def open_plan(self, company: Company) -> None:
        """Only day and hour: the sessions of a circle that has none."""
        self._begin("plan", company)
        self.heading.setText(company.circle.name)
        self.hint.setText(self.tr("At what hour do you meet? The days follow from the circle."))
        self.send.setText(self.tr("Plan the sessions"))
        self._draft().begin(company.circle.id)

    def _begin(self, way: str, company: Company | None) -> None:
        self._way, self._company = way, company
        for field in self.fields.values():
            field.set_problem("")
        self._show_parts(way)
        if company is not None:
            circle = company.circle
            self.kind.set_value(circle.kind.value)
            self._turn(circle.kind.value)
            self.name.setText(circle.name)
            self.topic.setText(circle.topic)
            self._set_rhythm(words.rhythm_key(circle.rhythm), words.rhythm(circle.rhythm))
            self._suggest_start(circle.first_day)
        self._bridge.ask(self, partial(cards.load, self._services), self._know)
        self.page.verticalScrollBar().setValue(0)
        (self.start if way == "plan" else self.name).setFocus()

    def _show_parts(self, way: str) -> None:
        self.kind.setVisible(way == "new")
        shown = {
            "name": way in ("new", "edit"),
            "topic": way in ("new", "edit"),
            "members": way in ("new", "renew"),
            "rhythm": way == "new",
            "first_day": way != "edit",
        }
        for name, field in self.fields.items():
            field.setVisible(shown[name])
        self.ahead.setVisible(way != "edit")

    def focus_first(self) -> None:
        """Where one begins."""
        (self.name if self.name.isVisible() else self.start).setFocus()

    @property
    def is_new(self) -> bool:
        """Whether a new circle is written down."""
        return self._way == "new"

    def _draft(self) -> FormDraft:
        return self._drafts[self._way]

    def _find(self, way: str, fields: dict[str, Any]) -> None:
        """What was typed and not sent, unless the form is for something else by now."""
        if way == self._way:
            self.set_words(fields)

    def _keep_soon(self) -> None:
        self._draft().touch()

    def flush(self) -> None:
        """Keep what stands in the form."""
        self._draft().keep()

    # Fields

    def _know(self, known: Cards) -> None:
        self.seats.know(known.people)
        if self._way == "new" and not self.seats.texts():
            self.seats.set_names([known.me], 0)

    # Sending

    def _send(self) -> None:
        draft = self.draft()
        problems = draft.problems()
        shown = {name for name, field in self.fields.items() if field.isVisibleTo(self)}
        if show_problems(self.fields, {k: v for k, v in problems.items() if k in shown}):
            return
        verb, said = self._verb(draft)
        self.send.setEnabled(False)  # pressed twice is once
        self._bridge.do(self, verb, self._was_kept, self._not_kept, undo=said)

    def _not_kept(self, error: UserFacingError) -> None:
        self.send.setEnabled(True)
        self._bridge.trouble.emit(error, self._send)

    def _verb(self, draft: CircleDraft) -> tuple[Any, str]:
        company, services = self._company, self._services
        if company is None:
            said = self.tr("{circle} is made, and its sessions are planned.")
            return partial(_make, services, draft, self.start.instant()), said.format(
                circle=draft.name
            )
        circle = company.circle
        if self._way == "edit":
            verb = partial(
                services.circles.change, circle.id, draft.name, draft.topic, circle.home_zone
            )
            return verb, self.tr("{circle} is changed.").format(circle=draft.name)
        if self._way == "plan":
            planned = partial(_plan, services, circle.id, self.start.instant())
            return planned, self.tr("The sessions of {circle} are planned.").format(
                circle=circle.name
            )
        first = zones.day_of(self.start.instant(), circle.home_zone)
        renewed = partial(services.circles.renew, circle.id, draft.members, first)
        return renewed, self.tr("{circle} has a new code.").format(circle=circle.name)

    def _was_kept(self, company: Company) -> None:
        self.send.setEnabled(True)
        self._draft().drop()
        self.kept.emit(company.circle.id)


def _make(services: Services, draft: CircleDraft, start: datetime) -> Done[Company]:
    """A circle and its sessions: one act, undone as one. Writer thread."""
    made = services.circles.make(draft)
    _plan(services, made.value.circle.id, start)
    return Done(made.value, made.changed | Changed.SESSIONS)


def _plan(services: Services, circle_id: UUID, start: datetime) -> Done[Company]:
    """The sessions of a circle, at the hour of ``start`` (UTC) on its clocks. Writer thread."""
    company = services.circles.company(circle_id)
    assert company is not None  # noqa: S101 - it was shown or made just now
    wall = zones.local(start, company.circle.home_zone).time().replace(second=0, microsecond=0)
    planned = services.sessions.plan_series(planning.series_of(company.circle, wall))
    return Done(company, planned.changed)
