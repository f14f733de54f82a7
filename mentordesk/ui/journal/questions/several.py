"""Several questions for one text, one after the other; any may be skipped, and none is counted.

The first stands above the text, those after it stand in the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk.ui.journal.questions import in_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.ui.journal.questions.bar import QuestionBar
    from mentordesk.ui.journal.questions.sets import Question
    from mentordesk.ui.journal.writing.edit import MarkdownEdit


class Several(QObject):
    """Belongs to one editor and the bar below it. ``put`` carries the question above the text."""

    put = Signal(object)

    def __init__(self, edit: MarkdownEdit, bar: QuestionBar) -> None:
        super().__init__(edit)
        self._edit, self._bar = edit, bar
        self._asked: tuple[Question, ...] = ()
        self._among: tuple[Question, ...] = ()
        self._gentle: tuple[Question, ...] = ()
        self._at = 0
        self._was_put = False  # whether the question that stands last was put in this visit
        bar.next_asked.connect(self.ask_next)
        bar.another_asked.connect(self.ask_another)
        bar.skip_asked.connect(self.skip)
        bar.gently_asked.connect(self.close_gently)
        edit.edited.connect(self.look)

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions of this text, in their order."""
        return self._asked

    def set_gentle(self, gentle: Sequence[Question]) -> None:
        """What ends a text after a deep question."""
        self._gentle = tuple(gentle)

    def begin(self, asked: Sequence[Question], among: Sequence[Question] = ()) -> None:
        """These questions, and those among which another one is chosen; none: nothing is asked.

        Those that stand in the text already were asked before.
        """
        self._asked, self._among = tuple(asked), tuple(among)
        self._at, self._was_put = 0, False
        if len(self._asked) > 1 or self._among:
            stand = in_text.standing(self._edit, self._among or self._asked)
            if stand:
                rest = [one for one in self._asked[1:] if one not in stand]
                number = max(len(self._asked), 1 + len(stand))
                self._asked = (*self._asked[:1], *stand, *rest)[:number]
                self._at = len(stand)
        self.look()

    def look(self) -> None:
        """Show below the text what can be done now."""
        question = self._asked[self._at] if self._asked else None
        others = len(self._among) > len(self._asked) and self._is_open()
        self._bar.show_question(
            question,
            place=self._at + 1,
            of=len(self._asked),
            others=others,
            ends=question in self._gentle,
        )

    def ask_next(self) -> None:
        """The next question; one that was not answered leaves no trace."""
        if self._at + 1 >= len(self._asked):
            return
        if self._at == 0 and self._is_empty():
            self._asked = self._asked[1:]
            self.put.emit(self._asked[0].prompt)
        else:
            self._at += 1
            self._stand()
        self._go_on()

    def ask_another(self) -> None:
        """A different question in the place of this one."""
        self._turn(self._among)

    def skip(self) -> None:
        """The next one where there is one, else a lighter one, else none."""
        if self._at + 1 < len(self._asked):
            self.ask_next()
        elif self._is_open():
            self._turn(tuple(one for one in self._among if not one.is_deep))
        else:
            self._asked = ()
            self._go_on()

    def close_gently(self) -> None:
        """An end that asks for little."""
        if self._gentle and self._asked:
            self._asked = (*self._asked[: self._at + 1], self._gentle[0])
            self._among, self._at = self._gentle, self._at + 1
            self._stand()
            self._go_on()

    def leave(self) -> None:
        """The text is left: the question that stands last and was not answered goes from it.

        It is the next one then, for whoever comes back.
        """
        if self._was_put and self._at and in_text.take_away(self._edit, self._known()):
            self._at, self._was_put = self._at - 1, False
            self.look()

    def _turn(self, among: tuple[Question, ...]) -> None:
        now = self._asked[self._at] if self._asked else None
        left = [one for one in among if one not in self._asked]
        begin = among.index(now) if now in among else -1
        later = [one for one in left if among.index(one) > begin]
        found = next(iter((*later, *left)), None)
        if found is None:
            self._asked = ()
        else:
            self._asked = (*self._asked[: self._at], found, *self._asked[self._at + 1 :])
            if self._at == 0:
                self.put.emit(found.prompt)
            else:
                self._stand()
        self._go_on()

    def _stand(self) -> None:
        in_text.ask(self._edit, self._asked[self._at].prompt.text, self._known())
        self._was_put = True

    def _go_on(self) -> None:
        self.look()
        self._edit.setFocus()

    def _is_empty(self) -> bool:
        return not self._edit.document().toPlainText().strip()

    def _is_open(self) -> bool:
        """Whether nothing is written to the question that stands last."""
        if self._at == 0:
            return self._is_empty()
        return in_text.unanswered(self._edit, self._known()) is not None

    def _known(self) -> frozenset[str]:
        every = (*self._asked, *self._among, *self._gentle)
        return frozenset(one.prompt.text for one in every)
