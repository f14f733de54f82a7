from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from mentordesk.settings import Settings
from mentordesk.ui.theme.theme import Theme
from mentordesk.wire.proxy import Proxy
from tests.driving.certificates import Chain
from tests.ui.journal.stage import type_into
from tests.ui.sharing.stage import Stage
from tests.ui.shell.house import NO_HINTS

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)


class OneFile:
    """The file dialog, answered by hand."""

    def __init__(self, path: Path | None) -> None:
        self.path = path

    def certificate(self, parent: QWidget, title: str) -> str:
        del parent, title
        return str(self.path) if self.path else ""


def told(stage: Stage) -> str:
    return stage.find(QLabel, "connection-told").text()


def test_before_joining_there_is_no_connection_to_change(stage: Stage) -> None:
    stage.show()
    assert not stage.is_shown("sharing-connection")


def test_it_says_straight_and_this_computers_trust_until_something_else_is_kept(
    joined: Stage,
) -> None:
    assert "Straight to 127.0.0.1:9." in told(joined)
    assert "certificates of this computer" in told(joined)
    joined.click("connection-change")
    assert joined.find(QLineEdit, "connection-proxy").hasFocus()
    joined.click("connection-cancel")
    assert not joined.is_shown("connection-proxy")
    assert joined.find(QWidget, "connection-change").hasFocus()


def test_a_proxy_with_a_password_and_a_chosen_authority_are_kept_and_tried(
    joined: Stage, tmp_path: Path
) -> None:
    chain = Chain("localhost")
    file = tmp_path / "office.pem"
    file.write_text("From the office\n" + chain.authority)
    joined.place.connection.outside = OneFile(file)
    joined.click("connection-change")
    type_into(joined.find(QLineEdit, "connection-proxy"), "proxy.example:3128")
    type_into(joined.find(QLineEdit, "connection-user"), "amara")
    type_into(joined.find(QLineEdit, "connection-password"), "s3cret:@")
    joined.click("connection-choose")
    assert joined.find(QPlainTextEdit, "connection-certificates").toPlainText() == chain.authority
    joined.press(Qt.Key.Key_Space)  # the keyboard stands on "Keep and try it"
    route = joined.desk.rooms.connection.route()
    assert route is not None
    assert route.proxy == Proxy("proxy.example", 3128, "amara", "s3cret:@")
    assert "through the proxy proxy.example:3128." in told(joined)
    assert "MentorDesk test authority" in told(joined)
    assert joined.carrier.asked == [True]
    assert not joined.place.connection.form.password.text()  # it stands in no hidden field
    joined.click("connection-change")
    assert joined.find(QLineEdit, "connection-password").text() == "s3cret:@"


@pytest.mark.parametrize(
    ("proxy", "certificates", "beside"),
    [
        ("proxy.example", "", "connection-proxy-problem"),
        ("socks5://p:1", "", "connection-proxy-problem"),
        ("", "no certificate", "connection-certificates-problem"),
        ("", Chain("x").private_key, "connection-certificates-problem"),
    ],
    ids=["no-port", "socks", "no-certificate", "private-key"],
)
def test_what_cannot_be_used_is_told_beside_its_field_and_nothing_is_kept(
    joined: Stage, proxy: str, certificates: str, beside: str
) -> None:
    before = joined.desk.rooms.connection.route()
    joined.click("connection-change")
    joined.find(QLineEdit, "connection-proxy").setText(proxy)
    joined.find(QPlainTextEdit, "connection-certificates").setPlainText(certificates)
    joined.find(QWidget, "connection-save").setFocus()
    joined.press(Qt.Key.Key_Space)
    assert joined.find(QLabel, beside).text()
    assert joined.desk.rooms.connection.route() == before
    assert joined.carrier.asked == []
    assert joined.troubles == []


def test_a_name_without_a_proxy_is_told(joined: Stage) -> None:
    joined.click("connection-change")
    type_into(joined.find(QLineEdit, "connection-user"), "amara")
    joined.find(QWidget, "connection-save").setFocus()
    joined.press(Qt.Key.Key_Space)
    assert joined.find(QLabel, "connection-proxy-problem").text()


def test_no_file_chosen_changes_nothing_and_an_unreadable_one_is_told(
    joined: Stage, tmp_path: Path
) -> None:
    joined.click("connection-change")
    joined.place.connection.outside = OneFile(None)
    joined.click("connection-choose")
    assert joined.find(QPlainTextEdit, "connection-certificates").toPlainText() == ""
    joined.place.connection.outside = OneFile(tmp_path / "nowhere.pem")
    joined.click("connection-choose")
    assert joined.find(QLabel, "connection-certificates-problem").text()


def test_at_200_percent_the_field_where_one_begins_is_in_sight(joined: Stage) -> None:
    Theme.current().use(Settings(theme="light", text_percent=200))
    joined.settle()
    joined.click("connection-change")
    joined.settle()
    field = joined.find(QLineEdit, "connection-proxy")
    top = field.mapTo(joined.place, field.rect().topLeft()).y()
    assert 0 <= top <= joined.place.height() - field.height()
