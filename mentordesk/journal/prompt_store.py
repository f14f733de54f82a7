"""All SQL of the prompts that came up. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.journal.model import Prompt

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.vault.database import Transaction


def show_prompt(tx: Transaction, day: date, prompt: Prompt) -> None:
    """Write down that ``prompt`` came up on ``day``."""
    tx.execute(
        "INSERT INTO prompt_shown (day, prompt_id, prompt_text, minutes) VALUES (?, ?, ?, ?)",
        (day.isoformat(), prompt.id, prompt.text, prompt.minutes),
    )


def prompt_of_day(tx: Transaction, day: date) -> Prompt | None:
    """The prompt that came up last on ``day``, unless its words were taken away since."""
    row = tx.one(
        "SELECT day, prompt_id, prompt_text, minutes FROM prompt_shown ORDER BY seq DESC LIMIT 1"
    )
    return Prompt(*row[1:]) if row and row[0] == day.isoformat() and row[2].strip() else None


def prompts_shown(tx: Transaction) -> list[str]:
    """The ids of the prompts that came up, each once, the most recent first."""
    rows = tx.all("SELECT prompt_id FROM prompt_shown GROUP BY prompt_id ORDER BY max(seq) DESC")
    return [row[0] for row in rows]


def first_day(tx: Transaction) -> str | None:
    """The ISO date on which the first prompt came up: the desk's first day in use."""
    row = tx.one("SELECT day FROM prompt_shown ORDER BY seq LIMIT 1")
    return row[0] if row else None
