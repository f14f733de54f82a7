"""The form of a person at work: somebody new, or a card to correct."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from zoneinfo import available_timezones

from PySide6.QtCore import Signal

from mentordesk.journal.notes.model import NEW, DraftKind
from mentordesk.mentoring import zones
from mentordesk.mentoring.people.model import PersonDraft, Role
from mentordesk.ui.form_draft import FormDraft
from mentordesk.ui.people import words
from mentordesk.ui.people.person_form_view import PersonFormView
from mentordesk.ui.problems import show_problems

if TYPE_CHECKING:
    from mentordesk.mentoring.people.model import Partner
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

_NO_PLACES = ("Etc/", "SystemV/", "US/", "posix", "right")


class PersonForm(PersonFormView):
    """``kept`` carries the partner."""

    kept = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._partner: Partner | None = None
        self._draft = FormDraft(services, bridge, DraftKind.PERSON_FORM, self.words)
        self._draft.setParent(self)
        self._draft.found.connect(self.set_words)
        self.touched.connect(self._draft.touch)
        self.zone.textChanged.connect(self._show_clock)
        self.send.clicked.connect(self._send)
        bridge.ask(self, zone_names, self.names.setStringList)

    def open_new(self, role: Role) -> None:
        """Somebody new; what was begun and not sent comes back."""
        self._partner = None
        self.heading.setText(self.tr("New person"))
        self.send.setText(self.tr("Add person"))
        zone = self._services.clock.now().zone
        self.set_words({"zone": zone, "role": role.value, "rhythm": "14"})
        self._begin()
        self._draft.begin(NEW)

    def open_partner(self, partner: Partner) -> None:
        """A card to correct."""
        self._partner = partner
        self.heading.setText(partner.person.name)
        self.send.setText(self.tr("Keep changes"))
        days = str(partner.pair.rhythm_days)
        if self.rhythm.findData(days) < 0:
            self.rhythm.addItem(words.rhythm(partner.pair.rhythm_days), days)
        person = partner.person
        self.set_words(
            {
                "name": person.name,
                "zone": person.home_zone,
                "role": partner.pair.role.value,
                "rhythm": days,
                "languages": ", ".join(person.languages),
            }
        )
        self._begin()
        self._draft.begin(partner.pair.id)

    def flush(self) -> None:
        """Keep what stands in the form."""
        self._draft.keep()

    def words(self) -> dict[str, Any]:
        """The fields, to be kept as a draft."""
        return {
            "name": self.name.text(),
            "zone": self.zone.text(),
            "role": self.role.value(),
            "rhythm": self.rhythm.value(),
            "languages": self.languages.text(),
        }

    def set_words(self, fields: dict[str, Any]) -> None:
        """Fields as ``words`` gave them."""
        self.name.setText(str(fields.get("name", "")))
        self.zone.setText(str(fields.get("zone", "")))
        self.languages.setText(str(fields.get("languages", "")))
        self.role.set_value(str(fields.get("role", "")))
        self.rhythm.set_value(str(fields.get("rhythm", "")))

    def draft(self) -> PersonDraft:
        """The person as the form says it. A city that has one zone stands for that zone."""
        tags = self.languages.text().replace(";", ",").split(",")
        return PersonDraft(
            name=self.name.text(),
            home_zone=self._zone(),
            role=Role(self.role.value()),
            languages=tuple(tag.strip() for tag in tags if tag.strip()),
            rhythm_days=int(self.rhythm.value()),
        )

    def _begin(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        self.name.setFocus()

    def _zone(self) -> str:
        typed = self.zone.text().strip().replace(" ", "_")
        if zones.is_known(typed):
            return typed
        known = self.names.stringList()
        ends = [name for name in known if name.rpartition("/")[2].casefold() == typed.casefold()]
        return ends[0] if len(ends) == 1 else typed

    def _show_clock(self) -> None:
        zone, now = self._zone(), self._services.clock.now()
        if not zones.is_known(zone):
            self.clock.setText("")
            return
        line = self.tr("Now {clock}, {away}")
        said = words.clock(now.instant, zone)
        self.clock.setText(line.format(clock=said, away=words.away(now.instant, now.zone, zone)))

    def _send(self) -> None:
        draft = self.draft()
        if show_problems(self.fields, draft.problems()):
            return
        people = self._services.people
        if self._partner is None:
            self._bridge.do(self, partial(people.add, draft), self._was_kept)
        else:
            job = partial(people.change, self._partner.pair.id, draft)
            self._bridge.do(self, job, self._was_kept)

    def _was_kept(self, partner: Partner) -> None:
        self._draft.drop()
        self.kept.emit(partner)


def zone_names() -> list[str]:
    """The zones with a place in their name, in order. Reads the disk: reader thread."""
    named = (name for name in available_timezones() if "/" in name)
    return sorted(name for name in named if not name.startswith(_NO_PLACES))
