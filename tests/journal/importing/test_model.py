from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from mentordesk.journal.importing.model import (
    Imported,
    ImportedFile,
    Written,
)

NOW = Written(datetime(2026, 1, 1, tzinfo=UTC))


def test_values_cannot_be_built_wrong() -> None:
    with pytest.raises(ValueError):
        Written(datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=1))))
    for name, size in (("", 1), ("a/b", 1), ("a\\b", 1), ("a", -1)):
        with pytest.raises(ValueError):
            ImportedFile(name, size, lambda: pytest.fail("never opened"))
    file = ImportedFile.of_bytes("a", b"x")
    assert file.open().read() == b"x"
    for wrong in (
        {"key": ""},
        {"source": ""},
        {"body": "\0"},
        {"title": "a\nb"},
        {"tags": ("\ud800",)},
        {"attachments": (file, file)},
    ):
        fine = {"key": "k", "source": "s", "written": NOW, "title": "t", "body": "b"}
        Imported(**fine)  # type: ignore[arg-type]
        with pytest.raises(ValueError):
            Imported(**(fine | wrong))  # type: ignore[arg-type]
