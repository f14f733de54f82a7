"""Where the other places may send a person among the circles."""

from __future__ import annotations

NEW_CIRCLE = "new-circle"
"""The form of a new circle, in the place People."""
JOIN_CIRCLE = "join-circle"
"""The form in which a circle code is typed."""
