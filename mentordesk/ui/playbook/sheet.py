"""The reading page at work: an item's parts as widgets, in the language in which they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractSlider, QWidget

from mentordesk.playbook.talk import Conversation
from mentordesk.ui.languages import own_name
from mentordesk.ui.playbook.groups import Groups
from mentordesk.ui.playbook.outline import Outline
from mentordesk.ui.playbook.part_maker import PartMaker
from mentordesk.ui.playbook.parts import Fold, Look, Part, words
from mentordesk.ui.playbook.practice import Practice
from mentordesk.ui.playbook.self_check import SelfCheck
from mentordesk.ui.playbook.sheet_view import SheetView
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.layouts import VBox, empty

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from mentordesk.playbook.model import SourceLine
    from mentordesk.ui.playbook.opened import Opened

AT_FIRST, AT_ONCE = 16, 24
"""Parts that are made before a page is shown, and in each step after it."""
LINE = 32
"""Pixels of the design that stay on the screen when a page is turned."""
ACTION = QAbstractSlider.SliderAction
SCROLLS = {
    Qt.Key.Key_Space: ACTION.SliderPageStepAdd,
    Qt.Key.Key_PageDown: ACTION.SliderPageStepAdd,
    Qt.Key.Key_Backspace: ACTION.SliderPageStepSub,
    Qt.Key.Key_PageUp: ACTION.SliderPageStepSub,
    Qt.Key.Key_Down: ACTION.SliderSingleStepAdd,
    Qt.Key.Key_Up: ACTION.SliderSingleStepSub,
    Qt.Key.Key_Home: ACTION.SliderToMinimum,
    Qt.Key.Key_End: ACTION.SliderToMaximum,
}


class Sheet(SheetView):
    """Shows one item. ``followed`` sends the id behind a link; ``left`` asks for the contents."""

    followed = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._outline = Outline(self)
        self._groups = Groups(self)
        self._maker: PartMaker | None = None
        self.opened: Opened | None = None
        self.practice: Practice | SelfCheck | None = None
        self._body: QWidget | None = None
        self._column: VBox = self.parts_column
        self._rest: tuple[Part, ...] = ()
        self._place = 0
        self._step = QTimer(self)
        self._step.setSingleShot(True)
        self._step.setInterval(0)
        self._step.timeout.connect(self._fill)

    @property
    def folds(self) -> list[QWidget]:
        """The heads of what can be unfolded, from the top."""
        return [card.head for card in self._maker.folds] if self._maker is not None else []

    def parts(self) -> tuple[Part, ...]:
        """What the open item says, its sources at the end: for paper."""
        if self.opened is None:
            return ()
        sources = self._sources(self.opened.sources)
        return (*self._outline.parts(self.opened), *((sources,) if sources else ()))

    def show_item(self, opened: Opened) -> None:
        """Show an item from its top, or from the section that its ``anchor`` names.

        An item that is open already and is read anew stays where it is.
        """
        bar = self.page.verticalScrollBar()
        again = self.opened is not None and self.opened.line.id == opened.line.id
        self._place = bar.value() if again and not opened.anchor else 0
        self.opened = opened
        self.facts.setText(self.facts_of(opened))
        self.draft.show_standing(opened.standing)
        self.title.setText(opened.line.title)
        self._show_body(self._made(opened))
        bar.setValue(0)

    def start_practice(self) -> None:
        """Practise the open conversation in place of its page."""
        opened = self.opened
        if opened is not None and isinstance(opened.item, Conversation):
            self.work(Practice(opened.item, opened.titles))

    def work(self, practice: Practice | SelfCheck) -> None:
        """Practise, or answer, in place of the page."""
        practice.left.connect(self.end_practice)
        practice.turned.connect(self._look_up)
        self._show_body(practice)
        self.practice = practice
        self.page.verticalScrollBar().setValue(0)
        practice.focus_first()

    def end_practice(self) -> None:
        """Back to the page."""
        if self.opened is not None and self.practice is not None:
            self.page.verticalScrollBar().setValue(0)
            self.show_item(self.opened)
            self.setFocus()

    def put_fear_away(self) -> None:
        """Marks that may be fear do not stay on the screen for whoever looks next."""
        practice = self.practice
        if self.opened is not None and isinstance(practice, SelfCheck) and practice.tells_of_fear:
            self.show_item(self.opened)

    def facts_of(self, opened: Opened) -> str:
        """``Sample conversation · 4 min · English``."""
        kind, language = self._groups.kind(opened.line.kind), own_name(opened.language)
        if not opened.line.minutes:
            return self.tr("{kind} · {language}").format(kind=kind, language=language)
        minutes = QLocale().toString(opened.line.minutes)
        line = self.tr("{kind} · {minutes} min · {language}")
        return line.format(kind=kind, minutes=minutes, language=language)

    def kinds_of(self, opened: Opened) -> dict[str, str]:
        """The kind of each item that goes with this one, by its id."""
        return {line.id: self._groups.kind(line.kind) for line in opened.goes_with}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes out of the practice, then to the contents; arrows and Space scroll."""
        if event.key() == Qt.Key.Key_Escape:
            if self.practice is not None:
                self.end_practice()
            else:
                self.left.emit()
        elif event.key() in SCROLLS:
            self._scroll(SCROLLS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _scroll(self, how: QAbstractSlider.SliderAction) -> None:
        """A page is turned by a little less: the line that was cut below stands whole above."""
        bar = self.page.verticalScrollBar()
        bar.setPageStep(max(1, self.page.viewport().height() - Theme.current().px(LINE)))
        bar.triggerAction(how)

    def _look_up(self) -> None:
        """Another step of a practice: it is read from its top, once it has its size."""
        QTimer.singleShot(0, self, self._scroll_to_practice)

    def _scroll_to_practice(self) -> None:
        inside = self.page.widget()
        if self.practice is not None and inside is not None:
            top = self.practice.mapTo(inside, self.practice.rect().topLeft()).y()
            self.page.verticalScrollBar().setValue(top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Margins by the room."""
        super().resizeEvent(event)
        self.fit()

    def _made(self, opened: Opened) -> QWidget:
        body = QWidget()
        _speak(body, opened)
        column = VBox(body, gap=10)
        maker = PartMaker(opened.titles, body)
        maker.followed.connect(self.followed)
        self._maker, self._column = maker, column
        self._rest = self.parts()
        self._step.stop()
        self._fill(AT_FIRST)
        return body

    def _fill(self, count: int = AT_ONCE) -> None:
        """Make the next parts; the rest when the window has had time for a key."""
        if self._maker is None:
            return
        now, self._rest = self._rest[:count], self._rest[count:]
        self._maker.fill(self._column, now)
        if self._rest:
            self._step.start()
        elif self.opened is not None and (self.opened.anchor or self._place):
            QTimer.singleShot(0, self, self._scroll_to_anchor)

    def _show_body(self, body: QWidget) -> None:
        """Put ``body`` in the middle, in the language and direction of its words."""
        if isinstance(body, (Practice, SelfCheck)):
            self._step.stop()
        empty(self.parts_column)
        self.practice = None
        self._body = body
        if self.opened is not None:
            _speak(self.title, self.opened)
            _speak(body, self.opened)
        self.parts_column.addWidget(body)
        body.show()

    def _sources(self, sources: tuple[SourceLine, ...]) -> Fold | None:
        lines: list[Part] = []
        for source in sources:
            lines.append(words(source.text, Look.QUIET))
            if source.read == "abstract":
                lines.append(words(self.tr("Only its summary was read."), Look.QUIET))
        if not lines:
            return None
        return Fold("sources", self.tr("Where this comes from"), tuple(lines))

    def _scroll_to_anchor(self) -> None:
        if self._place:
            self.page.verticalScrollBar().setValue(self._place)
            return
        anchor = self.opened.anchor if self.opened is not None else ""
        widget = self._maker.anchors.get(anchor) if self._maker is not None else None
        if widget is not None and self._body is not None:
            inside = self.page.widget()
            if inside is not None:
                top = widget.mapTo(inside, widget.rect().topLeft()).y()
                self.page.verticalScrollBar().setValue(top)


def _speak(part: QWidget, opened: Opened) -> None:
    """Set ``part`` in the language and the direction of the words."""
    locale = QLocale(opened.language)
    part.setLocale(locale)
    part.setLayoutDirection(locale.textDirection())
