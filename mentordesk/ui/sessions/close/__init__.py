"""The card that closes a session."""
