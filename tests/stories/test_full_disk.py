"""A disk that fills while somebody writes: they are told in time, and nothing leaves the screen."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from mentordesk.vault.reserve import SIZE
from tests.driving.desk import RunningDesk
from tests.driving.disk import MEGABYTE, fill, needs_small_disk, small_disk

pytestmark = [pytest.mark.root, needs_small_disk]
SOON = 45.0  # seconds; the disk is looked at every ten while there is little room


@pytest.fixture
def desk() -> Iterator[RunningDesk]:
    with RunningDesk() as made:
        made.make_desk("Ada", "mentor")
        with small_disk(made.folder.path, 70):
            yield made
            made.stop()


def ballast(desk: RunningDesk) -> str:
    return os.path.join(desk.folder.path, "other-peoples-data")


def begin_an_entry(desk: RunningDesk) -> None:
    desk.start()
    desk.unlock()
    desk.press("Ctrl+N")
    desk.wait("entry-body", focused=True)


def test_where_there_is_room_nothing_is_said(desk: RunningDesk) -> None:
    begin_an_entry(desk)
    desk.wait("strip-recovery-sheet")  # asked at the same moment, and answered
    desk.type("Control.")
    desk.wait("entry-saved", containing="Saved")
    assert "strip-low-room" not in desk.names()


def test_little_room_is_told_and_on_a_full_disk_the_words_stay_until_they_are_saved(
    desk: RunningDesk,
) -> None:
    fill(ballast(desk), leave=20 * MEGABYTE)
    begin_an_entry(desk)
    desk.wait("strip-low-room", containing="50 MB")
    assert os.path.getsize(desk.folder.reserve) == SIZE
    fill(ballast(desk))
    desk.type("The reserve takes this.")
    desk.wait("entry-saved", containing="Saved")
    assert not os.path.exists(desk.folder.reserve)
    fill(ballast(desk))
    desk.type(" These words have no room.")
    desk.wait("strip-disk-full")
    desk.wait("entry-saved", containing="Not saved")
    assert "strip-low-room" not in desk.names(), "the one line says what the other would"
    desk.click("rail-today")
    desk.wait("today-greeting")  # all can be read
    desk.click("rail-journal")
    desk.wait("entry-body", text="The reserve takes this. These words have no room.")
    os.unlink(ballast(desk))
    desk.wait("entry-saved", containing="Saved", limit=SOON)
    desk.wait("strip-disk-full", gone=True, limit=SOON)
    desk.lock()
    desk.unlock()
    desk.click("rail-journal")
    desk.wait("entry-body", text="The reserve takes this. These words have no room.")
    assert os.path.getsize(desk.folder.reserve) == SIZE
