"""Journals from elsewhere: chosen, looked at, brought in, taken back."""
