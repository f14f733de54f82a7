"""What the window works with: the rooms of one open desk, built once when it is opened.

Verbs go through ``bridge.do``, queries through ``bridge.ask``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from mentordesk.rooms import Rooms

Services: TypeAlias = "Rooms"
"""All rooms by name; each is made when it is first asked for."""
