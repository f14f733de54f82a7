"""Rules on the text of the sources that no linter knows, each with a planted violation."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "mentordesk"
Rule = Callable[[str, ast.AST], bool]
JUDGED = ast.Import | ast.ImportFrom | ast.Call | ast.ClassDef | ast.ExceptHandler
"""What a rule looks at: of all else there is ten times as much."""

NETWORK = {"socket", "ssl", "http", "urllib", "asyncio", "httpx", "requests", "ftplib", "smtplib"}
NETWORK_QT = {"QtNetwork", "QtWebEngineCore", "QtWebEngineWidgets", "QtWebSockets"}


def imported(node: ast.AST) -> set[str]:
    if isinstance(node, ast.ImportFrom) and node.module == "urllib.parse":
        return set()  # takes addresses apart, opens nothing
    if isinstance(node, ast.Import):
        return {alias.name.split(".")[0] for alias in node.names}
    if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
        return {node.module.split(".")[0]}
    return set()


def names_qt_network(node: ast.AST) -> bool:
    if isinstance(node, ast.ImportFrom) and node.module:
        parts = set(node.module.split(".")) | {alias.name for alias in node.names}
        return bool(parts & NETWORK_QT)
    if isinstance(node, ast.Import):
        return any(set(alias.name.split(".")) & NETWORK_QT for alias in node.names)
    return False


def called(node: ast.AST) -> str:
    return ast.unparse(node.func) if isinstance(node, ast.Call) else ""


def opens_a_network(path: str, node: ast.AST) -> bool:
    if path.startswith("server/") or path == "sync/transport.py":
        return names_qt_network(node)
    allowed = {"socket"} if path == "ui/instance.py" else set()
    return bool((imported(node) & NETWORK) - allowed) or names_qt_network(node)


def reaches_for_c(path: str, node: ast.AST) -> bool:
    return path != "sandbox.py" and bool(imported(node) & {"ctypes", "cffi"})


def imports_by_name(path: str, node: ast.AST) -> bool:
    return called(node) in {
        "importlib.import_module",
        "import_module",
        "__import__",
        "eval",
        "exec",
    }


def reads_the_wall_clock(path: str, node: ast.AST) -> bool:
    if path == "clock.py":
        return False
    clocks = {"datetime.now", "datetime.utcnow", "date.today", "time.time", "datetime.datetime.now"}
    return called(node) in clocks | {"datetime.date.today", "time.time_ns"}


def waits_by_the_clock(path: str, node: ast.AST) -> bool:
    return called(node).rsplit(".", 1)[-1] in {"sleep", "processEvents"}


def subclasses_a_thread(path: str, node: ast.AST) -> bool:
    return isinstance(node, ast.ClassDef) and any(
        ast.unparse(base).rsplit(".", 1)[-1] == "QThread" for base in node.bases
    )


def swallows_everything(path: str, node: ast.AST) -> bool:
    if path in {"app.py", "ui/crash.py", "ui/bridge.py", "server/routes.py"}:
        return False  # the edges: here a bug becomes a crash report
    if not isinstance(node, ast.ExceptHandler):
        return False
    return node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"}


def wants_other_spellings(path: str, node: ast.AST) -> bool:
    return "__feature__" in imported(node)  # app.py takes PySide6's import hook away


RULES: dict[str, tuple[Rule, str]] = {
    "only the transport and the raise socket speak to a network": (
        opens_a_network,
        "from PySide6.QtNetwork import QTcpSocket",
    ),
    "ctypes lives in the sandbox module": (reaches_for_c, "import ctypes"),
    "nothing is imported or evaluated by name": (imports_by_name, "__import__('keyring')"),
    "time comes from the injected clock": (reads_the_wall_clock, "x = datetime.now(UTC)"),
    "nothing waits by sleeping or by spinning the event loop": (
        waits_by_the_clock,
        "time.sleep(1)",
    ),
    "threads are not subclassed": (subclasses_a_thread, "class Worker(QThread): pass"),
    "Qt's names are spelt as Qt spells them": (
        wants_other_spellings,
        "from __feature__ import snake_case",
    ),
    "no handler swallows bugs": (
        swallows_everything,
        "try:\n    pass\nexcept Exception:\n    pass",
    ),
}


def sins(rule: Rule, path: str, nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if rule(path, node):
            yield f"{path}:{getattr(node, 'lineno', 0)}"


def nodes_of(source: str) -> list[ast.AST]:
    return [node for node in ast.walk(ast.parse(source)) if isinstance(node, JUDGED)]


@pytest.fixture(scope="module")
def sources() -> dict[str, list[ast.AST]]:
    """All files of the package, read once for all rules."""
    return {
        file.relative_to(PACKAGE).as_posix(): nodes_of(file.read_text(encoding="utf-8"))
        for file in sorted(PACKAGE.rglob("*.py"))
    }


@pytest.mark.parametrize("name", sorted(RULES))
def test_the_sources_keep(name: str, sources: dict[str, list[ast.AST]]) -> None:
    rule, _ = RULES[name]
    assert [sin for path, nodes in sources.items() for sin in sins(rule, path, nodes)] == []
    assert len(sources) > 300, "control: the files were found"


@pytest.mark.parametrize("name", sorted(RULES))
def test_a_planted_sin_is_caught(name: str) -> None:
    rule, planted = RULES[name]
    assert list(sins(rule, "journal/planted.py", nodes_of(planted)))
