"""How the server is reached, in two lines; opened, the fields to change it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal

from mentordesk.changes import Changed, Done
from mentordesk.ui.sharing import words
from mentordesk.ui.sharing.connection_form import ConnectionForm
from mentordesk.ui.sharing.outside import Computer, Outside
from mentordesk.ui.widgets.buttons import PlainButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox
from mentordesk.ui.words import in_words, own_way

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.consent.connection import Route
    from mentordesk.errors import UserFacingError
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class ConnectionCard(Card):
    """Hidden before joining. ``kept``: another way was kept, and is to be tried."""

    kept = Signal(str)
    grown = Signal(object)
    """A part (widget) that is to be seen now."""

    def __init__(
        self,
        services: Services,
        bridge: Bridge,
        outside: Outside | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, gap=8)
        self._services, self._bridge = services, bridge
        self.outside: Outside = outside or Computer()
        self.setObjectName("sharing-connection")
        self._route: Route | None = None
        self.column.addWidget(Label(self.tr("Connection"), "heading", wrap=True))
        self.told = Label("", "muted", wrap=True)
        self.told.setObjectName("connection-told")
        self.column.addWidget(self.told)
        self.change = PlainButton(self.tr("Proxy and certificates…"))
        self.change.setObjectName("connection-change")
        self.change.clicked.connect(self._open)
        foot = HBox()
        foot.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self.form = ConnectionForm()
        self.form.save.clicked.connect(self._save)
        self.form.cancel.clicked.connect(self._close)
        self.form.choose.clicked.connect(self._choose)
        self.column.addWidget(self.form)
        self.form.hide()
        self.hide()

    def ask(self) -> None:
        """Ask how it is now."""
        self._bridge.do(self, partial(_route, self._services), self._show)

    def _show(self, route: Route | None) -> None:
        self._route = route
        self.setVisible(route is not None)
        if route is not None:
            self.told.setText(f"{_way(self, route)}\n{_trust(self, route)}")

    def _open(self) -> None:
        if self._route is None:
            return
        self.form.fill(self._route.proxy, self._route.certificates)
        self.form.show()
        self.change.hide()
        self.form.proxy.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._show_form)

    def _show_form(self) -> None:
        self.grown.emit(self.form.save)
        self.grown.emit(self.form.proxy_field)  # where both have no room: where one begins

    def _close(self) -> None:
        self.form.fill(None, "")  # no password stays in a field that nobody sees
        self.form.hide()
        self.change.show()
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        path = self.outside.certificate(self, self.tr("Choose a certificate file"))
        if path:
            self._bridge.do(self, partial(_read, path), self._chosen, self._not_kept)

    def _chosen(self, text: str) -> None:
        self.form.show_problems("", "")
        self.form.certificates.setPlainText(text)
        self.form.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        form = self.form
        form.show_problems("", "")
        wish = (form.proxy.text(), form.user.text(), form.password.text())
        job = partial(_use, self._services, wish, form.certificates.toPlainText())
        self._bridge.do(self, job, self._saved, self._not_kept)

    def _saved(self, route: Route) -> None:
        self._close()
        self._show(route)
        self.kept.emit(self.tr("Kept. The way to the server is being tried."))

    def _not_kept(self, error: UserFacingError) -> None:
        said = in_words(error)
        concerned = error.code == "certificate-unreadable"
        self.form.show_problems("" if concerned else said, said if concerned else "")
        self.grown.emit(self.form.field if concerned else self.form.proxy_field)


def _way(card: ConnectionCard, route: Route) -> str:
    if route.proxy is None:
        return card.tr("Straight to {server}.").format(server=own_way(route.server))
    said = card.tr("To {server}, through the proxy {proxy}.")
    return said.format(server=own_way(route.server), proxy=own_way(route.proxy.shown()))


def _trust(card: ConnectionCard, route: Route) -> str:
    if not route.authorities:
        return card.tr("Trusted: the certificates of this computer.")
    first = route.authorities[0]
    said = card.tr("Trusted: {name}, until {day}.")
    return said.format(name=first.name, day=words.day(first.until.date()))


def _route(services: Services) -> Done[Route | None]:
    return Done(services.connection.route(), Changed.NOTHING)


def _use(services: Services, wish: tuple[str, str, str], certificates: str) -> Done[Route]:
    """Keep a way from its fields. Raises ``ProxyUnreadable`` or ``CertificateUnreadable``."""
    from mentordesk.consent.connection import proxy_of_fields

    return services.connection.use(proxy_of_fields(*wish), certificates)


def _read(path: str) -> Done[str]:
    """A certificate file's text. Raises ``CertificateUnreadable``."""
    from mentordesk.consent.connection import read_certificate_file

    return Done(read_certificate_file(path), Changed.NOTHING)
