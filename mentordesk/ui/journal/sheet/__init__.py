"""The open entry: its title, words, questions and what goes with them."""
