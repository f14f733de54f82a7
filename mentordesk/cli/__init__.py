"""The terminal face: the same desk, for scripts and for rescue."""
