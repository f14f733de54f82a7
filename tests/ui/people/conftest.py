from __future__ import annotations

from tests.mentoring.conftest import empty_desk, world
from tests.ui.sessions.conftest import appearance, empty_stage, one_appearance, stage, told, untold

__all__ = [
    "appearance",
    "empty_desk",
    "empty_stage",
    "one_appearance",
    "stage",
    "told",
    "untold",
    "world",
]
