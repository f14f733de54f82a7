"""A word beside the page on how far its words can be relied on."""

from __future__ import annotations

from mentordesk.ui.playbook.opened import Standing
from mentordesk.ui.widgets.card import Pill


class StandingPill(Pill):
    """Hidden where there is nothing to say."""

    def __init__(self) -> None:
        super().__init__("", "warn")
        self.setObjectName("playbook-draft")

    def show_standing(self, standing: Standing) -> None:
        """Say it in a word, and in a sentence for whoever asks."""
        word, sentence = {
            Standing.PLAIN: ("", ""),
            Standing.DRAFT: (
                self.tr("Draft translation"),
                self.tr("Nobody has checked this translation yet."),
            ),
            Standing.PARTLY: (
                self.tr("Partly translated"),
                self.tr("What nobody has translated yet stands in the original language."),
            ),
            Standing.UNTRANSLATED: (
                self.tr("Not translated"),
                self.tr("There is no checked translation yet: this is the original."),
            ),
            Standing.WITHDRAWN: (
                self.tr("Withdrawn"),
                self.tr("The playbook no longer lists this page. Your record still opens it."),
            ),
        }[standing]
        self.setText(word)
        self.setToolTip(sentence)
        self.setAccessibleDescription(sentence)
        self.setVisible(bool(word))
