"""A paragraph of the pack on the screen: bold runs and links, every word of it escaped.

The label shows rich text that is made here and nowhere else: the words of the pack go through
``html.escape``, so what looks like markup in them is shown as it is written.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from mentordesk.ui.playbook.parts import Look, Words, plain
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.labels import RESTYLED, leading

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from mentordesk.playbook.prose import Span

LINE_HEIGHT = 118
"""Per cent of the font's own distance between lines."""
USUAL_WIDTH, LETTERS, MARK = 200, 14, 4
SIZES = {Look.LEAD: 16}
FOLLOW = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
QUIET = (Look.LEAD, Look.QUIET, Look.BACK)


class ProseLabel(QLabel):
    """A paragraph that wraps. ``followed`` sends the id behind a link, by mouse or key."""

    followed = Signal(str)

    def __init__(self, words: Words, titles: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._titles = words, titles
        self._heights: dict[int, int] = {}
        self._is_mark = len(plain(words, titles)) <= MARK
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(plain(words, titles))
        set_role(self, "quiet" if words.look in QUIET else "body")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._links = [span.link for span in words.spans if span.link]
        if self._links:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.linkActivated.connect(self.followed)
        self._lean()
        self._draw()
        Theme.current().changed.connect(self._draw)

    def sizeHint(self) -> QSize:
        """A mark: as wide as it is. Prose: a few words; Qt would try many widths for it."""
        if self._is_mark:
            return super().sizeHint()
        return QSize(Theme.current().px(USUAL_WIDTH), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """A word or two."""
        if self._is_mark:
            return super().sizeHint()
        advance = self.fontMetrics().horizontalAdvance(self.accessibleName()[:LETTERS])
        return QSize(advance + 1, self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped words, worked out once for each width."""
        known = self._heights.get(width)
        if known is None:
            known = self._heights[width] = super().heightForWidth(width)
        return known

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Space follow the link under the keyboard; the first, where Tab just came."""
        if event.key() in FOLLOW and self._links and not self.hasSelectedText():
            self.followed.emit(self._links[0])
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from link to link; a paragraph with one link is one stop, not two."""
        if len(self._links) == 1:
            return QFrame.focusNextPrevChild(self, forward)
        return super().focusNextPrevChild(forward)

    def changeEvent(self, event: QEvent) -> None:
        """Lean to the other side when the direction turns; links keep the theme's colour."""
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self._heights.clear()
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()
        elif event.type() in RESTYLED and event.type() != QEvent.Type.FontChange:
            self._draw()

    def _lean(self) -> None:
        self.setAlignment(leading(self) | Qt.AlignmentFlag.AlignTop)

    def _draw(self) -> None:
        look = self._words.look
        size = Theme.current().px(SIZES.get(look, 14))
        accent = Theme.current().palette.accent
        text = "".join(_run(span, self._titles, accent) for span in self._words.spans)
        whole = f'<div style="line-height:{LINE_HEIGHT}%; font-size:{size}px">{text}</div>'
        if whole != self.text():
            self._heights.clear()
            self.setText(whole)


def _run(span: Span, titles: dict[str, str], accent: str) -> str:
    if span.link:
        shown = _escaped(span.text or titles.get(span.link, ""))
        where = escape(span.link, quote=True)
        return f'<a href="{where}" style="color:{accent}">{shown}</a>'
    return f"<b>{_escaped(span.text)}</b>" if span.bold else _escaped(span.text)


def _escaped(text: str) -> str:
    """Qt's HTML makes a space that breaks of the narrow one in « … »; it keeps U+00A0 only."""
    return escape(text).replace("\u202f", "\u00a0")
