"""Where a text links to a file of its entry, so that a new name of the file stands in it too."""

from __future__ import annotations

import re

from mentordesk.journal.attachments.naming import file_link


def link_to(name: str, media: str) -> str:
    """How a text links to a file: a picture stands in it, another file is linked."""
    is_picture = media.startswith("image/")
    return file_link(name, "" if is_picture else name, picture=is_picture)


def renamed(body: str, old: str, new: str) -> str:
    """``body`` with every link to ``old`` leading to ``new``; words that said the name say it anew.

    All else is untouched.
    """
    name = re.escape(old)
    pattern = rf"(\]\(\s*)(?:<{name}>|{name}(?=[\s)]))"
    body = re.sub(pattern, lambda found: f"{found[1]}<{new}>", body)
    return body.replace(f"[{old}](<{new}>", f"[{new}](<{new}>")
