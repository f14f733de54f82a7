from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit


@pytest.fixture(scope="module")
def qtbot_edit(qapp: QApplication) -> Iterator[QPlainTextEdit]:
    edit = QPlainTextEdit()
    yield edit
    edit.deleteLater()
