"""What two people agreed on in a session."""
