"""Joining a circle that others made: the code typed once, names by seat; or the charter pasted."""

from __future__ import annotations

from datetime import date, time
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStringListModel, Qt, QTime, Signal
from PySide6.QtWidgets import QCompleter, QPlainTextEdit, QSizePolicy, QTimeEdit

from mentordesk.changes import Changed, Done
from mentordesk.errors import UserFacingError
from mentordesk.journal.notes.model import NEW, DraftKind
from mentordesk.mentoring import zones
from mentordesk.mentoring.circles import charter, planning
from mentordesk.mentoring.circles import code as codes
from mentordesk.mentoring.circles.model import CircleDraft
from mentordesk.ui.circles import cards
from mentordesk.ui.circles.join_words import AT, JoinWords
from mentordesk.ui.circles.seats import SeatList
from mentordesk.ui.form_draft import FormDraft
from mentordesk.ui.people.person_form import zone_names
from mentordesk.ui.problems import said, show_problems
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.circle import words
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from mentordesk.mentoring.circles.model import Company
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.circles.cards import Cards
    from mentordesk.ui.services import Services


class JoinForm(JoinWords):
    """``kept`` carries the circle's id."""

    kept = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._my_name = ""
        self._draft = FormDraft(services, bridge, DraftKind.JOIN_FORM, self.words)
        self._draft.setParent(self)
        self._draft.found.connect(self._restore)
        self.heading.setText(self.tr("Join a circle"))
        self.hint.setText(
            self.tr("Paste the charter, or type its code and its names in the order of the seats.")
        )
        self.send.setText(self.tr("Join"))
        self._make_paste()
        self._make_fields()
        self.add_verbs()
        self.paste.textChanged.connect(self._read)
        self.code.textChanged.connect(self._code_typed)
        self.seats.touched.connect(self._offer_seats)
        self.send.clicked.connect(self._send)
        self.touched.connect(self._draft.touch)
        self._watch()

    def _make_paste(self) -> None:
        self.paste = QPlainTextEdit()
        self.paste.setObjectName("join-form-paste")
        self.paste.setInputMethodHints(QUIET)
        self.paste.setTabChangesFocus(True)
        self.paste.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.card.column.addWidget(Field(self.tr("The &charter, pasted"), self.paste))
        self._tall()
        Theme.current().changed.connect(self._tall)

    def _make_fields(self) -> None:
        self.code, self.name, self.zone = (self.line(name) for name in ("code", "name", "zone"))
        self.code.setPlaceholderText(self.tr("such as AM1E-M720"))
        self.says = Label("", "muted", wrap=True)
        self.says.setObjectName("join-form-says")
        self.seats = SeatList(codes.MOST)
        self.seat = Choice((), self.tr("Your seat"))
        self.seat.setObjectName("join-form-seat")
        self.names = QStringListModel(self)
        completer = QCompleter(self.names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.setCompleter(completer)
        self.hour = QTimeEdit(QTime(AT, 0))
        self.hour.setObjectName("join-form-hour")
        zone_hint = self.tr("As on the charter, so that both clocks are right.")
        self.fields = {
            "code": Field(self.tr("Circle c&ode"), self.code),
            "name": Field(self.tr("&Name of the circle"), self.name),
            "members": Field(self.tr("&Names in the order of seats"), self.seats),
            "me": Field(self.tr("Your &seat"), self.seat),
            "zone": Field(self.tr("The circle’s &clock"), self.zone, hint=zone_hint),
            "hour": Field(self.tr("&Hour, on that clock"), self.hour),
        }
        for name, field in self.fields.items():
            self.card.column.addWidget(field)
            if name == "code":
                self.card.column.addWidget(self.says)

    def open(self) -> None:
        """An empty form; what was begun and not sent comes back."""
        self.set_words({"zone": self._services.clock.now().zone})
        for field in self.fields.values():
            field.set_problem("")
        self._bridge.ask(self, partial(cards.load, self._services), self._know)
        self._bridge.ask(self, zone_names, self.names.setStringList)
        self.paste.setFocus()
        self._draft.begin(NEW)

    def flush(self) -> None:
        """Keep what stands in the form."""
        self._draft.keep()

    def focus_first(self) -> None:
        """Where one begins."""
        self.paste.setFocus()

    def _restore(self, fields: dict[str, Any]) -> None:
        """What was typed and not sent; what an older version did not know stays as it is."""
        self.set_words({**self.words(), **fields})

    def _know(self, known: Cards) -> None:
        self._my_name = known.me
        self.seats.know(known.people)
        self._offer_seats()

    def _read(self) -> None:
        """Take from a pasted charter what it says; the fields stay to be corrected."""
        if self._filling:
            return
        found = charter.read(self.paste.toPlainText())
        if not found.code and not found.names:
            return
        if found.code:
            self.code.setText(codes.parse(found.code).written())
        if found.names:
            self.seats.set_names(found.names, exactly=True)
        if found.name:
            self.name.setText(found.name)
        if found.home_zone:
            self.zone.setText(found.home_zone)
        if found.hour is not None:
            self.hour.setTime(QTime(found.hour.hour, found.hour.minute))
        self._offer_seats()

    def _code_typed(self, typed: str) -> None:
        """Say at once what a code says, and what is wrong with one of eight characters."""
        self._code = None
        self.says.setText("")
        self.fields["code"].set_problem("")
        if len(codes.plain(typed)) < codes.LENGTH:
            return
        try:
            self._code = codes.parse(typed)
        except UserFacingError as error:
            self.fields["code"].set_problem(said(error.what).format(**error.values))
            return
        parsed = self._code
        line = self.tr("{members}, {rhythm}, from {day} on")
        self.says.setText(
            line.format(
                members=words.members(parsed.seats),
                rhythm=words.rhythm(parsed.rhythm),
                day=when.long_ago(parsed.first_day, self._today()),
            )
        )
        self.seats.set_count(parsed.seats)
        self._offer_seats()

    def _offer_seats(self) -> None:
        names = self.seats.texts()
        chosen = self.seat.value()
        self.seat.clear()
        self.seat.addItem(self.tr("Choose your name"), "")
        for place, name in enumerate(names):
            if name:
                self.seat.addItem(f"{place + 1}  {name}", str(place))
        mine = next((n for n, name in enumerate(names) if name == self._my_name), None)
        self.seat.set_value(chosen)
        if mine is not None and not self.seat.value():
            self.seat.set_value(str(mine))

    def _send(self) -> None:
        if self.seat.value():
            self.seats.set_me(int(self.seat.value()))
        draft = self.draft()
        problems = dict(draft.problems())
        if self._code is None:
            problems["code"] = codes.WrongCircleCode.what
        elif len(draft.members) != self._code.seats:
            problems["members"] = self.tr(
                "The code has %n seats: name each of them.", "", self._code.seats
            )
        if not self.seat.value():
            problems.setdefault("me", self.tr("Choose which name is yours."))
        if show_problems(self.fields, problems) or self._code is None:
            return
        at = self.hour.time()
        job = partial(_join, self._services, self._code.text, draft, time(at.hour(), at.minute()))
        undo = self.tr("You joined {circle}.").format(circle=draft.name)
        self.send.setEnabled(False)  # pressed twice is once
        self._bridge.do(self, job, self._joined, self._not_joined, undo=undo)

    def _not_joined(self, error: UserFacingError) -> None:
        self.send.setEnabled(True)
        self._bridge.trouble.emit(error, self._send)

    def draft(self) -> CircleDraft:
        """The circle as the form says it."""
        typed = self.zone.text().strip().replace(" ", "_")
        first = self._code.first_day if self._code is not None else self._today()
        return CircleDraft(
            name=self.name.text(), home_zone=typed, first_day=first, members=self.seats.drafts()
        )

    def _joined(self, company: Company) -> None:
        self.send.setEnabled(True)
        self._draft.drop()
        self.kept.emit(company.circle.id)

    def _today(self) -> date:
        now = self._services.clock.now()
        return zones.day_of(now.instant, now.zone)


def _join(services: Services, code: str, draft: CircleDraft, wall: time) -> Done[Company]:
    """The circle and its sessions: one act, undone as one. Writer thread."""
    made = services.circles.join(code, draft)
    services.sessions.plan_series(planning.series_of(made.value.circle, wall))
    return Done(made.value, made.changed | Changed.SESSIONS)
