"""Sessions: planned, moved, held, cancelled, missed; their clocks and their timer."""
