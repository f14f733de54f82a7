"""What cannot be taken back, or done again, said with the sentence of the act."""

from __future__ import annotations

from mentordesk.errors import QT_TRANSLATE_NOOP
from mentordesk.vault.errors import ChangedSince


class NotTakenBack(ChangedSince):
    """The same of an act that was said: ``said`` is its sentence."""

    what = QT_TRANSLATE_NOOP(
        "errors", "“{said}” cannot be taken back any more: something in it was changed since."
    )


class NotDoneAgain(ChangedSince):
    """The same of an act that was taken back: ``said`` is its sentence."""

    what = QT_TRANSLATE_NOOP(
        "errors", "“{said}” cannot be done again: something in it was changed since."
    )
