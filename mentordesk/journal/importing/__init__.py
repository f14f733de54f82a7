"""Reading journals that were written elsewhere. Nothing here writes: readers only tell."""
