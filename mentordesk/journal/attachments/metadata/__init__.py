"""What pictures and films tell about themselves, and how the place is taken out of it."""
