"""Speed and memory, as ratios to a bare program doing the same work in the same run."""
