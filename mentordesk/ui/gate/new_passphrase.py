"""Choosing a passphrase: five suggested words or one's own, its strength, typed twice or seen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.gate.keys import give_key, in_order
from mentordesk.ui.gate.secret_edit import SecretEdit
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.card import Pill
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.layouts import VBox

PAUSE_MILLISECONDS = 120
"""After the last key, before the strength is worked out: that takes some milliseconds."""
ENOUGH_BITS, STRONG_BITS = 40.0, 55.0
TIMES_TO_INSIST = 2


class NewPassphrase(QWidget):
    """``insisted`` says that a weak passphrase is wanted all the same: go on with it."""

    insisted = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own_words: tuple[str, ...] = ()
        self._insisting = 0
        self.passphrase = SecretEdit("new-passphrase", self)
        self.field = Field("", self.passphrase, self)
        self.field.problem.setObjectName("new-passphrase-problem")
        self.again = SecretEdit("passphrase-again", self)
        self.again.eye.hide()
        self.again_field = Field("", self.again, self)
        self.again_field.problem.setObjectName("passphrase-again-problem")
        self.suggest = LinkButton("", self, icon="lightbulb")
        self.suggest.setObjectName("suggest-passphrase")
        give_key(self.suggest, "Alt+G")
        self.strength = Pill("", "", self)
        self.strength.setObjectName("passphrase-strength")
        self.insist = LinkButton("", self)
        self.insist.setObjectName("insist-on-weak")
        give_key(self.insist, "Alt+I")
        self.insist.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        column = VBox(self, gap=8)
        column.addWidget(self.field)
        below = FlowRow(self)
        below.add(self.suggest)
        below.add(self.strength)
        below.add(self.insist)
        column.addWidget(below)
        column.addWidget(self.again_field)
        self.strength.hide()
        in_order(self.passphrase, self.passphrase.eye, self.suggest, self.insist, self.again)

    def _connect(self) -> None:
        self.passphrase.textChanged.connect(self._changed)
        self.passphrase.eye.toggled.connect(self._shown)
        self.passphrase.caps_lock.connect(self._say_caps_lock)
        self.again.textEdited.connect(self._again_edited)
        self.suggest.clicked.connect(self._suggest)
        self.insist.clicked.connect(self._insist)
        self._pause.timeout.connect(self.weigh)

    def retranslate(self) -> None:
        """Set the words."""
        self.field.label.setText(self.tr("Passphrase"))
        self.passphrase.setAccessibleName(self.tr("New passphrase"))
        self.passphrase.name_eye(self.tr("Show the passphrase"), self.tr("Hide the passphrase"))
        self.again_field.label.setText(self.tr("Type it once more"))
        self.again.setAccessibleName(self.tr("The new passphrase once more"))
        self.suggest.setText(self.tr("Suggest five words"))
        self._word_insisting()
        self.weigh()

    def focus_first(self) -> None:
        """Where typing begins."""
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> bytearray:
        """The passphrase in UTF-8, for a callee who wipes it; the fields keep it."""
        return self.passphrase.take()

    def wipe(self) -> None:
        """Forget what was typed."""
        self.passphrase.wipe()
        self.again.wipe()
        self.strength.hide()

    def check(self) -> bool:
        """Whether this can be the passphrase; says beside the fields why not."""
        from mentordesk.vault.strength import is_too_long

        text = self.passphrase.text()
        self.again_field.set_problem("")
        if not text:
            self._refuse(self.tr("Choose a passphrase first."))
            return False
        if is_too_long(text):  # the field has cut it in silence
            self._refuse(self.tr("This passphrase is too long. Take a shorter one."))
            return False
        if not self.passphrase.is_shown() and self.again.text() != text:
            self.again_field.set_problem(self._differ())
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
            self.again.selectAll()
            return False
        if self.weigh() < ENOUGH_BITS and self._insisting < TIMES_TO_INSIST:
            self._refuse(self._weak())
            self.insist.show()
            return False
        self.field.set_problem("")
        return True

    def weigh(self) -> float:
        """Say in a word how hard it is to guess; the bits."""
        self._pause.stop()
        text = self.passphrase.text()
        self.strength.setVisible(bool(text))
        if not text:
            return 0.0
        from mentordesk.vault.strength import strength  # reads its lists; not before it is needed

        found = strength(text, self.own_words)
        word = QCoreApplication.translate("strength", found.word)
        self.strength.setText(self.tr("Strength: {word}").format(word=word))
        self.strength.setAccessibleName(self.strength.text())
        weak = found.bits < ENOUGH_BITS
        self.strength.set_tone("bad" if weak else "accent" if found.bits >= STRONG_BITS else "warn")
        self.strength.updateGeometry()
        return found.bits

    def _suggest(self) -> None:
        from mentordesk.vault.strength import suggest

        self.passphrase.setText(suggest())
        self.passphrase.eye.setChecked(True)
        self.passphrase.setCursorPosition(0)
        self.focus_first()  # so that Enter goes on, and does not ask for other words
        self.weigh()
        self.edited.emit()

    def _changed(self) -> None:
        self._insisting = 0
        self.insist.hide()
        self._word_insisting()
        self.field.set_problem("")
        self._pause.start()
        self.edited.emit()

    def _again_edited(self) -> None:
        self.again_field.set_problem("")

    def _shown(self, shown: bool) -> None:
        """What can be read need not be typed twice."""
        self.again_field.setVisible(not shown)

    def _say_caps_lock(self, on: bool) -> None:
        self.field.hint.setText(self.tr("Caps Lock is on.") if on else "")
        self.field.hint.setVisible(on)

    def _refuse(self, sentence: str) -> None:
        self.field.set_problem(sentence)
        self.focus_first()

    def _differ(self) -> str:
        return self.tr(
            "The two are not the same. Type it once more, or look at the first one with the eye."
        )

    def _weak(self) -> str:
        if self._insisting:
            return self.tr(
                "Whoever copies your files may then read everything within hours. Do you still"
                " want it?"
            )
        return self.tr(
            "This passphrase is too easy to guess: whoever copies your files could find it by"
            " trying. Add words to it, or take the five suggested ones."
        )

    def _insist(self) -> None:
        self._insisting += 1
        self._word_insisting()
        if self._insisting < TIMES_TO_INSIST:
            self.field.set_problem(self._weak())
            return
        self.insist.hide()
        self.field.set_problem("")
        self.insisted.emit()

    def _word_insisting(self) -> None:
        set_role(self.insist, "danger" if self._insisting else "link")
        if self._insisting:
            self.insist.setText(self.tr("Yes, use this weak passphrase"))
        else:
            self.insist.setText(self.tr("Use it all the same"))
