"""The form of a session to come, and of a series."""
