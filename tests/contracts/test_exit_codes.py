"""One list of exit codes: every error and every program ends with a number that is on it."""

from __future__ import annotations

import ast
import pkgutil
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import mentordesk
from mentordesk.errors import Exit, RoundExit, UserFacingError

ROOT = Path(mentordesk.__file__).resolve().parents[1]
#: Where a program of ours ends, and what decides with which number.
ENDS = ("__main__.py", "cli/", "keeper/", "server/__main__.py", "server/serving.py", "sync/")


def kinds(of: type[UserFacingError] = UserFacingError) -> Iterator[type[UserFacingError]]:
    for one in of.__subclasses__():
        yield one
        yield from kinds(one)


@pytest.fixture(scope="module")
def errors() -> list[type[UserFacingError]]:
    """Every kind of error that the package knows."""
    for module in pkgutil.walk_packages(mentordesk.__path__, "mentordesk."):
        if not module.name.endswith("__main__") and ".migrations." not in module.name:
            import_module(module.name)
    ours = {one for one in kinds() if one.__module__.startswith("mentordesk.")}
    assert len(ours) > 60, "the eye sees what is there"
    return sorted(ours, key=str)


def test_every_error_ends_with_a_number_of_the_list(errors: list[type[UserFacingError]]) -> None:
    numbers: dict[str, object] = {one.__name__: one.exit_code for one in errors}
    assert [name for name, number in numbers.items() if not isinstance(number, Exit)] == []


def test_no_two_errors_have_one_code(errors: list[type[UserFacingError]]) -> None:
    own = Counter(one.__dict__["code"] for one in errors if "code" in one.__dict__)
    assert [code for code, count in own.items() if count > 1] == []


def test_no_number_and_no_sentence_is_there_twice() -> None:
    assert len({one.value for one in Exit}) == len(Exit.__members__)
    assert len({one.means for one in Exit}) == len(Exit.__members__)
    assert len({one.value for one in RoundExit}) == len(RoundExit.__members__)


def test_a_courier_that_ends_in_any_way_has_a_word_for_people() -> None:
    assert RoundExit.to_exit(RoundExit.NOTHING_LEFT) is Exit.DONE
    assert RoundExit.to_exit(RoundExit.REFUSED) is Exit.REFUSED
    for status in (RoundExit.TRY_LATER, 1, 2, -9, -15, 137):
        assert RoundExit.to_exit(status) is Exit.TRY_LATER


def plain_numbers(source: str) -> list[int]:
    """The lines on which a program's end, or an error's, is a number instead of a name."""
    found = []
    for node in ast.walk(ast.parse(source)):
        value: ast.expr | None = None
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "exit_code":
            value = node.value
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("sys.exit", "os._exit"):
            value = node.args[0] if node.args else None
        elif isinstance(node, ast.FunctionDef) and node.name == "main":
            found += [
                one.lineno
                for one in ast.walk(node)
                if isinstance(one, ast.Return) and is_number(one.value)
            ]
        if value is not None and is_number(value):
            found.append(value.lineno)
    return found


def is_number(value: ast.expr | None) -> bool:
    return isinstance(value, ast.Constant) and type(value.value) is int and value.value != 0


def test_the_source_says_names_where_something_ends() -> None:
    bad = [
        f"{path}:{line}"
        for path in sorted((ROOT / "mentordesk").rglob("*.py"))
        if any(end in path.as_posix() for end in ENDS) or "exit_code" in path.read_text()
        for line in plain_numbers(path.read_text())
    ]
    assert bad == []


@pytest.mark.parametrize(
    "planted", ["exit_code = 7", "sys.exit(3)", "def main():\n    if a:\n        return 130"]
)
def test_a_planted_number_is_seen(planted: str) -> None:
    assert plain_numbers(planted)


def test_help_and_guide_name_every_number_with_its_meaning() -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-m", "mentordesk", "--help"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    guide = (ROOT / "docs/guide/terminal.md").read_text()
    numbers = {int(found) for found in re.findall(r"^\| (\d+) \|", guide, re.MULTILINE)}
    assert numbers == {one.value for one in Exit}
    for one in Exit:
        assert f"{one.value:>3}  {one.means}" in done.stdout
