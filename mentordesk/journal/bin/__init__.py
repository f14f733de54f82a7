"""Entries that were put away: for thirty days, then gone."""
