"""The place Settings: what is changed holds at once and is kept; keys are changed at the gate."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentordesk.changes import Changed
from mentordesk.ui.languages import Language, own_name, wanted
from mentordesk.ui.places import Place
from mentordesk.ui.settings.keeping import KeyFacts, keep, key_facts
from mentordesk.ui.settings.outside import Computer, Outside
from mentordesk.ui.settings.settings_view import SettingsView
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.ui.widgets.strip import Message
from mentordesk.ui.words import in_bytes, in_words

if TYPE_CHECKING:
    from mentordesk.errors import UserFacingError
    from mentordesk.mentoring.me.model import Me
    from mentordesk.settings import Settings
    from mentordesk.ui.appearance import Appearance
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

TASKS = {"settings-passphrase": "passphrase", "settings-recovery": "recovery"}
TASKS |= {"settings-keyring": "keyring"}


class SettingsPlace(Place):
    """Language, theme, text, lock, keys, and where the data lies."""

    settings_changed = Signal(object)
    """``Settings`` as they hold now."""
    look_chosen = Signal()
    """Theme or size of the text: to be put on when every word of the window is kept."""

    shows = Changed.SETTINGS | Changed.ME | Changed.JOURNAL

    def __init__(
        self,
        services: Services,
        bridge: Bridge,
        settings: Settings,
        appearance: Appearance,
        outside: Outside | None = None,
    ) -> None:
        super().__init__("")
        self._folder, self._bridge = services.folder, bridge
        self._services = services
        self._me: Me | None = None
        self._settings, self._appearance = settings, appearance
        self._outside = outside or Computer()
        self.title = self.tr("Settings")
        self.setAccessibleName(self.title)
        self.view = SettingsView(
            self._folder.path,
            appearance.languages.choices(),
            [Language(code, own_name(code)) for code in services.playbook.languages()],
            self,
        )
        VBox(self).addWidget(self.view)
        self._show()
        self._connect()
        self.refresh(self.shows)

    def focus_first(self) -> None:
        """Begin at the language; at the name where that is missing."""
        (self.view.you.name if self.view.you.is_asking else self.view.language).setFocus()

    def refresh(self, changed: Changed) -> None:
        """Ask the header and the desk again: a task beside the desk may have changed it."""
        del changed
        self._ask_for_keys()
        self._bridge.ask(self, self._services.me.me, self._show_me)
        self._bridge.ask(self, self._services.attachments.total, self._show_files)
        self._bridge.ask(self, self._outside.remark_on_memory, self._show_memory)

    def flush(self) -> None:
        """A name that was typed counts, wherever the keyboard is."""
        self.view.you.settle()

    def help_text(self) -> str:
        """What F1 says here."""
        return self.tr(
            "What you change here holds at once; there is nothing to save.\n\n"
            "Your passphrase is never typed into this window. Changing it, making a new recovery"
            " sheet or switching the keyring opens a small window of its own that forgets what"
            " you typed when it closes.\n\n"
            "A new recovery sheet makes the old one worthless. Keep it away from this computer."
        )

    def _show(self) -> None:
        view, settings = self.view, self._settings
        view.language.set_value(settings.language)
        view.playbook.set_value(settings.playbook_language)
        view.theme.set_value(settings.theme)
        view.text.set_value(settings.text_percent)
        view.minutes.set_value(settings.lock_minutes)
        view.hiding.setChecked(settings.hide_notes == "away")

    def _connect(self) -> None:
        view = self.view
        view.language.picked.connect(self._set_language)
        view.playbook.picked.connect(self._set_playbook)
        view.theme.chosen.connect(self._set_theme)
        view.text.changed.connect(self._set_text)
        view.minutes.changed.connect(self._set_minutes)
        view.hiding.clicked.connect(self._set_hiding)
        for button in (view.passphrase, view.recovery, view.keyring):
            button.clicked.connect(self._ask_for_task)
        view.you.said.connect(self._set_me)
        view.copy.clicked.connect(self._copy_path)
        view.open.clicked.connect(self._open_folder)

    def _set_language(self, code: str) -> None:
        self._change({"language": code, "direction": "auto"})

    def _set_playbook(self, code: str) -> None:
        self._change({"playbook_language": code})

    def _set_theme(self, name: str) -> None:
        self._change({"theme": name})

    def _set_text(self, percent: int) -> None:
        self._change({"text_percent": percent})

    def _set_minutes(self, minutes: int) -> None:
        self._change({"lock_minutes": minutes})

    def _set_hiding(self, away: bool) -> None:
        self._change({"hide_notes": "away" if away else "key"})

    def _show_me(self, me: Me | None) -> None:
        if me is None and not self.view.you.is_asking and self.view.language.hasFocus():
            self.view.you.name.setFocus()
        self._me = me
        self.view.you.show_me(me)

    def _set_me(self, name: str, role: str) -> None:
        me = self._services.me
        if self._me is None:
            self._bridge.do(self, partial(me.begin, name, role))
        else:
            said = self.tr("Your name and role are noted.")
            self._bridge.do(self, partial(me.rename, name, role), undo=said)

    def _change(self, changes: dict[str, str | int]) -> None:
        self._settings = replace(self._settings, **changes)  # type: ignore[arg-type]
        self._services.playbook.speak(self._settings.playbook_language or wanted(self._settings))
        self._bridge.do(self, partial(keep, self._folder, changes))
        self.settings_changed.emit(self._settings)
        if changes.keys() & {"theme", "text_percent"}:
            self.look_chosen.emit()
        elif not changes.keys() & {"lock_minutes", "hide_notes"}:
            self._appearance.use(self._settings)

    def _ask_for_task(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.task_asked.emit(TASKS[sender.objectName()])

    def _ask_for_keys(self) -> None:
        self._bridge.ask(self, partial(key_facts, self._folder), self._show_keys)

    def _show_keys(self, facts: KeyFacts) -> None:
        sheet, keyring = self.view.recovery_state, self.view.keyring_state
        confirmed = facts.sheet_is_confirmed
        sheet.setText(self.tr("confirmed") if confirmed else self.tr("not confirmed"))
        sheet.set_tone("accent" if confirmed else "warn")
        self.view.recovery.setText(self.tr("New sheet…") if confirmed else self.tr("Confirm…"))
        self.view.recovery.setAccessibleName(
            self.tr("New recovery sheet") if confirmed else self.tr("Confirm the recovery sheet")
        )
        keyring.setText(self.tr("on") if facts.has_keyring else self.tr("off"))
        keyring.set_tone("accent" if facts.has_keyring else "")

    def _show_files(self, total: tuple[int, int]) -> None:
        """How much room the files of the journal take; where there are none, nothing."""
        number, taken = total
        said = (
            self.tr("One file beside the entries of your journal takes {size}.")
            if number == 1
            else self.tr(
                "%Ln files beside the entries of your journal take {size}, those in the bin "
                "included.",
                "",
                number,
            )
        )
        self.view.files.setText(said.format(size=in_bytes(taken)))
        self.view.files.setVisible(number > 0)

    def _show_memory(self, remark: UserFacingError | None) -> None:
        """A fact, never an alarm: nothing is said where nothing can be done or known."""
        self.view.memory.setText(in_words(remark) if remark is not None else "")
        self.view.memory.setVisible(remark is not None)

    def _copy_path(self) -> None:
        self._outside.copy(self._folder.path)
        text = self.tr("The path is on the clipboard.")
        self.told.emit(Message("path-copied", text, "accent"))

    def _open_folder(self) -> None:
        if not self._outside.open_folder(self._folder.path):
            text = self.tr("No file manager answered. You can copy the path and open it yourself.")
            verb = self.tr("Copy the path")
            self.told.emit(Message("no-file-manager", text, "warn", verb, self._copy_path))
