"""What opening a desk costs: nothing is loaded that only a seldom act needs."""

from __future__ import annotations

from tests.driving.desk import RunningDesk, running

SELDOM = {
    "mentordesk.journal.exporting.service",
    "mentordesk.journal.importing.readers",
    "mentordesk.journal.importing.html.converting",
}


def loaded(desk: RunningDesk) -> set[str]:
    return SELDOM & set(desk.window.order("modules"))


def test_today_stands_without_what_only_a_seldom_act_needs() -> None:
    with running() as desk:
        desk.wait("place-today")
        assert loaded(desk) == set()
        desk.press("Alt+5")  # the control: an import is seen
        desk.click("journal-bring")
        desk.wait("bring-file")
        assert "mentordesk.journal.importing.readers" in loaded(desk)
