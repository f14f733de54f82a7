"""Tags of entries: in their text, and beside it."""
