"""What stands in the form that joins a circle, as it is kept while it is not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTime, Signal

from mentordesk.ui.circles.form_view import Sheet
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTimeEdit

    from mentordesk.mentoring.circles.code import CircleCode
    from mentordesk.ui.circles.seats import SeatList
    from mentordesk.ui.widgets.choices import Choice

PASTE_HEIGHT, AT = 90, 15
CLOCK = "HH:mm"


class JoinWords(Sheet):
    """``touched``: the person changed a field."""

    touched = Signal()

    paste: QPlainTextEdit
    code: QLineEdit
    name: QLineEdit
    zone: QLineEdit
    seats: SeatList
    seat: Choice
    hour: QTimeEdit

    def __init__(self) -> None:
        super().__init__("join-form")
        self._code: CircleCode | None = None
        self._filling = False

    def words(self) -> dict[str, Any]:
        """The fields, to be kept as a draft."""
        return {
            "paste": self.paste.toPlainText(),
            "code": self.code.text(),
            "name": self.name.text(),
            "seats": self.seats.texts(),
            "me": self.seat.value(),
            "zone": self.zone.text(),
            "hour": self.hour.time().toString(CLOCK),
        }

    def set_words(self, fields: dict[str, Any]) -> None:
        """Fields as ``words`` gave them; the charter is not read again over what was corrected."""
        self._filling = True
        self.paste.setPlainText(str(fields.get("paste", "")))
        self.code.setText(str(fields.get("code", "")))
        self.name.setText(str(fields.get("name", "")))
        self.zone.setText(str(fields.get("zone", "")))
        at = QTime.fromString(str(fields.get("hour", "")), CLOCK)
        self.hour.setTime(at if at.isValid() else QTime(AT, 0))
        self._seat_names(fields.get("seats"))
        self._offer_seats()
        self.seat.set_value(str(fields.get("me", "")))
        self._filling = False

    def _seat_names(self, kept: object) -> None:
        names = [str(one) for one in kept] if isinstance(kept, list) else []
        self.seats.set_names(names)
        if self._code is not None:
            self.seats.set_count(max(self._code.seats, len(names)))

    def _watch(self) -> None:
        """Tell of every field that is changed by hand or by a pasted charter."""
        for edit in (self.code, self.name, self.zone):
            edit.textChanged.connect(self._touch)
        self.paste.textChanged.connect(self._touch)
        self.hour.timeChanged.connect(self._touch)
        self.seat.picked.connect(self._touch)
        self.seats.touched.connect(self._touch)

    def _touch(self) -> None:
        if not self._filling:
            self.touched.emit()

    def _offer_seats(self) -> None:
        """Offer the names as seats; the form does."""

    def _tall(self) -> None:
        self.paste.setFixedHeight(Theme.current().px(PASTE_HEIGHT))
