"""Tool tips that say what a person wrote, never what it would be as markup."""

from __future__ import annotations

import html


def tip(text: str) -> str:
    """``text`` for ``setToolTip``: Qt takes what looks like markup for it, pictures included."""
    if "<" not in text:
        return text
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>'
