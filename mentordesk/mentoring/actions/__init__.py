"""Promised steps."""
