from __future__ import annotations

from hypothesis import settings

# How long an example takes depends on what else the machine does: no claim of these tests.
settings.register_profile("calm", deadline=None)
settings.load_profile("calm")
