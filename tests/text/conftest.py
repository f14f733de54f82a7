from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings
from sqlcipher3 import dbapi2 as sqlite

# How long an example takes depends on what else the machine does: no claim of these tests.
settings.register_profile("calm", deadline=None)
settings.load_profile("calm")


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite.Connection]:
    memory = sqlite.connect(":memory:", isolation_level=None)
    memory.execute(
        "CREATE VIRTUAL TABLE f USING fts5(x, content='', contentless_delete=1, tokenize='ascii')"
    )
    yield memory
    memory.close()
