"""Patterns for private notes: one's own, kept by name."""
