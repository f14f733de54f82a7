"""The list of sessions, and verbs on several at once."""
