"""What keys do in a Markdown text that knows its lists, boxes, tables and directions.

Each function changes the text through a cursor, as one step of undo, and answers whether it did
anything: if not, the key is for somebody else.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock, QTextCursor

from mentordesk.journal.markdown.heads import (
    STEP,
    TO_THE_LEFT,
    TO_THE_RIGHT,
    Head,
    content_at,
    head_of,
)
from mentordesk.journal.markdown.tables import is_row
from mentordesk.ui.journal.writing.highlighter import is_in_code
from mentordesk.ui.journal.writing.layout import line_runs_leftward
from mentordesk.ui.journal.writing.position import before, move_to, units

_KEEP = QTextCursor.MoveMode.KeepAnchor
MARKS = (TO_THE_LEFT, TO_THE_RIGHT)


@contextmanager
def one_step(cursor: QTextCursor) -> Iterator[QTextCursor]:
    """Everything in it is taken back at once."""
    cursor.beginEditBlock()
    try:
        yield cursor
    finally:
        cursor.endEditBlock()


def go_on(cursor: QTextCursor) -> bool:
    """Return: a list or quotation goes on in the next line; an empty item ends it."""
    if cursor.hasSelection() or is_code(cursor.block()):
        return False
    line = cursor.block().text()
    head = head_of(line)
    if not (head.is_item or head.is_quote) or len(before(cursor)) < len(head.text):
        return False
    if is_row(line[len(head.lead) :]):
        return False
    with one_step(cursor):
        if line[len(head.text) :].strip():
            cursor.insertText("\n" + head.following().text)
        else:
            _end(cursor, head)
    return True


def _end(cursor: QTextCursor, head: Head) -> None:
    """An empty item stands out by one level, and where there is none is no item any more."""
    if head.is_item and head.depth:
        _shift(cursor.block(), -1)
        return
    quoted = head.lead if head.is_item else ""
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
    cursor.insertText(quoted)


def indent(cursor: QTextCursor, levels: int) -> bool:
    """Tab: the chosen items of a list stand in by a level, or out."""
    blocks = [one for one in _blocks(cursor) if head_of(one.text()).is_item]
    if not blocks or is_code(cursor.block()):
        return False
    if levels < 0 and not any(head_of(one.text()).depth for one in blocks):
        return False
    above = blocks[0].previous()
    deepest = head_of(above.text()).depth if above.isValid() else -1
    is_below = above.isValid() and (head_of(above.text()).is_item or deepest > 0)
    if levels > 0 and not (is_below and head_of(blocks[0].text()).depth <= deepest):
        return True  # an item stands in below another one only
    with one_step(cursor):
        for block in blocks:
            _shift(block, levels)
    return True


def _shift(block: QTextBlock, levels: int) -> None:
    head = head_of(block.text())
    inner = head.inner
    at = block.position() + len(head.lead) - len(inner)
    cursor = QTextCursor(block)
    cursor.setPosition(at)
    if levels > 0:
        cursor.insertText("\t" if inner.startswith("\t") else STEP)
        return
    taken = 1 if inner.startswith("\t") else min(len(STEP), len(inner) - len(inner.lstrip(" ")))
    cursor.setPosition(at + taken, _KEEP)
    cursor.removeSelectedText()


def turn_box(cursor: QTextCursor) -> bool:
    """Tick the check box of each chosen line, or clear it; a line without one gets one."""
    blocks = [one for one in _blocks(cursor) if one.text().strip() or one == cursor.block()]
    ticked = all(head_of(one.text()).is_ticked for one in blocks)
    with one_step(cursor):
        for block in blocks:
            _set_box(block, ticked=not ticked)
    return True


def _set_box(block: QTextBlock, *, ticked: bool) -> None:
    head = head_of(block.text())
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + head.box_at)
    if head.box:
        cursor.setPosition(cursor.position() + 1)
        cursor.setPosition(cursor.position() + 1, _KEEP)
        cursor.insertText("x" if ticked else " ")
    elif head.is_item:
        cursor.insertText(("" if head.gap else " ") + "[ ] ")
    else:
        cursor.insertText("- [ ] ")


def break_line(cursor: QTextCursor) -> bool:
    """Shift+Return: a new line with nothing before it. Qt would put in a sign of its own."""
    cursor.insertText("\n")
    return True


def has_box(block: QTextBlock) -> bool:
    """Whether a paragraph has a check box."""
    return bool(head_of(block.text()).box)


def box_hit(cursor: QTextCursor) -> bool:
    """Whether the cursor stands in a check box."""
    head = head_of(cursor.block().text())
    return bool(head.box) and head.box_at <= cursor.positionInBlock() <= head.box_at + len(head.box)


def emphasise(cursor: QTextCursor, mark: str) -> bool:
    """Put the chosen words, or the word at the cursor, between ``mark``; or take it away there."""
    spans = list(_chosen(cursor)) or [_word(cursor)]
    is_empty = len(spans) == 1 and spans[0][0] == spans[0][1]
    with one_step(cursor):
        for span in reversed(spans):
            begin, end = _embrace(QTextCursor(cursor.document()), *span, mark)
    if is_empty or (cursor.hasSelection() and len(spans) == 1):
        move_to(cursor, begin, end)
    return True


def _embrace(cursor: QTextCursor, begin: int, end: int, mark: str) -> tuple[int, int]:
    """Answers where the words stand then."""
    size = len(mark)
    around = _between(cursor, begin - size, begin), _between(cursor, end, end + size)
    inside = _between(cursor, begin, end)
    if around == (mark, mark) and not _is_other(cursor, begin, end, mark):
        _put(cursor, end, end + size, "")
        _put(cursor, begin - size, begin, "")
        return begin - size, end - size
    if len(inside) >= 2 * size and inside.startswith(mark) and inside.endswith(mark):
        _put(cursor, end - size, end, "")
        _put(cursor, begin, begin + size, "")
        return begin, end - 2 * size
    _put(cursor, end, end, mark)
    _put(cursor, begin, begin, mark)
    return begin + size, end + size


def _is_other(cursor: QTextCursor, begin: int, end: int, mark: str) -> bool:
    """Whether the star beside the words belongs to two stars."""
    if len(mark) > 1:
        return False
    two = _between(cursor, begin - 2, begin), _between(cursor, end, end + 2)
    three = _between(cursor, begin - 3, begin)
    return two == (mark * 2, mark * 2) and three != mark * 3


def turn_direction(cursor: QTextCursor, *, otherwise: bool) -> bool:
    """Let the chosen paragraphs run the other way, by a mark before their first word or without.

    ``otherwise``: which way a paragraph without letters runs.
    """
    blocks = list(_blocks(cursor))
    leftward = not line_runs_leftward(cursor.block().text(), otherwise=otherwise)
    with one_step(cursor):
        for block in blocks:
            line = block.text()
            at = content_at(line)
            bare = line[:at] + line[at:].lstrip("".join(MARKS))
            wanted = TO_THE_LEFT if leftward else TO_THE_RIGHT
            if line_runs_leftward(bare, otherwise=otherwise) is leftward:
                wanted = ""
            place = block.position() + units(line[:at])
            there = len(line) - len(bare)
            _put(QTextCursor(block), place, place + there, wanted)
    return True


def _blocks(cursor: QTextCursor) -> Iterator[QTextBlock]:
    document = cursor.document()
    block, last = (
        document.findBlock(place) for place in (cursor.selectionStart(), cursor.selectionEnd())
    )
    if last.position() == cursor.selectionEnd() and last != block:
        last = last.previous()  # nothing of it is chosen
    while block.isValid():
        yield block
        if block == last:
            return
        block = block.next()


def _chosen(cursor: QTextCursor) -> Iterator[tuple[int, int]]:
    """The chosen words of each paragraph, without the blanks around them, in Qt's units."""
    if not cursor.hasSelection():
        return
    for block in _blocks(cursor):
        top = block.position()
        begin = max(cursor.selectionStart(), top + content_at(block.text()))
        end = min(cursor.selectionEnd(), top + block.length() - 1)
        words = _between(QTextCursor(block), begin, end)
        if words.strip():
            begin += units(words) - units(words.lstrip())
            yield begin, begin + units(words.strip())


def _word(cursor: QTextCursor) -> tuple[int, int]:
    found = QTextCursor(cursor)
    found.select(QTextCursor.SelectionType.WordUnderCursor)
    is_in_it = found.selectionStart() <= cursor.position() <= found.selectionEnd()
    if is_in_it and any(char.isalnum() for char in found.selectedText()):
        return found.selectionStart(), found.selectionEnd()
    return cursor.position(), cursor.position()


def _between(cursor: QTextCursor, begin: int, end: int) -> str:
    last = cursor.document().characterCount() - 1
    if begin < 0 or end > last:
        return ""
    move_to(cursor, begin, end)
    return cursor.selectedText()


def _put(cursor: QTextCursor, begin: int, end: int, words: str) -> None:
    move_to(cursor, begin, end)
    cursor.insertText(words)


def is_code(block: QTextBlock) -> bool:
    """Whether a paragraph stands in a block of code."""
    return block.previous().isValid() and is_in_code(block.previous().userState())
