"""Private words out of sight: by a key, when one turns away, or altogether."""
