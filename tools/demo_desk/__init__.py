"""A made-up desk: nine months of a mentor and four mentees, told through the services."""
