from __future__ import annotations

from tests.ui.sessions.conftest import appearance, empty_stage, one_appearance, stage, told, untold

__all__ = ["appearance", "empty_stage", "one_appearance", "stage", "told", "untold"]
