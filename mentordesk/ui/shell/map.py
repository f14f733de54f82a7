"""The map of the desk: the places in the order of the rail. A later place is one line here."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from mentordesk.changes import Changed
from mentordesk.mentoring.me.model import Role as MyRole
from mentordesk.mentoring.people.model import PairState, Role
from mentordesk.ui.goals.targets import GOALS
from mentordesk.ui.places import JOURNAL, PEOPLE, PLAYBOOK, TODAY, Place, PlaceSpec
from mentordesk.ui.sessions.targets import SESSIONS
from mentordesk.ui.sharing.targets import SHARING

if TYPE_CHECKING:
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class DeskMap(QObject):
    """Names the places in the language of the window. Their modules are loaded when gone to."""

    def specs(self) -> tuple[PlaceSpec, ...]:
        """Every place that exists, in the order of the rail."""
        return (
            PlaceSpec(TODAY, self.tr("Today"), "sun-horizon", "Alt+1", today),
            PlaceSpec(
                SESSIONS,
                self.tr("Sessions"),
                "calendar-check",
                "Alt+2",
                sessions,
                count=sessions_this_week,
                counts=Changed.SESSIONS,
            ),
            PlaceSpec(
                PEOPLE,
                self.tr("People"),
                "users-three",
                "Alt+3",
                people,
                count=people_here,
                counts=Changed.PEOPLE | Changed.ME,
                named=my_mentor,
            ),
            PlaceSpec(GOALS, self.tr("Goals"), "target", "Alt+4", goals),
            PlaceSpec(JOURNAL, self.tr("Journal"), "notebook", "Alt+5", journal, private=True),
            PlaceSpec(PLAYBOOK, self.tr("Playbook"), "book-open-text", "Alt+6", playbook),
            PlaceSpec(SHARING, self.tr("Sharing"), "share-network", "Alt+7", sharing),
        )


def today(services: Services, bridge: Bridge) -> Place:
    """Make the place Today."""
    from mentordesk.ui.today.today import TodayPlace

    return TodayPlace(services, bridge)


def sessions(services: Services, bridge: Bridge) -> Place:
    """Make the place Sessions."""
    from mentordesk.ui.sessions.sessions import SessionsPlace

    return SessionsPlace(services, bridge)


def sessions_this_week(services: Services) -> int:
    """How many sessions are planned or held from Monday to Sunday. Reader thread."""
    today = services.journal.today()
    monday = today - timedelta(days=today.weekday())
    return sum(line.session.state.counts for line in services.sessions.days(monday, 7))


def people(services: Services, bridge: Bridge) -> Place:
    """Make the place People."""
    from mentordesk.ui.circles.companies import CircleCompanies
    from mentordesk.ui.people.people import PeoplePlace

    place = PeoplePlace(services, bridge)
    place.join(CircleCompanies(services, bridge))
    return place


def people_here(services: Services) -> int:
    """How many people I talk with. Reader thread."""
    return sum(one.pair.state is not PairState.ENDED for one in services.people.everyone())


def my_mentor(services: Services) -> str:
    """``My mentor`` for a mentee with one; nothing for everybody else. Reader thread."""
    me, pairs = services.me.me(), services.people.everyone()
    alone = [one.pair.role for one in pairs] == [Role.MENTOR]
    if me is None or me.role is not MyRole.MENTEE or not alone:
        return ""
    return QCoreApplication.translate("DeskMap", "My mentor")


def goals(services: Services, bridge: Bridge) -> Place:
    """Make the place Goals."""
    from mentordesk.ui.goals.goals import GoalsPlace

    return GoalsPlace(services, bridge)


def journal(services: Services, bridge: Bridge) -> Place:
    """Make the place Journal."""
    from mentordesk.ui.journal.journal import JournalPlace

    return JournalPlace(services, bridge)


def playbook(services: Services, bridge: Bridge) -> Place:
    """Make the place Playbook."""
    from mentordesk.ui.playbook.playbook import PlaybookPlace

    return PlaybookPlace(services, bridge)


def sharing(services: Services, bridge: Bridge) -> Place:
    """Make the place Sharing; ``Carrying`` counts what waits."""
    from mentordesk.ui.sharing.sharing import SharingPlace

    return SharingPlace(services, bridge)
