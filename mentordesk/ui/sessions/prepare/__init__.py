"""The first page of a session: the brief, and what the playbook offers."""
