"""Goals with five described levels, milestones and check-ins."""
