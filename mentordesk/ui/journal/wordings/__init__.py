"""Earlier wordings of a text: seen, compared with what stands, brought back."""
