"""Where the other places may send a person within People."""

from __future__ import annotations

NEW_PERSON = "new-person"
"""The form of a new person."""
