"""Earlier wordings of entries."""
