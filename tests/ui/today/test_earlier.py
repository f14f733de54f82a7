from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from mentordesk import settings
from mentordesk.clock import Moment
from mentordesk.journal.model import EntryDraft
from mentordesk.ui.journal.tab import CALENDAR, EARLIER
from mentordesk.ui.journal.targets import ShowTab
from mentordesk.ui.places import JOURNAL
from tests.ui.journal.stage import Desk
from tests.ui.today.test_today import today


def a_year_ago(desk: Desk) -> None:
    then = Moment(datetime(2025, 11, 20, 9, 0, tzinfo=UTC), "Africa/Nairobi")
    desk.room.journal.add_at(EntryDraft(None, 0, "Then", "words"), then)


def test_this_day_in_earlier_years_is_one_quiet_line_that_leads_to_the_calendar(
    desk: Desk,
) -> None:
    assert not today(desk).earlier.isVisible()
    a_year_ago(desk)
    place = today(desk)
    desk.qtbot.waitUntil(place.earlier.isVisible)
    assert place.earlier.text() == "On this day in 2025"
    led: list[tuple[str, object]] = []
    place.go.connect(lambda where, target: led.append((where, target)))
    place.earlier.click()
    assert led == [(JOURNAL, ShowTab(CALENDAR, EARLIER))]


def test_put_away_it_is_silent(desk: Desk) -> None:
    a_year_ago(desk)
    folder = str(desk.room.path.parent)
    settings.save(folder, replace(settings.load(folder), on_this_day="away"))
    assert not today(desk).earlier.isVisible()
