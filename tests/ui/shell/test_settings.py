from __future__ import annotations

import io
import os
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk import settings as files
from mentordesk.changes import Changed
from mentordesk.errors import UserFacingError
from mentordesk.settings import Settings
from mentordesk.ui.settings.settings import SettingsPlace
from mentordesk.ui.shell.messages import Messages
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.choices import Choice, Stepper
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.segment import Segment
from mentordesk.vault import unlock
from mentordesk.vault.swap import SwapNotEncrypted
from tests.ui.shell.house import NO_HINTS, House

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)

PASSPHRASE = b"reef lantern quiet orbit maple"


class Outside:
    """A computer that notes what it is asked."""

    def __init__(self, *, opens: bool = True, remark: UserFacingError | None = None) -> None:
        self.opens = opens
        self.remark = remark
        self.copied: list[str] = []
        self.opened: list[str] = []

    def copy(self, text: str) -> None:
        self.copied.append(text)

    def open_folder(self, path: str) -> bool:
        self.opened.append(path)
        return self.opens

    def remark_on_memory(self) -> UserFacingError | None:
        return self.remark


@pytest.fixture
def place(house: House) -> SettingsPlace:
    window = house.open_plain()
    window.go("settings")
    return house.find(SettingsPlace, "place-settings")


def test_it_shows_what_holds(house: House) -> None:
    house.settings = Settings(language="en", theme="dark", text_percent=120, lock_minutes=25)
    house.appearance.use(house.settings)
    house.open_plain().go("settings")
    assert house.find(Choice, "settings-language").value() == "en"
    assert house.find(Segment, "settings-theme").value() == "dark"
    assert house.find(Stepper, "settings-text").value() == 120
    assert house.find(Stepper, "settings-lock-minutes").value() == 25


def test_a_theme_holds_at_once_and_is_kept(
    house: House, place: SettingsPlace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(house.window.settings_changed):
        house.find(QPushButton, "settings-open-folder").setFocus()
        dark = house.find(QAbstractButton, "settings-theme-dark")
        QTest.mouseClick(dark, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: Theme.current().palette is tokens.DARK)
    qtbot.waitUntil(lambda: house.kept().theme == "dark")


def test_the_size_of_text_holds_at_once_and_is_kept(
    house: House, place: SettingsPlace, qtbot: QtBot
) -> None:
    QTest.mouseClick(place.view.text.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: Theme.current().scale == 1.1)
    qtbot.waitUntil(lambda: house.kept().text_percent == 110)


def test_hiding_what_is_private_when_another_window_comes_is_a_switch(
    house: House, place: SettingsPlace, qtbot: QtBot
) -> None:
    assert house.kept().hide_notes == "key", "nothing hides by itself unless it is wished"
    place.view.hiding.setFocus()
    house.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: house.kept().hide_notes == "away")
    house.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: house.kept().hide_notes == "key")


