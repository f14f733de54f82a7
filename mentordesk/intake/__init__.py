"""The one door in: answers are verified here before anything says *confirmed*."""
