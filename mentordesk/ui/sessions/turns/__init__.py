"""A session in writing: five turns."""
