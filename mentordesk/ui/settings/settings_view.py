"""Settings laid out: four cards in two columns that stack where it is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk import __version__
from mentordesk.ui.settings.row import Row
from mentordesk.ui.settings.you_card import YouCard
from mentordesk.ui.widgets.buttons import IconButton, PlainButton
from mentordesk.ui.widgets.card import Card, Pill
from mentordesk.ui.widgets.checks import Switch
from mentordesk.ui.widgets.choices import Choice, Stepper
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Divider, HBox, Page, Panes, VBox
from mentordesk.ui.widgets.segment import Segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.ui.languages import Language


class SettingsView(Page):
    """Every control by name; decides nothing."""

    def __init__(
        self,
        path: str,
        languages: Sequence[Language],
        read: Sequence[Language],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        head = VBox(gap=2)
        head.addWidget(Label(self.tr("Settings"), "title"))
        subtitle = self.tr("Changes hold at once. They are kept on this computer only.")
        head.addWidget(Label(subtitle, "subtitle", wrap=True))
        self.column.addLayout(head)
        panes = Panes(self)
        self.you = YouCard(self)
        panes.add(_column(self.you, self._look(languages, read), self._lock()), 1, 400)
        panes.add(_column(self._keys(), self._place(path)), 1, 400)
        self.column.addWidget(panes)
        about = self.tr("MentorDesk {version}. Type: Noto Sans (OFL). Icons: Phosphor (MIT).")
        self.column.addWidget(Label(about.format(version=__version__), "muted", wrap=True))
        self.column.addStretch()

    def _look(self, languages: Sequence[Language], read: Sequence[Language]) -> Card:
        items = (
            ("", self.tr("As the computer")),
            *((language.code, language.own_name) for language in languages),
        )
        self.language = Choice(items, self.tr("Language"))
        self.language.setObjectName("settings-language")
        items = (
            ("", self.tr("As the window")),
            *((language.code, language.own_name) for language in read),
        )
        self.playbook = Choice(items, self.tr("Language of the playbook"))
        self.playbook.setObjectName("settings-playbook-language")
        words = (
            ("system", self.tr("System")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("Contrast")),
        )
        self.theme = Segment(words, self.tr("Theme"))
        self.theme.setObjectName("settings-theme")
        self.text = Stepper(100, 200, self.tr("Size of text"))
        self.text.setObjectName("settings-text")
        self.text.box.setSingleStep(10)
        self.text.box.setSuffix(self.tr(" %", "after the size of text, 100–200"))
        self.text.name_buttons(self.tr("Smaller text"), self.tr("Larger text"))
        return _card(
            self.tr("How it looks"),
            Row(self.tr("Language"), self.tr("Also sets where lines begin."), self.language),
            Row(
                self.tr("Playbook in"),
                self.tr("What is not translated yet stands in English."),
                self.playbook,
            ),
            Row(self.tr("Theme"), "", self.theme, least=300),
            Row(self.tr("Size of text"), self.tr("From 100 to 200 %."), self.text),
        )

    def _lock(self) -> Card:
        self.minutes = Stepper(1, 60, self.tr("Minutes until the desk locks"))
        self.minutes.setObjectName("settings-lock-minutes")
        self.minutes.box.setSuffix(self.tr(" min", "after the minutes until the desk locks"))
        self.minutes.name_buttons(self.tr("Lock earlier"), self.tr("Lock later"))
        detail = self.tr("It also locks when the computer sleeps or its screen is locked.")
        self.hiding = Switch()
        self.hiding.setObjectName("settings-hiding")
        title = self.tr("Hide the journal and private notes when another window comes")
        self.hiding.setAccessibleName(title)
        how = self.tr("Writing on shows them again. A key hides them at any time.")
        return _card(
            self.tr("Locking and hiding"),
            Row(self.tr("Lock when nobody is there"), detail, self.minutes),
            Row(title, how, self.hiding, least=60),
        )

    def _keys(self) -> Card:
        self.passphrase = PlainButton(self.tr("Change…"))
        self.passphrase.setObjectName("settings-passphrase")
        self.recovery = PlainButton(self.tr("New sheet…"))
        self.recovery.setObjectName("settings-recovery")
        self.recovery_state = Pill("")
        self.recovery_state.setObjectName("settings-recovery-state")
        self.keyring = PlainButton(self.tr("Change…"))
        self.keyring.setObjectName("settings-keyring")
        self.keyring_state = Pill("")
        self.keyring_state.setObjectName("settings-keyring-state")
        for button, name in (
            (self.passphrase, self.tr("Change the passphrase")),
            (self.recovery, self.tr("Make or confirm the recovery sheet")),
            (self.keyring, self.tr("Switch the keyring on or off")),
        ):
            button.setAccessibleName(name)
        return _card(
            self.tr("Keys to your desk"),
            Row(
                self.tr("Passphrase"),
                self.tr("You type it in a window of its own, never in this one."),
                self.passphrase,
            ),
            Row(
                self.tr("Recovery sheet"),
                self.tr("Opens your desk if you forget the passphrase."),
                self.recovery_state,
                self.recovery,
                least=220,
            ),
            Row(
                self.tr("This computer’s keyring"),
                self.tr("Opens your desk while you are logged in here. Never the only way."),
                self.keyring_state,
                self.keyring,
                least=220,
            ),
        )

    def _place(self, path: str) -> Card:
        self.path = QLineEdit(path)
        self.path.setReadOnly(True)
        self.path.setObjectName("settings-path")
        self.path.setAccessibleName(self.tr("Folder of your desk"))
        self.path.setCursorPosition(0)
        self.copy = IconButton("copy", self.tr("Copy the path"))
        self.copy.setObjectName("settings-copy-path")
        self.open = PlainButton(self.tr("Open folder"), icon="folder-open")
        self.open.setObjectName("settings-open-folder")
        card = _card(self.tr("Where your desk lies"))
        words = self.tr(
            "Everything is in this folder, encrypted. A copy of it opens nothing without your"
            " passphrase or your recovery sheet."
        )
        card.column.addWidget(Label(words, "muted", wrap=True))
        line = HBox(gap=4)
        line.addWidget(self.path, 1)
        line.addWidget(self.copy)
        card.column.addLayout(line)
        below = HBox()
        below.addWidget(self.open)
        below.addStretch()
        card.column.addLayout(below)
        self.files = Label("", "muted", wrap=True)
        self.files.setObjectName("settings-files")
        self.files.hide()
        card.column.addWidget(self.files)
        self.memory = Label("", "muted", wrap=True)
        self.memory.setObjectName("settings-memory")
        self.memory.hide()
        card.column.addWidget(self.memory)
        return card


def _card(heading: str, *rows: Row) -> Card:
    card = Card(gap=12)
    card.column.addWidget(Label(heading, "heading", wrap=True))
    for place, row in enumerate(rows):
        if place:
            card.column.addWidget(Divider())
        card.column.addWidget(row)
    return card


def _column(*cards: Card) -> QWidget:
    held = QWidget()
    column = VBox(held, gap=16)
    for card in cards:
        column.addWidget(card)
    column.addStretch()
    return held
