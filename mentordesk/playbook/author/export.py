"""All items in a form to read outside the app: Markdown, or one HTML page."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator

from mentordesk.playbook.chapters import FIND
from mentordesk.playbook.check.findings import Desk
from mentordesk.playbook.prose import Block, BlockKind, blocks
from mentordesk.playbook.source import KINDS, PROSE, PackSource, SourceItem
from mentordesk.playbook.statuses import PLAIN, Text, shown

MARKS = {
    BlockKind.HEADING: "### ",
    BlockKind.BULLET: "- ",
    BlockKind.NUMBER: "1. ",
    BlockKind.SPOKEN: "> ",
    BlockKind.DO: "> **Do:** ",
    BlockKind.SAY: "> **Say:** ",
    BlockKind.CARE: "> **Take care:** ",
}
TAGS = {BlockKind.HEADING: "h4", BlockKind.BULLET: "li", BlockKind.NUMBER: "li"}
STYLE = (
    "body{font:1rem/1.6 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}"
    "dt{font-size:.8rem;opacity:.7;margin-top:.6rem}dd{margin:0}blockquote{margin:.5rem 1rem}"
    ".status{font-size:.8rem;opacity:.7}"
)


def to_markdown(pack: PackSource, language: str, items: Iterable[SourceItem]) -> str:
    """Items as Markdown, one after the other."""
    return "\n".join(line for item in items for line in _markdown(pack, language, item)) + "\n"


def _markdown(pack: PackSource, language: str, item: SourceItem) -> Iterator[str]:
    texts = _texts(pack, language, item)
    yield f"# {texts['title'].text}"
    yield ""
    yield f"`{item.id}@{item.version}` · {KINDS[item.prefix]}{_status(texts, language, pack)}"
    yield ""
    for key, text in texts.items():
        if key in ("title", FIND):
            continue
        if item.prefix in PROSE and key.endswith(".title"):
            yield f"## {text.text}"
        elif item.prefix in PROSE and (key.endswith(".body") or key == "lead"):
            for block in blocks(text.text):
                yield MARKS.get(block.kind, "") + _runs(block, pack, language)
                yield ""
        else:
            yield f"**{key}**: {text.text}"
        yield ""


def to_html(pack: PackSource, language: str, items: Iterable[SourceItem]) -> str:
    """Items as one HTML page without scripts, links inside it leading from item to item."""
    way = "rtl" if language.split("-", maxsplit=1)[0] in ("ar", "fa", "he", "ur", "ps") else "ltr"
    body = "\n".join(line for item in items for line in _html(pack, language, item))
    title = html.escape(str(pack.manifest.get("title", pack.manifest.get("id", ""))))
    return (
        f'<!doctype html>\n<html lang="{html.escape(language)}" dir="{way}">\n<head>'
        f'<meta charset="utf-8"><title>{title}</title><style>{STYLE}</style></head>\n'
        f"<body>\n<h1>{title}</h1>\n{body}\n</body>\n</html>\n"
    )


def _html(pack: PackSource, language: str, item: SourceItem) -> Iterator[str]:
    texts = _texts(pack, language, item)
    yield f'<article id="{item.id}"><h2>{html.escape(texts["title"].text)}</h2>'
    facts = f"{item.id}@{item.version} · {KINDS[item.prefix]}{_status(texts, language, pack)}"
    yield f'<p class="status">{html.escape(facts)}</p><dl>'
    for key, text in texts.items():
        if key in ("title", FIND):
            continue
        if item.prefix in PROSE and key.endswith((".title", ".body")):
            yield "</dl>" + _section(item, key, text) + "<dl>"
        else:
            yield f"<dt>{html.escape(key)}</dt><dd>{html.escape(text.text)}</dd>"
    yield "</dl></article>"


def _section(item: SourceItem, key: str, text: Text) -> str:
    section, _, what = key.rpartition(".")
    if what == "title":
        return f'<h3 id="{item.id}.{section}">{html.escape(text.text)}</h3>'
    return "".join(_block(block) for block in blocks(text.text))


def _block(block: Block) -> str:
    runs = "".join(
        f'<a href="#{span.link}">{html.escape(span.text or span.link)}</a>'
        if span.link
        else f"<b>{html.escape(span.text)}</b>"
        if span.bold
        else html.escape(span.text)
        for span in block.spans
    )
    tag = TAGS.get(block.kind, "p" if block.kind is BlockKind.PARAGRAPH else "blockquote")
    return f"<{tag}>{runs}</{tag}>"


def _runs(block: Block, pack: PackSource, language: str) -> str:
    return "".join(
        f"[{span.text or _title(pack, language, span.link)}](#{span.link})"
        if span.link
        else f"**{span.text}**"
        if span.bold
        else span.text
        for span in block.spans
    )


def _title(pack: PackSource, language: str, target: str) -> str:
    item = ".".join(target.split(".")[:2])
    title = pack.text(item, language).get("title") or pack.text(item).get("title")
    return title.text if title is not None else target


def _texts(pack: PackSource, language: str, item: SourceItem) -> dict[str, Text]:
    """What a reader of ``language`` meets, placeholders filled, in the order of the source."""
    desk = Desk(pack, {})
    made = pack.text(item.id, language)
    found = {}
    for key, source in pack.text(item.id).items():
        text = made.get(key)
        use = text if text is not None and shown(text, protected=item.is_protected) else source
        found[key] = Text(desk.readable(use.text), use.status)
    return found


def _status(texts: dict[str, Text], language: str, pack: PackSource) -> str:
    if language == pack.language:
        return ""
    left = sum(text.status == "source" for text in texts.values())
    drafts = sum(text.status not in PLAIN for text in texts.values())
    return f" · {language}: {drafts} strings not reviewed, {left} in {pack.language}"
