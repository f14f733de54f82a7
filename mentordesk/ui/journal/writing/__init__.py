"""Where private words are typed: Markdown in a plain text field, its keys, colours and keeping."""
