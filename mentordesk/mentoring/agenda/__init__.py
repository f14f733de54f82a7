"""A session's agenda and the checklists that prepare for it."""
