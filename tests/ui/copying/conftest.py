from __future__ import annotations

from tests.ui.sessions.conftest import appearance, one_appearance, stage, told

__all__ = ["appearance", "one_appearance", "stage", "told"]
