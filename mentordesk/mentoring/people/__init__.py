"""People, and the pairs that one is with them."""
