"""An entry to read: Markdown as it is meant, line by line, with nothing that reaches outside."""
