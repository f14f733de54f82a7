"""Entries in lists: rows, chips, what is searched for, and how a row is painted."""
