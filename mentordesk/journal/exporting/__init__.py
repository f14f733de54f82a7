"""Taking the journal along: copies that other programs read, and that come back unchanged."""
