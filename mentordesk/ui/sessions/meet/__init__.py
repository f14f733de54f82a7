"""The second page of a session: notes, what is agreed, the timer, and the small window."""
