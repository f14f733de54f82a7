"""The charter on the page of a circle: kept while one writes, begun from the playbook, copied.

Copied and printed it is noted in the ledger first, as every text that somebody takes out by hand.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.consent.model import Way
from mentordesk.mentoring.circles.model import CHARTER
from mentordesk.ui.circles import charter_text
from mentordesk.ui.copying import acts
from mentordesk.ui.copying.acts import Sheet
from mentordesk.ui.copying.outside import Computer
from mentordesk.ui.widgets.strip import Message

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.consent.model import Copied
    from mentordesk.playbook.talk import Card
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.circles.circle_page_view import CirclePageView
    from mentordesk.ui.circles.page_data import PageData
    from mentordesk.ui.copying.outside import Outside, Paper
    from mentordesk.ui.services import Services

QUIET_MS = 2000


class CharterWriting(QObject):
    """Listens to the charter's field and its verbs."""

    told = Signal(object)

    def __init__(self, services: Services, bridge: Bridge, view: CirclePageView) -> None:
        super().__init__(view)
        self.outside: Outside = Computer()
        self._services, self._bridge, self._view = services, bridge, view
        self._data: PageData | None = None
        self._circle_id: UUID | None = None
        self._pin = ""
        self._touched = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.keep)
        view.charter.textChanged.connect(self._typed)
        view.begin.clicked.connect(self._begin)
        view.copy.clicked.connect(self._copy)
        view.print.clicked.connect(self._print)

    def show_page(self, data: PageData) -> None:
        """Show the charter of this circle; words that are being written stay."""
        circle = data.company.circle
        if circle.id != self._circle_id:
            self.keep()
            self._pin = ""
        self._data, self._circle_id = data, circle.id
        if not self._touched and self._text() != circle.charter:
            self._view.charter.setPlainText(circle.charter)
        self._view.begin.setVisible(not self._text().strip())

    def keep(self) -> None:
        """Keep the words as they stand."""
        self._quiet.stop()
        if self._touched and self._circle_id is not None:
            self._touched = False
            write = self._services.circles.write_charter
            self._bridge.do(self, partial(write, self._circle_id, self._text(), self._pin))

    def _text(self) -> str:
        return self._view.charter.toPlainText()

    def _typed(self) -> None:
        if self._data is not None and self._text() != self._data.company.circle.charter:
            self._touched = True
            self._quiet.start()
        self._view.begin.setVisible(not self._text().strip())

    def _begin(self) -> None:
        self._bridge.ask(self, partial(self._services.playbook.card, CHARTER), self._begun)

    def _begun(self, card: Card) -> None:
        if not self._text().strip():
            self._pin = card.line.pin
            self._view.charter.setPlainText(charter_text.begun(card))
            self._view.charter.setFocus()

    def _copy(self) -> None:
        if self._data is not None:
            sheet = self._sheet(self._data)
            self._bridge.do(
                self,
                partial(acts.note, self._services, sheet, Way.CHARTER),
                partial(self._copied, sheet),
            )

    def _copied(self, sheet: Sheet, noted: Copied) -> None:
        del noted
        self.outside.copy(sheet.body)
        said = self.tr("The charter is copied and noted in Sharing, with the code and the names.")
        self.told.emit(Message("charter-copied", said, "accent"))

    def _print(self) -> None:
        if self._data is None:
            return
        sheet = self._sheet(self._data)
        printer = self.outside.paper(self._view, self.tr("Print the charter"))
        if printer is not None:
            self._bridge.do(
                self,
                partial(acts.note, self._services, sheet, Way.CHARTER_PAPER),
                partial(self._printed, sheet, printer),
            )

    def _printed(self, sheet: Sheet, printer: Paper, noted: Copied) -> None:
        del noted
        printer(charter_text.paper(sheet.body))
        said = self.tr("Sent to the printer and noted in Sharing.")
        self.told.emit(Message("charter-printed", said, "accent"))

    def _sheet(self, data: PageData) -> Sheet:
        """The charter as it stands, for nobody in particular."""
        return Sheet(charter_text.whole(data, self._text()), None, None)
