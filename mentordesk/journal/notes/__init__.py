"""Private notes, reflections and reminders beside sessions, and drafts of all."""
