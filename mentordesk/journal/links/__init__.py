"""What entries name: people, circles, goals, sessions, journeys."""
