"""Saving a copy of the journal: the page that asks for it, and the pages of a PDF."""
