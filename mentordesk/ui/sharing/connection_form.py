"""The fields of a connection: a proxy and who one is to it, and certificates to trust."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.fields import QUIET, Field, PassphraseEdit
from mentordesk.ui.widgets.layouts import HBox, Panes, VBox

if TYPE_CHECKING:
    from mentordesk.wire.proxy import Proxy

LINES = 4
"""Lines of a certificate that are seen at once."""


class ConnectionForm(QWidget):
    """Every part by name; decides nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = VBox(self, gap=12)
        self._proxy()
        self._certificates()
        self._verbs()
        Theme.current().changed.connect(self._rescale)
        self._rescale()

    def _proxy(self) -> None:
        self.proxy = _line("connection-proxy", "http://proxy.example.org:3128")
        self.proxy_field = Field(
            self.tr("Web proxy"),
            self.proxy,
            hint=self.tr("Only where your network asks for one. Empty: straight to the server."),
        )
        self.proxy_field.problem.setObjectName("connection-proxy-problem")
        self.user = _line("connection-user", "")
        self.password = PassphraseEdit(self.tr("Show the password"), self.tr("Hide the password"))
        self.password.setObjectName("connection-password")
        self.password.eye.setObjectName("connection-password-eye")
        who = Panes(gap=12)
        who.add(Field(self.tr("Name at the proxy"), self.user), 1, 170)
        who.add(Field(self.tr("Password at the proxy"), self.password), 1, 170)
        for part in (self.proxy_field, who):
            self.column.addWidget(part)

    def _certificates(self) -> None:
        self.certificates = QPlainTextEdit()
        self.certificates.setObjectName("connection-certificates")
        self.certificates.setPlaceholderText("-----BEGIN CERTIFICATE-----")
        self.certificates.setTabChangesFocus(True)
        self.certificates.setInputMethodHints(QUIET | Qt.InputMethodHint.ImhMultiLine)
        self.field = Field(
            self.tr("Certificates to trust"),
            self.certificates,
            hint=self.tr(
                "Only where your office gives you its own, as PEM. They are trusted for this"
                " server instead of this computer’s own. Empty: what this computer trusts."
            ),
        )
        self.field.problem.setObjectName("connection-certificates-problem")
        self.column.addWidget(self.field)
        self.choose = PlainButton(self.tr("Choose a certificate file…"))
        self.choose.setObjectName("connection-choose")
        line = HBox()
        line.addWidget(self.choose)
        line.addStretch(1)
        self.column.addLayout(line)

    def _verbs(self) -> None:
        self.save = PrimaryButton(self.tr("Keep and try it"))
        self.save.setObjectName("connection-save")
        self.cancel = PlainButton(self.tr("Leave it as it is"))
        self.cancel.setObjectName("connection-cancel")
        held = QWidget()
        row = HBox(held)
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.column.addWidget(held)

    def fill(self, proxy: Proxy | None, certificates: str) -> None:
        """Show what is kept now."""
        self.show_problems("", "")
        self.proxy.setText(f"http://{proxy.shown()}" if proxy else "")
        self.user.setText(proxy.user if proxy else "")
        self.password.setText(proxy.password if proxy else "")
        self.password.hide_text()
        self.certificates.setPlainText(certificates)

    def show_problems(self, proxy: str, certificates: str) -> None:
        """Say beside each field what is wrong with it."""
        self.proxy_field.set_problem(proxy)
        self.field.set_problem(certificates)
        if proxy or certificates:
            (self.proxy if proxy else self.certificates).setFocus()

    def _rescale(self) -> None:
        height = self.certificates.fontMetrics().lineSpacing() * LINES
        self.certificates.setFixedHeight(height + Theme.current().px(24))


def _line(name: str, placeholder: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    set_role(made, "big")  # as high as the password beside it
    made.setPlaceholderText(placeholder)
    made.setMaxLength(200)
    made.setInputMethodHints(QUIET)
    return made
