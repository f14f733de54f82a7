"""The working record: what two people know of together. Nothing private lies here."""
