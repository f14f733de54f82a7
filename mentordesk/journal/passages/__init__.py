"""Starred passages: evidence for a goal, or for oneself."""
