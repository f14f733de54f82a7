"""Circles and mentor pockets: who is in them, who hosts when, what was said."""
