"""How other parts of the window speak of the place Sharing."""

from __future__ import annotations

SHARING = "sharing"
"""The id of the place."""
