"""The form of a person at work: somebody new, or a card to correct."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from zoneinfo import available_timezones

from PySide6.QtCore import Signal

from mentordesk.journal.notes.model import NEW, DraftKind
from mentordesk.mentoring import zones
from mentordesk.mentoring.people.model import PairForm, PersonDraft, Role
from mentordesk.ui.form_draft import FormDraft
from mentordesk.ui.people import words
from mentordesk.ui.people.agreed_fields import words_of
from mentordesk.ui.people.person_form_view import PersonFormView
from mentordesk.ui.problems import show_problems

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.errors import UserFacingError
    from mentordesk.mentoring.people.model import Partner, PersonLine
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
        self._draft.found.connect(self._restore)
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
        self.set_words({"zone": zone, "role": role.value, "rhythm": "14", "form": "ongoing"})
        self._begin()
        self.send.setEnabled(True)
        self._draft.begin(NEW)

    @property
    def is_new(self) -> bool:
        """Whether somebody new is written down."""
        return self._partner is None

    def say_room(self, words_: str) -> None:
        """What stands above the form of somebody new; nothing where there is room."""
        self.notice_words.setText(words_)
        self.notice.setVisible(bool(words_) and self._partner is None)

    def open_partner(self, partner: Partner) -> None:
        """A card to correct: what lies beside the partner is asked for first."""
        self._partner = partner
        self.notice.hide()
        self.heading.setText(partner.person.name)
        self.send.setText(self.tr("Keep changes"))
        self.set_words(_words_of(partner))
        self._begin()
        self.send.setEnabled(False)  # a card is kept whole: not before all of it is here
        job = partial(_beside, self._services, partner.pair.id)
        self._bridge.ask(self, job, partial(self._show_card, partner))

    def _show_card(self, partner: Partner, beside: tuple[PersonLine, str] | None) -> None:
        if partner is not self._partner or beside is None:
            return
        self.agreed.set_words(words_of(*beside))
        self.send.setEnabled(True)
        self._draft.begin(partner.pair.id)

    def _restore(self, fields: dict[str, Any]) -> None:
        """What was typed and not sent; what an older version did not know stays as it is."""
        self.set_words({**self.words(), **fields})

    def flush(self) -> None:
        """Keep what stands in the form."""
        self._draft.keep()

    def words(self) -> dict[str, Any]:
        """The fields, to be kept as a draft."""
        return {
            "name": self.name.text(),
            "zone": self.zone.text(),
            "role": self.role.value(),
            "form": self.form.value(),
            "rhythm": self.rhythm.value(),
            "languages": self.languages.text(),
            "topic": self.topic.text(),
            **self.agreed.words(),
        }

    def set_words(self, fields: dict[str, Any]) -> None:
        """Fields as ``words`` gave them."""
        self.name.setText(str(fields.get("name", "")))
        self.zone.setText(str(fields.get("zone", "")))
        self.languages.setText(str(fields.get("languages", "")))
        self.topic.setText(str(fields.get("topic", "")))
        self.role.set_value(str(fields.get("role", "")))
        self.form.set_value(str(fields.get("form", "")))
        days = str(fields.get("rhythm", "14"))
        if self.rhythm.findData(days) < 0 and days.isdigit():
            self.rhythm.addItem(words.rhythm(int(days)), days)
        self.rhythm.set_value(days)
        self.settle_form()
        self.agreed.set_words(fields)

    def draft(self) -> PersonDraft:
        """The person as the form says it. A city that has one zone stands for that zone."""
        tags = self.languages.text().replace(";", ",").split(",")
        agreed = self.agreed
        return PersonDraft(
            name=self.name.text(),
            home_zone=self._zone(),
            role=Role(self.role.value()),
            languages=tuple(tag.strip() for tag in tags if tag.strip()),
            rhythm_days=int(self.rhythm.value()),
            form=PairForm(self.form.value()),
            topic=self.topic.text(),
            reply_days=agreed.reply.value(),
            channels=agreed.channels.channels(),
            access_needs=agreed.access.text(),
            language_needs=agreed.language.text(),
            usual_hours=agreed.hours.text(),
            safe_word=agreed.safe_word.text(),
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
        people, name = self._services.people, " ".join(draft.name.split())
        self.send.setEnabled(False)  # pressed twice is once
        if self._partner is None:
            said = self.tr("{name} is added.").format(name=name)
            job = partial(people.add, draft)
        else:
            said = self.tr("The card of {name} is changed.").format(name=name)
            job = partial(people.change, self._partner.pair.id, draft)
        self._bridge.do(self, job, self._was_kept, self._not_kept, undo=said)

    def _not_kept(self, error: UserFacingError) -> None:
        self.send.setEnabled(True)
        self._bridge.trouble.emit(error, self._send)

    def _was_kept(self, partner: Partner) -> None:
        self.send.setEnabled(True)
        self._draft.drop()
        self.kept.emit(partner)


def _words_of(partner: Partner) -> dict[str, Any]:
    person, pair = partner.person, partner.pair
    return {
        "name": person.name,
        "zone": person.home_zone,
        "role": pair.role.value,
        "form": pair.form.value,
        "rhythm": str(pair.rhythm_days),
        "languages": ", ".join(person.languages),
        "topic": pair.topic,
    }


def _beside(services: Services, pair_id: UUID) -> tuple[PersonLine, str] | None:
    """What else stands on a card. Reader thread."""
    line = services.people.line(pair_id)
    return (line, services.people.safe_word(pair_id)) if line is not None else None


def zone_names() -> list[str]:
    """The zones with a place in their name, in order. Reads the disk: reader thread."""
    named = (name for name in available_timezones() if "/" in name)
    return sorted(name for name in named if not name.startswith(_NO_PLACES))
