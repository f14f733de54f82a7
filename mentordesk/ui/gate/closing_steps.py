"""The last two steps: what stays private, and the desk that is ready."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from mentordesk.ui.gate.step import Step
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import HBox, VBox
from mentordesk.ui.words import own_way


class Lines(QFrame):
    """Sentences below each other, each with an icon before it."""

    def __init__(self, lines: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        """``lines``: the icon and the colour token of each; the words come with ``say``."""
        super().__init__(parent)
        self._labels: list[Label] = []
        column = VBox(self, gap=12)
        for icon, token in lines:
            row = HBox(gap=12)
            row.addWidget(IconLabel(icon, token, 20, self), 0, Qt.AlignmentFlag.AlignTop)
            label = Label("", "body", self, wrap=True)
            self._labels.append(label)
            row.addWidget(label, 1)
            column.addLayout(row)

    def say(self, *sentences: str) -> None:
        """Set the words, in order."""
        for label, sentence in zip(self._labels, sentences, strict=True):
            label.setText(sentence)


class PrivateStep(Step):
    """Three lines of what only the writer sees; what could be shared, and one desk only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        plum = ("lock-simple", "private")
        self._private = Lines((plum, plum, plum), self)
        self._rest = Lines((("share-network", "accent"), ("desktop", "ink2")), self)
        ground = Card(self, role="private")
        ground.column.addWidget(self._private)
        column = VBox(self, gap=16)
        column.addWidget(ground)
        column.addWidget(self._rest)
        column.addStretch(1)
        self.retranslate()

    def title(self) -> str:
        """The heading of the card."""
        return self.tr("What stays private")

    def subtitle(self) -> str:
        """The promise in one sentence."""
        return self.tr(
            "The part of MentorDesk that can read your desk has no way to the network at all."
        )

    def retranslate(self) -> None:
        """Set the words."""
        self._private.say(
            self.tr("Your journal, your private notes and your drafts never leave this desk."),
            self.tr("All of it is locked on this disk; without your key it is noise."),
            self.tr("Nobody is told what you write, how much or how often."),
        )
        self._rest.say(
            self.tr(
                "Later you can share something, such as how many sessions were held: only what you"
                " chose, after you saw exactly what is sent, and you can take it back."
            ),
            self.tr(
                "This desk lives on this computer. A copy on a second one goes its own way and is"
                " never merged back: to change computers, move the desk."
            ),
        )


class ReadyStep(Step):
    """Where the desk lies, and what is still to do."""

    def __init__(self, folder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self._put_off = False
        self._name = ""
        self._lines = Lines(
            (("folder-open", "ink2"), ("key", "ink2"), ("check-circle", "accent")), self
        )
        column = VBox(self, gap=0)
        column.addWidget(self._lines)
        column.addStretch(1)
        self.retranslate()

    def tell(self, name: str, *, put_off: bool) -> None:
        """For whom it is, and whether the sheet is still to be confirmed."""
        self._name, self._put_off = name, put_off
        self.retranslate()

    def title(self) -> str:
        """The heading of the card."""
        return self.tr("Your desk is ready, {name}").format(name=self._name)

    def subtitle(self) -> str:
        """What comes next."""
        return self.tr("It opens on Today, with one question to begin with.")

    def retranslate(self) -> None:
        """Set the words."""
        sheet = self.tr("Your recovery sheet is confirmed; keep it away from this computer.")
        if self._put_off:
            sheet = self.tr("Confirm your recovery sheet later today; a line will remind you.")
        self._lines.say(
            self.tr("It lies in {folder}.").format(folder=own_way(self._folder)),
            self.tr("Your passphrase opens it; Ctrl+L locks it at any time."),
            sheet,
        )
