"""What is wrong with a form, said beside the fields, in the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mentordesk.ui.widgets.fields import Field


def said(sentence: str) -> str:
    """A room's sentence, translated."""
    return QCoreApplication.translate("errors", sentence) if sentence else ""


def show_problems(fields: Mapping[str, Field], problems: Mapping[str, str]) -> bool:
    """Say each problem beside its field, put the keyboard into the first; whether there is one.

    ``fields`` are in the order of the screen; a field without a problem says nothing.
    """
    for name, field in fields.items():
        field.set_problem(said(problems.get(name, "")))
    for name, field in fields.items():
        if name in problems:
            field.control.setFocus()
            break
    return bool(problems)
