"""What a person is told who opens something that the playbook held once."""

from __future__ import annotations

from mentordesk.errors import QT_TRANSLATE_NOOP
from mentordesk.playbook.errors import NotInThePlaybookError


class WithdrawnError(NotInThePlaybookError):
    """An item that a later pack holds no more. Values: ``title``."""

    code = "withdrawn-from-the-playbook"
    what = QT_TRANSLATE_NOOP("errors", "“{title}” was withdrawn from the playbook.")
    safe = QT_TRANSLATE_NOOP(
        "errors", "What you wrote with it is kept, with the words that it had then."
    )
    todo = QT_TRANSLATE_NOOP("errors", "Look for what took its place with Search.")
