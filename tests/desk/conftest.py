from __future__ import annotations

from tests.mentoring.conftest import empty_desk, world

__all__ = ["empty_desk", "world"]
