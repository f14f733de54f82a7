"""What a Markdown text links to, and its tags, outside of code."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote

from mentordesk.journal.importing.entries.attaching import attach, link_to
from mentordesk.journal.importing.entries.drafts import Draft
from mentordesk.journal.importing.entries.words import CODE, outside_code
from mentordesk.journal.importing.model import Problem
from mentordesk.journal.importing.sources.safety import Source, plain_path

ENDINGS = (".md", ".markdown")
"""Of notes: what they link to among themselves is no attachment."""

_INLINE_TAG = re.compile(r"#(?<![\w#/&\[(]#)(?=[\w/-]{0,200}[^\W\d])([\w/-]{0,199}\w)")
_EMBED = re.compile(
    r"(!?)\[\[([^\[\]|#\n]{1,300})(?:#[^\[\]|\n]{0,300})?(?:\|([^\[\]\n]{0,300}))?\]\]"
)
_LINK = re.compile(
    r"(!?)\[([^\[\]\n]{0,500})\]\((<[^<>\n]{1,1000}>|[^)(\s]{1,1000})(?:\s+\"[^\"\n]{0,300}\")?\)"
)
_SIZE = re.compile(r"\d+(?:x\d+)?")
_ENDS_AS_FILE = re.compile(r"\.[A-Za-z0-9]{1,8}$")
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|#")


def inline_tags(body: str) -> list[str]:
    """The ``#tags`` within a text. A number alone is none."""
    return _INLINE_TAG.findall(CODE.sub("", body))


def joined(folder: str, target: str) -> str | None:
    """Where a link leads that stands in a note of ``folder``; None: out of the source."""
    parts = [part for part in folder.split("/") if part]
    for part in target.replace("\\", "/").split("/"):
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return plain_path("/".join(parts))


class Links:
    """Turns the links of one entry to files into ours, and gives the files to the entry."""

    def __init__(
        self,
        source: Source,
        find: Callable[[str, str], str | None],
        draft: Draft,
        problems: list[Problem],
    ) -> None:
        self._source = source
        self._find = find
        self._draft = draft
        self._problems = problems
        self._given: dict[str, str] = {}
        self._name = ""

    def carry(self, body: str, name: str) -> str:
        """``body``, the text of the note ``name``, with its links in our spelling."""
        self._name = name
        return outside_code(body, lambda part: _LINK.sub(self._link, _EMBED.sub(self._embed, part)))

    def _embed(self, match: re.Match[str]) -> str:
        said = match[3] or ""
        return self._carried(match, match[2].strip(), "" if _SIZE.fullmatch(said) else said)

    def _link(self, match: re.Match[str]) -> str:
        return self._carried(match, unquote(match[3].strip("<>")), match[2])

    def _carried(self, match: re.Match[str], target: str, caption: str) -> str:
        if _ELSEWHERE.match(target) or not _ENDS_AS_FILE.search(target):
            return match[0]
        if target.lower().endswith(ENDINGS):
            return match[0]
        found = self._find(target, self._name)
        if found is None and not match[1]:
            return match[0]  # a link to what is not there is no file of the entry
        name = self._given.get(found or "") or self._attach(found, target)
        return link_to(name, caption, shown=bool(match[1])) if name else match[0]

    def _attach(self, found: str | None, target: str) -> str:
        told = attach(self._draft, self._source, found, (found or target).rsplit("/", 1)[-1])
        if isinstance(told, Problem):
            self._problems.append(told)
            return ""
        self._given[found or ""] = told
        return told
