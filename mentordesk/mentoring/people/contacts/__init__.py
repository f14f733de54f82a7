"""Contacts from a file: vCards and tables, read with care and shown before they are kept."""
