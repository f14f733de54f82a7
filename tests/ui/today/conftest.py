from __future__ import annotations

from tests.journal.conftest import empty_journal
from tests.ui.journal.conftest import desk, dressed

__all__ = ["desk", "dressed", "empty_journal"]
