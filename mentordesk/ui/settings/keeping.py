"""Keeping settings: only what was changed is written over what the file says now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mentordesk import settings as files
from mentordesk.changes import Changed, Done
from mentordesk.errors import QT_TRANSLATE_NOOP, UserFacingError

if TYPE_CHECKING:
    from mentordesk.settings import Settings
    from mentordesk.vault.layout import DeskFolder


class SettingsNotSaved(UserFacingError):
    """The file of the settings could not be written."""

    code = "settings-not-saved"
    what = QT_TRANSLATE_NOOP("errors", "The setting holds for now, but could not be saved.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing you wrote is concerned.")
    todo = QT_TRANSLATE_NOOP("errors", "Look whether the disk is full, then try again.")


@dataclass(frozen=True)
class KeyFacts:
    """What the header says about the ways into this desk."""

    sheet_is_confirmed: bool
    has_keyring: bool


def keep(folder: DeskFolder, changes: dict[str, str | int]) -> Done[Settings]:
    """Write the changed settings; the others stay as the file has them. Writer thread.

    The gate may have written its calibration since this desk was opened, so the file is read
    again. Raises ``SettingsNotSaved``.
    """
    settings = replace(files.load(folder.path), **changes)  # type: ignore[arg-type]
    try:
        files.save(folder.path, settings)
    except OSError as error:
        raise SettingsNotSaved from error
    spoken = {"language", "playbook_language"} & set(changes)
    return Done(settings, Changed.SETTINGS | (Changed.PLAYBOOK if spoken else Changed.NOTHING))


def key_facts(folder: DeskFolder) -> KeyFacts:
    """Read the header. Reader thread; the key code is loaded only here."""
    from mentordesk.vault.unlock import facts

    found = facts(folder)
    return KeyFacts(found.sheet_confirmed, found.has_keyring)
