"""Further questions of an entry stand in its text, as headings: plain Markdown, like all of it.

A question that nobody answered leaves no trace when the next one comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QTextBlock

    from mentordesk.ui.journal.questions.sets import Question
    from mentordesk.ui.journal.writing.edit import MarkdownEdit

HEAD = "### "


def unanswered(edit: MarkdownEdit, known: Collection[str]) -> QTextBlock | None:
    """The paragraph of the last question, if it is one of ``known`` and nothing stands below."""
    block = edit.document().lastBlock()
    while block.isValid() and not block.text().strip():
        block = block.previous()
    if block.isValid() and block.text().startswith(HEAD) and block.text()[len(HEAD) :] in known:
        return block
    return None


def ask(edit: MarkdownEdit, question: str, known: Collection[str]) -> None:
    """Put a question at the end, the cursor below it, as one step of undo.

    It takes the place of a question before it that was not answered.
    """
    edit.bring_back()
    begin = _cleared(edit, known)
    at_begin = begin.atStart()
    gap = "" if at_begin else ("\n" if not begin.block().text() else "\n\n")
    begin.insertText(f"{gap}{HEAD}{question}\n")
    begin.endEditBlock()
    edit.setTextCursor(begin)
    edit.ensureCursorVisible()


def take_away(edit: MarkdownEdit, known: Collection[str]) -> bool:
    """Take away the last question if nobody answered it, as one step of undo; whether it was so."""
    if edit.is_aside or unanswered(edit, known) is None:
        return False
    _cleared(edit, known).endEditBlock()
    return True


def standing(edit: MarkdownEdit, among: Sequence[Question]) -> list[Question]:
    """Those of ``among`` that stand in the text, in its order."""
    by_text = {one.prompt.text: one for one in among}
    found = []
    for line in edit.document().toPlainText().split("\n"):
        one = by_text.get(line[len(HEAD) :]) if line.startswith(HEAD) else None
        if one is not None and one not in found:
            found.append(one)
    return found


def _cleared(edit: MarkdownEdit, known: Collection[str]) -> QTextCursor:
    """A cursor at the end of what was written, in an open step of undo."""
    cursor = QTextCursor(edit.document())
    cursor.beginEditBlock()
    open_one = unanswered(edit, known)
    if open_one is not None:
        cursor.setPosition(open_one.position())
    else:
        cursor.movePosition(QTextCursor.MoveOperation.End)
    while not cursor.atStart() and edit.document().characterAt(cursor.position() - 1).isspace():
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    if open_one is not None:
        cursor.removeSelectedText()
    else:
        cursor.clearSelection()
    return cursor
