"""Fields in which the texts of a session are written, and how they are kept."""
