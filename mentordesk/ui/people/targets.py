"""Where the other places may send a person within People."""

from __future__ import annotations

PEOPLE = "people"
"""The id of the place. A target is a person's id or a pair's."""
NEW_PERSON = "new-person"
"""The form of a new person."""
