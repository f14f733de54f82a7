"""Prompts that the writer wrote."""
