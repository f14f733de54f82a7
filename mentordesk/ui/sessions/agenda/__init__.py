"""The agenda of a session and its checklists."""
