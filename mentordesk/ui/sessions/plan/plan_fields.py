"""The fields of the form of a session and what they do to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.mentoring.sessions.model import Mode, PlanDraft, SessionKind
from mentordesk.ui.sessions import words
from mentordesk.ui.sessions.plan.plan_view import PlanView

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.plan.plan_with import Company

_WITH_PLACE = (Mode.IN_PERSON.value, Mode.HYBRID.value)


class PlanFields(PlanView):
    """With whom, which kind and how long, where: one choice brings its usual others along."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._companies: dict[str, Company] = {}
        self._moved: SessionLine | None = None
        self._wanted: UUID | None = None
        self._typed = False
        self.person.currentIndexChanged.connect(self._turn_to)
        self.minutes.changed.connect(self._type_minutes)
        self.kind.picked.connect(self._choose_kind)
        self.mode.currentIndexChanged.connect(self._show_place)

    def _show_clocks(self) -> None:
        """Tell the clocks of both anew."""
        raise NotImplementedError

    def _draft(self) -> PlanDraft:
        company = self._companies.get(self.person.value())
        return PlanDraft(
            pair_id=company.pair_id if company is not None else None,
            circle_id=company.circle_id if company is not None else None,
            start=self.start.instant(),
            my_zone=self._services.clock.now().zone,
            minutes=self.minutes.value(),
            mode=Mode(self.mode.value()),
            kind=SessionKind(self.kind.value()),
            place=self.place.text() if self.place_field.isVisibleTo(self) else "",
        )

    def _show_people(self, known: tuple[Company, ...]) -> None:
        self._companies = {one.key: one for one in known}
        self.person.blockSignals(True)
        self.person.clear()
        for key, company in self._companies.items():
            self.person.addItem(company.name, key)
        if self._wanted is not None:
            self.person.set_value(str(self._wanted))
        self.person.blockSignals(False)
        nobody = not self._companies
        self.person_field.set_problem(
            self.tr("Add a person first, in the place People.") if nobody else ""
        )
        self.send.setEnabled(not nobody)
        self._turn_to()

    def _turn_to(self) -> None:
        """The clocks and the kind that go with whom it is."""
        company = self._companies.get(self.person.value())
        is_circle = company is not None and company.circle_id is not None
        if self._offer_kinds(of_a_circle=is_circle):
            self._choose_kind()
        self.again.show_zones(self._services.clock.now().zone, self._their_zone())
        self._show_clocks()

    def _offer_kinds(self, *, of_a_circle: bool) -> bool:
        """Only the kinds that go with whom it is; whether the chosen one had to change."""
        chosen = SessionKind(self.kind.value())
        kinds = [one for one in SessionKind if one.is_of_a_circle == of_a_circle]
        fits = chosen in kinds
        usual = SessionKind.CIRCLE if of_a_circle else SessionKind.REGULAR
        self.kind.blockSignals(True)
        self.kind.clear()
        for one in kinds:
            self.kind.addItem(words.kind(one), one.value)
        self.kind.set_value((chosen if fits else usual).value)
        self.kind.blockSignals(False)
        return not fits

    def _type_minutes(self) -> None:
        self._typed = True
        self._show_clocks()

    def _choose_kind(self) -> None:
        kind = SessionKind(self.kind.value())
        if not self._typed:
            self.minutes.set_value(kind.usual_minutes)
        if kind is SessionKind.ASYNC:
            self.mode.set_value(Mode.WRITING.value)
        elif self.mode.value() == Mode.WRITING.value:
            self.mode.set_value(Mode.VIDEO.value)
        self._show_place()
        self._show_clocks()

    def _show_place(self) -> None:
        three = self.kind.value() == SessionKind.THREE_WAY.value
        wanted = three or self.mode.value() in _WITH_PLACE or bool(self.place.text())
        self.place_field.setVisible(wanted and self._moved is None)
        name = self.tr("Who else is there, and wh&ere") if three else self.tr("Wh&ere")
        self.place_field.label.setText(name)
        self.place.setAccessibleName(name.replace("&", ""))

    def _their_zone(self) -> str:
        if self._moved is not None:
            return self._moved.session.slot.their_zone
        company = self._companies.get(self.person.value())
        return company.home_zone if company is not None else ""
