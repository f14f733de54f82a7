"""Entries, drafts and prompts: all that is written for the writer alone."""
