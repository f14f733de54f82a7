"""What Tab does in a table of Markdown.

The blanks of a table are never put in order: what stands in the text is what was written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.journal.markdown.tables import cells, in_cell, is_row, is_ruled
from mentordesk.ui.journal.writing.position import before, move_to, units
from mentordesk.ui.journal.writing.smart_keys import is_code, one_step

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextCursor


def next_cell(cursor: QTextCursor, step: int) -> bool:
    """Tab in a table: to the next cell, its words chosen; behind the last one is a new row."""
    block, line = cursor.block(), cursor.block().text()
    if cursor.hasSelection() and cursor.document().findBlock(cursor.anchor()) != block:
        return False
    if not is_row(line) or is_code(block):
        return False
    at = len(before(cursor))
    spans = cells(line)
    here = next((n for n, (_, end) in enumerate(spans) if at <= end), len(spans) - 1)
    place = here + step
    while not 0 <= place < len(spans) or is_ruled(line):
        beside = block.next() if step > 0 else block.previous()
        if not beside.isValid() or not is_row(beside.text()):
            if step > 0:
                _add_row(cursor, block, len(spans))
            return step > 0
        block, line = beside, beside.text()
        spans = cells(line)
        place = 0 if step > 0 else len(spans) - 1
        if not spans:
            return False
    _choose(cursor, block, in_cell(line, spans[place]))
    return True


def _add_row(cursor: QTextCursor, last: QTextBlock, columns: int) -> None:
    indent_ = last.text()[: len(last.text()) - len(last.text().lstrip())]
    with one_step(cursor):
        cursor.setPosition(last.position() + last.length() - 1)
        cursor.insertText("\n" + indent_ + "|" + "  |" * columns)
    block = cursor.block()
    _choose(cursor, block, in_cell(block.text(), cells(block.text())[0]))


def _choose(cursor: QTextCursor, block: QTextBlock, span: tuple[int, int]) -> None:
    begin, end = (block.position() + units(block.text()[:place]) for place in span)
    move_to(cursor, begin, end)
