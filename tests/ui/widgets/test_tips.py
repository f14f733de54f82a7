"""What a person wrote stays words in a tool tip."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest
from PySide6.QtGui import Qt, QTextDocument

from mentordesk.clock import Moment
from mentordesk.journal.attachments.model import Attachment
from mentordesk.ui.journal.attachments.tiles import TileModel
from mentordesk.ui.widgets.labels import ElidedLabel
from mentordesk.ui.widgets.tips import tip

MARKUP = 'Call <b>Sam</b> <img src="file:///etc/hostname"> & <!-- hidden --> then write'


def said(shown: str) -> str:
    """What Qt's tool tip shows of a text."""
    document = QTextDocument()
    if Qt.mightBeRichText(shown):
        document.setHtml(shown)
    else:
        document.setPlainText(shown)
    return document.toPlainText()


@pytest.mark.usefixtures("qtbot")
def test_what_looks_like_markup_is_shown_as_it_was_written() -> None:
    assert said(tip(MARKUP)) == MARKUP
    assert said(MARKUP) != MARKUP  # the control: Qt would have taken it for markup
    assert said(tip("a < b & c\nd")) == "a < b & c\nd"
    assert tip("a & b") == "a & b"


@pytest.mark.usefixtures("qtbot")
def test_a_shortened_line_tells_itself_whole_and_plain() -> None:
    label = ElidedLabel(MARKUP)
    label.resize(60, 20)
    label.grab()
    assert said(label.toolTip()) == MARKUP


@pytest.mark.usefixtures("qtbot")
def test_the_name_of_a_file_beside_an_entry_is_no_markup() -> None:
    name = "<b>Sam<b> <img src=etc>.png"
    moment = Moment(datetime(2026, 11, 20, tzinfo=UTC), "UTC")
    file = Attachment(UUID(int=1), 1, UUID(int=2), moment, name, "image/png", 5, bytes(32))
    model = TileModel()
    model.show([file])
    shown = model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert name in said(shown)
    assert name not in said(model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole))
