"""The exact content of a letter that has left, over the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mentordesk.ui import moments
from mentordesk.ui.sharing import reading, words
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton, PrimaryButton
from mentordesk.ui.widgets.card import Card, Pill
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Divider, HBox, Panes, VBox, empty
from mentordesk.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from mentordesk.clock import Moment
    from mentordesk.consent.model import Sent


class LetterLens(Overlay):
    """Reads a letter back from its signed bytes; nothing on it comes from anywhere else."""

    def __init__(self, asker: QWidget) -> None:
        super().__init__(asker)
        self.setObjectName("letter-lens")
        self.setAccessibleName(self.tr("The exact content of a letter"))
        head = HBox(gap=8)
        self.heading = Label("", "title", wrap=True)
        self.state = Pill("")
        self.state.setObjectName("letter-state")
        head.addWidget(self.heading, 1)
        head.addWidget(self.state)
        self.column.addLayout(head)
        self.told = Label("", "muted", wrap=True)
        self.column.addWidget(self.told)
        self.fields = VBox(gap=0)
        self.column.addLayout(self.fields)
        self._raw()
        self.done = PrimaryButton(self.tr("Close"))
        self.done.setObjectName("letter-close")
        self.done.clicked.connect(self.close_overlay)
        foot = HBox()
        self.bytes = LinkButton(self.tr("Show the bytes"))
        self.bytes.setObjectName("letter-bytes")
        self.bytes.clicked.connect(self._show_bytes)
        foot.addWidget(self.bytes)
        foot.addStretch(1)
        foot.addWidget(self.done)
        self.foot.addLayout(foot)

    def _raw(self) -> None:
        self._well = Card(role="sunk", margins=(12, 10, 12, 10))
        self.raw = QLabel()
        self.raw.setTextFormat(Qt.TextFormat.PlainText)
        self.raw.setWordWrap(True)
        self.raw.setObjectName("letter-raw")
        self.raw.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._well.column.addWidget(self.raw)
        self.column.addWidget(self._well)

    def open_with(self, letter: Sent, mark: str, now: Moment) -> None:
        """Read this letter."""
        self.heading.setText(words.letter_title(letter))
        self.state.setText(words.state(mark, letter, now))
        self.state.set_tone(words.TONES.get(mark, ""))
        told = self.tr("Signed {when}. Read back from its {bytes}.").format(
            bytes=moments.size(len(letter.signed)), when=moments.when(letter.sealed, now)
        )
        if mark == "refused":
            told = f"{told} {words.reason(letter.reason)}"
        self.told.setText(told)
        empty(self.fields)
        for name, text in reading.content(letter):
            self.fields.addWidget(Divider())
            self.fields.addWidget(_line(name, text))
        self.raw.setText(reading.raw(letter))
        self.raw.setFont(Theme.current().font(12, mono=True))
        self._well.hide()
        self.bytes.show()
        self.open_over()
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self.fit)

    def _show_bytes(self) -> None:
        self._well.show()
        self.bytes.hide()
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()


def _line(name: str, text: str) -> QWidget:
    line = Panes(gap=4)
    for words_, role, weight, least in ((name, "quiet", 2, 150), (text, "body", 3, 220)):
        # long figures have no place to break but anywhere
        label = Label("\u200b".join(text) if words_ is text and _is_hex(text) else words_, role)
        label.setWordWrap(True)
        label.setContentsMargins(0, Theme.current().px(7), 0, Theme.current().px(7))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
        line.add(label, weight, least)
    return line


def _is_hex(text: str) -> bool:
    return len(text) > 15 and all(letter in "0123456789abcdef" for letter in text)
