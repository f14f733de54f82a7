"""One nudge a week at most: somebody with whom it has been quiet for longer than agreed."""
