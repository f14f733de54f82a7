from __future__ import annotations

from tests.ui.sessions.conftest import stage, told
from tests.ui.shell.conftest import appearance, one_appearance

__all__ = ["appearance", "one_appearance", "stage", "told"]