def test_the_minutes_until_it_locks_are_told_and_kept(
    house: House, place: SettingsPlace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(house.window.settings_changed) as told:
        QTest.mouseClick(place.view.minutes.less, Qt.MouseButton.LeftButton)
    assert told.args[0].lock_minutes == 9
    qtbot.waitUntil(lambda: house.kept().lock_minutes == 9)


def test_the_room_that_all_files_of_the_journal_take_is_told(
    house: House, place: SettingsPlace, qtbot: QtBot
) -> None:
    assert place.view.files.isHidden()
    entry = house.room.write("A day.")
    said = place.view.files
    add = partial(house.attachments.add, entry.id)
    house.bridge.do(place, lambda: add("1.bin", io.BytesIO(b"x" * 1_500_000)))
    qtbot.waitUntil(lambda: said.text().startswith("One file beside"))
    assert "1.5 MB" in said.text()
    house.bridge.do(place, lambda: add("2.bin", io.BytesIO(b"x" * 1_500_000)))
    qtbot.waitUntil(lambda: said.text().startswith("2 files"))
    assert "3.0 MB" in said.text()
    assert said.isVisible()


def test_a_language_is_kept_and_the_window_speaks_it(
    house: House, place: SettingsPlace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(house.window.settings_changed) as told:
        place.view.language.activated.emit(0)
    assert told.args[0].language == ""
    qtbot.waitUntil(lambda: house.kept().language == "")


def test_the_playbook_may_be_read_in_another_language_than_the_window(
    house: House, place: SettingsPlace, qtbot: QtBot
) -> None:
    playbook = house.window._services.playbook
    before = playbook.item("ck.mentee-prep").title
    choice = place.view.playbook
    names = [choice.itemText(row) for row in range(choice.count())]
    assert names == ["As the window", "English", "العربية", "Français"]
    choice.setCurrentIndex(3)
    choice.activated.emit(3)
    assert playbook.item("ck.mentee-prep").title != before
    assert playbook.item("ck.mentee-prep").language == "fr"
    assert playbook.item("cv.silence").language == "en", "not translated: as it was written"
    qtbot.waitUntil(lambda: house.kept().playbook_language == "fr")
    choice.activated.emit(0)
    assert playbook.item("ck.mentee-prep").title == before


def test_what_the_gate_wrote_meanwhile_is_not_written_over(
    house: House, place: SettingsPlace, qtbot: QtBot
) -> None:
    calibrated = replace(house.settings, kdf_memory_kib=128 * 1024, kdf_iterations=4)
    files.save(house.folder.path, calibrated)
    QTest.mouseClick(place.view.minutes.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: house.kept().lock_minutes == 11)
    assert house.kept() == replace(calibrated, lock_minutes=11)


def test_a_setting_that_cannot_be_kept_holds_and_says_so(
    house: House, place: SettingsPlace, qtbot: QtBot
) -> None:
    blocked = f"{house.folder.path}/{files.FILE}.new"
    os.mkdir(blocked)
    QTest.mouseClick(place.view.text.more, Qt.MouseButton.LeftButton)
    messages = house.find(Messages, "messages")
    qtbot.waitUntil(lambda: [line.key for line in messages.shown()] == ["settings-not-saved"])
    assert Theme.current().scale == 1.1
    os.rmdir(blocked)
    house.find(QPushButton, "strip-settings-not-saved-verb").click()
    qtbot.waitUntil(lambda: house.kept().text_percent == 110)


@pytest.mark.parametrize("task", ["passphrase", "recovery", "keyring"])
def test_keys_are_changed_by_a_task_beside_the_desk(
    house: House, place: SettingsPlace, qtbot: QtBot, task: str
) -> None:
    with qtbot.waitSignal(house.window.task_asked) as asked:
        house.find(QPushButton, f"settings-{task}").click()
    assert asked.args == [task]


def test_nothing_here_takes_a_passphrase(place: SettingsPlace) -> None:
    fields = [edit for edit in place.findChildren(QLineEdit) if not edit.isReadOnly()]
    inside = [
        type(edit.parent()).__name__ for edit in fields if edit.objectName() != "settings-name"
    ]
    assert set(inside) <= {"QSpinBox"}


def test_the_state_of_the_sheet_follows_the_header(
    house: House, place: SettingsPlace, qtbot: QtBot
) -> None:
    state = house.find(QLabel, "settings-recovery-state")
    qtbot.waitUntil(lambda: state.text() == "not confirmed")
    assert house.find(QPushButton, "settings-recovery").text() == "Confirm…"
    master = unlock.with_passphrase(house.folder, bytearray(PASSPHRASE))
    unlock.confirm_sheet(house.folder, master)
    house.window.task_done("recovery", done=True)
    qtbot.waitUntil(lambda: state.text() == "confirmed")
    assert house.find(QPushButton, "settings-recovery").text() == "New sheet…"
    assert house.find(QLabel, "settings-keyring-state").text() == "off"


@pytest.mark.parametrize("opens", [True, False])
def test_the_folder_is_shown_copied_and_opened_on_this_computer_only(
    house: House, place: SettingsPlace, opens: bool
) -> None:
    outside = Outside(opens=opens)
    place._outside = outside
    assert house.find(QLineEdit, "settings-path").text() == house.folder.path
    house.find(QPushButton, "settings-copy-path").click()
    assert outside.copied == [house.folder.path]
    house.find(QPushButton, "settings-open-folder").click()
    assert outside.opened == [house.folder.path]
    told = [line.key for line in house.find(Messages, "messages").shown()]
    assert ("no-file-manager" in told) != opens


def test_memory_that_may_be_written_to_a_plain_disk_is_said_where_the_desk_lies(
    house: House, place: SettingsPlace, qtbot: QtBot
) -> None:
    line = house.find(QLabel, "settings-memory")
    place._outside = Outside(remark=SwapNotEncrypted())
    place.refresh(Changed.SETTINGS)
    qtbot.waitUntil(lambda: line.isVisible() and "Encrypting the whole disk" in line.text())
    place._outside = Outside(remark=None)
    place.refresh(Changed.SETTINGS)
    qtbot.waitUntil(lambda: not line.isVisible())
    assert not house.find(Messages, "messages").shown(), "a fact, and no alarm"


def test_tab_goes_to_every_control_and_round(
    house: House, place: SettingsPlace, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: house.find(Segment, "settings-role").value() == "mentor")
    place.focus_first()
    seen: list[str] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused.objectName() in seen:
            break
        seen.append(focused.objectName())
        house.press(Qt.Key.Key_Tab)
    assert seen[:8] == [
        "settings-language",
        "settings-playbook-language",
        "settings-theme-light",
        "settings-text-box",
        "settings-lock-minutes-box",
        "settings-hiding",
        "settings-passphrase",
        "settings-recovery",
    ]
    assert {"settings-name", "settings-role-mentor"} <= set(seen)
    for name in ("settings-keyring", "settings-copy-path", "settings-open-folder", "rail-one"):
        assert name in seen
    for name in ("rail-settings", "rail-lock", "top-search", "top-help", "top-quick-note"):
        assert name in seen


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(1024, 640), (1280, 820)])
def test_no_words_are_cut_off(
    house: House, place: SettingsPlace, qtbot: QtBot, size: tuple[int, int], percent: int
) -> None:
    house.appearance.use(Settings(language="en", theme="light", text_percent=percent))
    house.window.resize(*size)
    labels = [label for label in place.findChildren(Label) if label.isVisible()]
    assert len(labels) > 15

    def cut() -> list[str]:
        return [
            label.text()
            for label in labels
            if label.isVisible() and label.height() < label.heightForWidth(label.width())
        ]

    qtbot.waitUntil(lambda: cut() == [])
    page = place.view
    inside = page.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: inside.width() <= page.viewport().width())
