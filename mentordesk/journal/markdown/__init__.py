"""What Markdown means here: one reader for the view, the pages of a copy, the keys and colours."""
