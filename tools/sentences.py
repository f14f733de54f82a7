"""Find every sentence that a person may see, from the code as Python itself reads it.

Qt's lupdate reads Python by its look: it drops a call whose count is an expression, and does not
see that ``translate(…, count)`` has plural forms. So the sentences are gathered from the syntax
tree and handed to lupdate as plain calls (``stand_in``).
"""

from __future__ import annotations

import ast
import json
import os
from dataclasses import dataclass

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PACKAGE = os.path.join(ROOT, "mentordesk")


@dataclass(frozen=True)
class Sentence:
    """One sentence: where Qt looks for it, its words, a word for translators, plural or not."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


class UnreadableSentence(Exception):
    """A call asks for a translation of something that is not written out there."""


def files(package: str = PACKAGE) -> list[str]:
    """Every Python file of the package, sorted, so that the order never changes by itself."""
    found = []
    for place, _, names in os.walk(package):
        found += [os.path.join(place, name) for name in names if name.endswith(".py")]
    return sorted(found)


def gather(paths: list[str] | None = None) -> list[Sentence]:
    """Every sentence of the files, each once, in the order of the files.

    Raises ``UnreadableSentence`` for ``tr`` of words that are not a literal.
    """
    found: dict[Sentence, None] = {}
    for path in files() if paths is None else paths:
        with open(path, encoding="utf-8") as source:
            reader = _Reader(os.path.relpath(path, ROOT))
            reader.visit(ast.parse(source.read()))
        found.update(dict.fromkeys(reader.found))
    return list(found)


def stand_in(sentences: list[Sentence]) -> str:
    """Python code that says the sentences in the one way that lupdate reads without fail."""
    by_context: dict[str, list[Sentence]] = {}
    for one in sentences:
        by_context.setdefault(one.context, []).append(one)
    lines = []
    for context in sorted(by_context):
        lines += [f"class {context}:", "    def say(self, n):"]
        for one in by_context[context]:
            words = [json.dumps(text, ensure_ascii=False) for text in (one.source, one.comment)]
            count = ", n" if one.plural else ""
            lines.append(f"        self.tr({words[0]}, {words[1]}{count})")
    return "\n".join(lines) + "\n"


class _Reader(ast.NodeVisitor):
    """Walks one file and keeps the class that it is in: Qt's context of ``self.tr``."""

    def __init__(self, path: str) -> None:
        self.found: list[Sentence] = []
        self._path = path
        self._classes: list[str] = []
        self._kinds: dict[str, str] = {}

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        outside, arguments = self._kinds, [*node.args.args, *node.args.kwonlyargs]
        kinds = {one.arg: _name(one.annotation) for one in arguments if one.annotation}
        self._kinds = outside | kinds
        self.generic_visit(node)
        self._kinds = outside

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name == "tr":
            self._of_a_widget(node)
        elif name in ("translate", "QT_TRANSLATE_NOOP"):
            self._of_a_context(node)
        self.generic_visit(node)

    def _of_a_widget(self, node: ast.Call) -> None:
        words = [_literal(argument) for argument in node.args[:2]]
        context = self._context(node.func)
        if not context or not words or words[0] is None:
            where = f"{self._path}:{node.lineno}"
            raise UnreadableSentence(f"{where}: tr needs literal words and a widget known by kind")
        comment = (words[1] if len(words) > 1 else "") or ""
        self._keep(context, words[0], comment, len(node.args) > 2)

    def _context(self, function: ast.expr) -> str:
        """The class of what is asked: the one around for ``self``, else that of the argument."""
        asked = function.value if isinstance(function, ast.Attribute) else None
        owner = asked.id if isinstance(asked, ast.Name) else ""
        if owner == "self":
            return self._classes[-1] if self._classes else ""
        return self._kinds.get(owner, "")

    def _of_a_context(self, node: ast.Call) -> None:
        words = [_literal(argument) for argument in node.args[:3]]
        # a call without two literals translates a sentence that is marked elsewhere
        if len(words) < 2 or words[0] is None or words[1] is None:
            return
        comment = (words[2] if len(words) > 2 else "") or ""
        self._keep(words[0], words[1], comment, len(node.args) > 3)

    def _keep(self, context: str, source: str, comment: str, plural: bool) -> None:
        self.found.append(Sentence(context, source, comment, plural))


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
