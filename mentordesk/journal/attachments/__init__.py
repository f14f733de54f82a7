"""Files beside entries: kept in pieces, encrypted with everything else."""
