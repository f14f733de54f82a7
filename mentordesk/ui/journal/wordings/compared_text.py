"""A wording to look at: what went is struck out, what came is underlined, beside the colours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from time import perf_counter

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from mentordesk.ui.journal.wordings.comparing import Change, Piece
from mentordesk.ui.journal.writing.chosen import chosen_words
from mentordesk.ui.journal.writing.layout import ANYWHERE, BETWEEN_WORDS, is_endless, runs_leftward
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme

STEP, LINES = 0.006, 50
"""Seconds of one step on the window's thread; lines after which the time is looked at."""
LINE_HEIGHT = 122


class ComparedText(QTextEdit):
    """Read only; a long text comes in parts."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._pieces: Sequence[Piece] = ()
        self._title: Sequence[Piece] = ()
        self._rest: Iterator[tuple[str, Change, bool]] = iter(())
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self, "bare")
        self._steps = QTimer(self)
        self._steps.setInterval(0)
        self._steps.timeout.connect(self._go_on)
        Theme.current().changed.connect(self._again)

    def show_pieces(self, pieces: Sequence[Piece], title: Sequence[Piece] = ()) -> None:
        """Show a text, its title above it."""
        self._pieces, self._title = pieces, title
        data = any(is_endless(piece.text) for piece in pieces)
        self.setWordWrapMode(ANYWHERE if data else BETWEEN_WORDS)
        self._again()

    def _again(self) -> None:
        self.clear()
        titled = [(piece, True) for piece in self._title]
        ends = [(Piece(Change.NONE, "\n"), False)] if titled else []
        parts = [*titled, *ends, *((piece, False) for piece in self._pieces)]
        self._rest = iter(_by_lines(parts))
        self._turn(QTextCursor(self.document()))
        self._steps.start()
        self._go_on()

    def _go_on(self) -> None:
        until = perf_counter() + STEP
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        while perf_counter() < until:
            some = list(islice(self._rest, LINES))
            for words, change, is_title in some:
                self._say(cursor, words, _looks(change, is_title=is_title))
            if not some:
                self._turn(cursor)  # the last one, behind which no other begins
                self._steps.stop()
                break
        cursor.endEditBlock()

    def _say(self, cursor: QTextCursor, words: str, look: QTextCharFormat) -> None:
        if words == "\n":
            self._turn(cursor)
            cursor.insertBlock()
            return
        cursor.insertText(words, look)

    @staticmethod
    def _turn(cursor: QTextCursor) -> None:
        """Set the paragraph that ends here the way its letters run."""
        stand = QTextBlockFormat()
        stand.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        mirrored = Theme.current().direction == Qt.LayoutDirection.RightToLeft
        leftward = runs_leftward(cursor.block().text(), otherwise=mirrored)
        direction = Qt.LayoutDirection
        stand.setLayoutDirection(direction.RightToLeft if leftward else direction.LeftToRight)
        cursor.setBlockFormat(stand)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Words only, marked as not for clipboard histories."""
        return chosen_words(self.textCursor())


def _by_lines(parts: Sequence[tuple[Piece, bool]]) -> list[tuple[str, Change, bool]]:
    """Words and ends of lines, each with its fate. An end that came or went shows as a sign."""
    found: list[tuple[str, Change, bool]] = []
    for piece, is_title in parts:
        lines = piece.text.replace("\r\n", "\n").split("\n")
        for number, line in enumerate(lines):
            if number:
                if piece.change is not Change.NONE:
                    found.append(("¶", piece.change, is_title))
                found.append(("\n", piece.change, is_title))
            if line:
                found.append((line, piece.change, is_title))
    return found


def _looks(change: Change, *, is_title: bool) -> QTextCharFormat:
    theme, made = Theme.current(), QTextCharFormat()
    made.setFont(theme.font(22, tokens.BOLD) if is_title else theme.font(16))
    made.setForeground(theme.colour("ink"))
    if change is Change.CAME:
        made.setFontUnderline(True)
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        made.setBackground(theme.colour("soft"))
        made.setForeground(theme.colour("accent"))
        made.setFontWeight(tokens.SEMIBOLD)
    elif change is Change.WENT:
        made.setFontStrikeOut(True)
        made.setBackground(theme.colour("warn_soft"))
        made.setForeground(theme.colour("warn"))
    return made
