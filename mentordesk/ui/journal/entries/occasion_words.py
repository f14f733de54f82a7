"""How the occasions of prompts are called: on chips, beside rows, in menus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentordesk.journal.occasions import occasion_of


def occasion_words(occasion: str) -> str:
    """The words for an occasion; empty where it has none."""
    said = {
        "after-session": QCoreApplication.translate("occasions", "after a session"),
        "weekly": QCoreApplication.translate("occasions", "weekly"),
        "quarterly": QCoreApplication.translate("occasions", "quarterly"),
        "setback": QCoreApplication.translate("occasions", "setback"),
        "moment": QCoreApplication.translate("occasions", "moment"),
        "goal": QCoreApplication.translate("occasions", "goal"),
        "career": QCoreApplication.translate("occasions", "career"),
        "inclusion": QCoreApplication.translate("occasions", "inclusion"),
        "field": QCoreApplication.translate("occasions", "field"),
        "closing": QCoreApplication.translate("occasions", "closing"),
        "mentor": QCoreApplication.translate("occasions", "my own mentoring"),
        "gently": QCoreApplication.translate("occasions", "closed gently"),
    }
    return said.get(occasion, "")


def words_of(prompt_id: str) -> str:
    """The words for the occasion of a prompt by its id; empty where it has none."""
    return occasion_words(occasion_of(prompt_id)) if prompt_id else ""
