"""MentorDesk: an offline desk for mentors and mentees."""

__version__ = "0.1.0"
