"""Alembic's way in: it is handed the connection of the server, never an address of its own."""

from __future__ import annotations

from alembic import context

from mentordesk.server.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
