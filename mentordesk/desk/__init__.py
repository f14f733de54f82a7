"""Acts that touch more than one private room, each in one transaction."""
