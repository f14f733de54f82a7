"""The size gate: files, classes and functions stay small enough to be read in one sitting.

Complexity and the number of arguments are ruff's part (C901, PLR0913).
"""

from __future__ import annotations

import ast
import os
import sys
from collections.abc import Iterator

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FILE, CLASS, FUNCTION = 300, 200, 40
TEST_FILE, TEST_FUNCTION = 500, 80

#: What may be larger, and why. Each line needs a reason that a reader would accept.
EXCEPTIONS: dict[str, str] = {}


def too_large(path: str, limits: tuple[int, int, int]) -> Iterator[str]:
    """What in the file at ``path`` (below the root) exceeds ``limits`` (file, class, function)."""
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        source = file.read()
    lines = source.count("\n")
    if lines > limits[0]:
        yield f"{path}: {lines} lines (limit {limits[0]})"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef):
            limit = limits[1]
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            limit = limits[2]
        else:
            continue
        length = (node.end_lineno or node.lineno) - node.lineno + 1
        if length > limit:
            yield f"{path}:{node.lineno} {node.name}: {length} lines (limit {limit})"


def python_files() -> Iterator[tuple[str, tuple[int, int, int]]]:
    """Every Python file of ours with the limits that hold for it."""
    for top in ("mentordesk", "tools", "tests"):
        for place, folders, names in os.walk(os.path.join(ROOT, top)):
            folders[:] = [folder for folder in folders if not folder.startswith((".", "__"))]
            for name in sorted(names):
                if name.endswith(".py"):
                    path = os.path.relpath(os.path.join(place, name), ROOT)
                    tests = top == "tests"
                    yield (
                        path,
                        (
                            TEST_FILE if tests else FILE,
                            CLASS * 2 if tests else CLASS,
                            TEST_FUNCTION if tests else FUNCTION,
                        ),
                    )


def main() -> int:
    """Name every excess without a reason; 0 when there is none."""
    found = [
        line
        for path, limits in python_files()
        for line in too_large(path, limits)
        if line.rsplit(":", 1)[0] not in EXCEPTIONS
    ]
    print(f"── sizes: {'passed' if not found else 'FAILED'}")
    for line in found:
        print("  ", line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
