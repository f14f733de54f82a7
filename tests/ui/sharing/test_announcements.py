from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from mentordesk.intake import store
from mentordesk.ui.sharing.announcements import Announcements
from mentordesk.wire.bundle import Announcement
from tests.ui.sharing.stage import Stage
from tests.ui.shell.house import NO_HINTS

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)


def test_an_announcement_stands_until_it_is_put_away(stage: Stage) -> None:
    message = Announcement(
        id=bytes(16), number=7, published="2026-11-20", title="An evening", text="At five."
    )
    with stage.desk.rooms.storage.desk.write() as tx:
        store.announce(tx, message, 1)
    shown = Announcements(stage.desk.rooms, stage.bridge)
    stage.qtbot.addWidget(shown)
    shown.ask()
    stage.settle()
    away = shown.findChild(QPushButton, "announcement-7-away")
    assert away is not None
    away.click()
    stage.settle()
    assert stage.desk.rooms.intake.announcements() == []
    assert shown.isHidden()
