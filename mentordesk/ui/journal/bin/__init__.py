"""What was put away: seen, brought back, or shredded."""
