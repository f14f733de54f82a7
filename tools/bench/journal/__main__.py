"""``python -m tools.bench.journal [ENTRIES]``: prints each figure, its target, met or missed."""

from __future__ import annotations

import json
import os
import secrets
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tools.bench.journal import corpus, envs, plain, stalls, terminal, while_importing
from tools.bench.storage import make_desk

ROUNDS, ADDS = 25, 200
SMALL = 10_000


@dataclass(frozen=True)
class Asked:
    """One search: as a person types it, as an expression of FTS5, as Anki wants it."""

    typed: str
    match: str
    anki: str


SEARCHES = {
    "rare word": Asked(corpus.RARE, f'"{corpus.RARE}"', f"w:{corpus.RARE}"),
    "common word": Asked(corpus.COMMON, f'"{corpus.COMMON}"', f"w:{corpus.COMMON}"),
    "phrase": Asked(f'"{corpus.PHRASE}"', f'"{corpus.PHRASE}"', f'"{corpus.PHRASE}"'),
    "prefix": Asked(f"{corpus.PREFIX}*", f'"{corpus.PREFIX}" *', f"w:{corpus.PREFIX}*"),
    "stop word": Asked(corpus.STOP, f'"{corpus.STOP}"', f"w:{corpus.STOP}"),
    "2 characters": Asked(corpus.TWO, f'"{" ".join(corpus.TWO)}"', corpus.TWO),
    "3 characters": Asked(corpus.THREE, f'"{" ".join(corpus.THREE)}"', corpus.THREE),
}


class Worker:
    """A program in a process of its own."""

    def __init__(self, name: str, python: str, module: str, *arguments: str) -> None:
        self.name, self.peak = name, 0.0
        around = {**os.environ, "PYTHONPATH": str(envs.ROOT), "PYTHONHASHSEED": "0"}
        self._process = subprocess.Popen(
            [python, "-m", f"tools.bench.journal.{module}", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=around,
            cwd=envs.ROOT,
        )

    def __call__(self, verb: str, value: str = "") -> tuple[float, Any]:
        """Milliseconds, and what was answered."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([verb, value]) + "\n")
        self._process.stdin.flush()
        taken, answer, self.peak = json.loads(self._process.stdout.readline())
        return taken, answer

    def close(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


class Report:
    """Lines with a verdict."""

    def __init__(self) -> None:
        self.missed = 0

    def line(self, name: str, value: str, ratio: float | None = None) -> None:
        """A figure without a target."""
        shown = "" if ratio is None else f"{ratio:8.2f}×"
        print(f"  {name:<44}{value:>34}{shown}", flush=True)

    def target(self, name: str, value: str, target: str, *, met: bool) -> None:
        """A figure with its target."""
        self.missed += not met
        print(f"  {name:<44}{value:>34}   {target:<26}{'met' if met else 'MISSED'}", flush=True)


@dataclass
class Programs:
    """Everybody who is asked, over the same corpus."""

    ours: Worker
    bare: Worker
    apsw: Worker
    anki: Worker

    def each(self) -> tuple[Worker, ...]:
        """All of them; ours and bare beside each other."""
        return self.ours, self.bare, self.apsw, self.anki


def main() -> int:
    """Measure and print."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else SMALL
    report = Report()
    with tempfile.TemporaryDirectory(prefix="mentordesk-bench-journal-") as place:
        source = os.path.join(place, "corpus.txt")
        print(f"the journal, {number:,} entries in seven scripts", flush=True)
        plain.write_corpus(source, number)
        programs = fill(place, source, number, report)
        search(programs, number, report)
        add(programs, report)
        for one in programs.each():
            one.close()
            report.line(f"peak memory of {one.name}", f"{one.peak:.0f} MB")
        desk = os.path.join(place, "desk")
        at_the_terminal(place, source, desk, number, report)
        while_importing.measure(os.path.join(place, "second"), source, report.target)
        stalls.measure(desk, report.target)
    print(f"  targets missed: {report.missed}")
    return 0


def fill(place: str, source: str, number: int, report: Report) -> Programs:
    """The bulk import of each, and what it leaves."""
    key = secrets.token_hex(32)
    desk = make_desk(os.path.join(place, "desk"), 0)
    empty = plain.size(desk.desk_db)
    bare, apsw = (os.path.join(place, f"{name}.db") for name in ("bare", "apsw"))
    programs = Programs(
        Worker("MentorDesk", sys.executable, "ours", desk.path),
        Worker("bare sqlcipher3", sys.executable, "worker", "sqlcipher3", bare, key),
        Worker("plain SQLite", envs.python_of("apsw"), "worker", "apsw", apsw, ""),
        Worker("Anki", envs.python_of("anki"), "worker", "anki", os.path.join(place, "a.anki2")),
    )
    taken, proof = programs.ours("make", source)[1]
    others = {one.name: one("make", source)[1] for one in programs.each()[1:]}
    floor = others["bare sqlcipher3"]
    report.target(
        "bulk import / bare",
        f"{taken:.1f} / {floor:.1f} s = {taken / floor:.2f}×",
        "≤ 1.3×",
        met=taken <= 1.3 * floor,
    )
    for name, seconds in others.items():
        report.line(f"bulk import, {name}", f"{seconds:.1f} s")
    share = proof / taken
    report.target("proof that all is found", f"{share:.1%} of it", "≤ 2 %", met=share <= 0.02)
    peak = programs.ours.peak
    report.target("peak memory of the import", f"{peak:.0f} MB", "≤ 100 MB", met=peak <= 100)
    mine, least = (plain.size(desk.desk_db) - empty) / number, plain.size(bare) / number
    origin = programs.ours("origins")[1] / number
    kept = mine - origin
    shown = f"{kept:.0f} / {least:.0f} = {kept / least:.2f}×"
    report.target("bytes an entry / bare", shown, "≤ 1.1×", met=kept <= 1.1 * least)
    report.line("and where an import's entry came from", f"{origin:.0f}", mine / least)
    report.line("bytes an entry, plain SQLite", f"{plain.size(apsw) / number:.0f}")
    return programs


def search(programs: Programs, number: int, report: Report) -> None:
    """Each search in turns: ours, bare, plain, Anki, and again."""
    middles: dict[str, float] = {}
    for name, asked in SEARCHES.items():
        ours, bare, light, anki = turns(programs, "search", asked)
        middles[name] = ours
        verdict(report, f"{name}, newest 50 / bare", ours, bare)
        report.line(f"{name}, plain SQLite", f"{light:.2f} ms", ours / light)
        if number > SMALL:
            many = f"{anki:.1f} ms = {anki / ours:.0f}×"
            report.target(f"{name}, Anki / ours", many, "≥ 10×", met=anki >= 10 * ours)
        else:
            report.line(f"{name}, Anki / ours", f"{anki:.1f} ms", anki / ours)
    two, word = middles["2 characters"], middles["common word"]
    shown = f"{two:.2f} / {word:.2f} ms"
    report.target("2 characters / a word", shown, "≤ 1.3× + 1 ms", met=two <= 1.3 * word + 1)
    ours, bare, *_ = turns(programs, "newest", SEARCHES["stop word"])
    verdict(report, "newest 50 / bare", ours, bare)
    ours, bare, *_ = turns(programs, "best", SEARCHES["stop word"], rounds=15)
    verdict(report, "stop word, best 50 (on demand) / bare", ours, bare)
    lit = statistics.median(programs.ours("shown", corpus.COMMON)[0] for _ in range(ROUNDS))
    report.line("common word with 50 snippets made", f"{lit:.2f} ms")
    check(programs, number)


def verdict(report: Report, name: str, ours: float, bare: float) -> None:
    """A search beside the same on bare sqlcipher3."""
    shown = f"{ours:.2f} / {bare:.2f} ms = {ours / bare:.2f}×"
    report.target(name, shown, "≤ 1.3× + 1 ms", met=ours <= 1.3 * bare + 1)


def turns(programs: Programs, verb: str, asked: Asked, rounds: int = ROUNDS) -> tuple[float, ...]:
    """Medians in milliseconds, in the order of ``Programs.each``; the first of each is left out."""
    words = (asked.typed, asked.match, asked.match, asked.anki)
    taken: list[list[float]] = [[], [], [], []]
    for turn in range(rounds + 1):
        for place, (program, word) in enumerate(zip(programs.each(), words, strict=True)):
            if program.name != "Anki" or turn <= 5:
                taken[place].append(program(verb, word)[0])
    return tuple(statistics.median(times[1:]) for times in taken)


def check(programs: Programs, number: int) -> None:
    """Everybody found what was planted."""
    for name, term in (("rare word", corpus.RARE), ("phrase", corpus.PHRASE)):
        expected = corpus.planted(term, number)
        asked = SEARCHES[name]
        found = [programs.ours("search", asked.typed)[1], programs.bare("search", asked.match)[1]]
        if found != [min(expected, plain.SHOWN)] * 2:
            raise RuntimeError(f"{name}: {found} were found, {expected} were planted")


def add(programs: Programs, report: Report) -> None:
    """One more entry, durable; in turns."""
    bodies = (one.body for one in corpus.entries(ADDS + 10))
    taken: list[list[float]] = [[], [], [], []]
    for body in bodies:
        for place, program in enumerate(programs.each()):
            taken[place].append(program("add", body)[0])
    ours, bare, light, anki = (statistics.median(times[10:]) for times in taken)
    shown = f"{ours:.2f} / {bare:.2f} ms = {ours / bare:.2f}×"
    report.target("add one, durable / bare", shown, "≤ 1.5×", met=ours <= 1.5 * bare)
    slow, floor = (sorted(times[10:])[int(ADDS * 0.99)] for times in taken[:2])
    report.line("add one, p99 of ours; of bare", f"{slow:.2f}; {floor:.2f} ms")
    report.line("add one, plain SQLite; Anki", f"{light:.2f}; {anki:.2f} ms")


def at_the_terminal(place: str, source: str, desk: str, number: int, report: Report) -> None:
    """From process start: a search and an entry, beside jrnl."""
    jrnl = terminal.Jrnl(envs.python_of("jrnl"), os.path.join(place, "jrnl"), source)
    mine = terminal.Terminal(desk)
    rounds = 3 if number > SMALL else 7
    mine.search(corpus.RARE)
    here, my_key, there, its_key = in_turns(
        lambda: mine.search(corpus.RARE),
        mine.derivation,
        lambda: jrnl.search(corpus.RARE),
        jrnl.derivation,
        rounds=rounds,
    )
    report.line("derivation of the key, jrnl / ours", f"{its_key:.0f} / {my_key:.0f} ms")
    both = there / here
    without = (there - its_key) / (here - my_key)
    is_large = number > SMALL
    shown = f"{there:.0f} / {here:.0f} ms = {both:.1f}×"
    bare = f"{there - its_key:.0f} / {here - my_key:.0f} ms = {without:.1f}×"
    if is_large:
        report.target("search, process, jrnl / ours", shown, "≥ 6×", met=both >= 6)
        report.target("the same less the keys", bare, "≥ 30×", met=without >= 30)
    else:
        report.line("search, process, jrnl / ours", shown)
        report.line("the same less the keys", bare)
    theirs = terminal.spent(lambda: jrnl.search(corpus.RARE)) - terminal.spent(jrnl.derivation)
    own = terminal.spent(lambda: mine.search(corpus.RARE)) - terminal.spent(mine.derivation)
    report.line("the same in the processor's time", f"{theirs:.0f} / {own:.0f} ms", theirs / own)
    (here,) = in_turns(lambda: mine.add("one more line of a quiet day"), rounds=rounds)
    report.line("add one, process, ours", f"{here:.0f} ms")
    if not is_large:  # at 100,000 jrnl is at it for minutes
        there = terminal.timed(lambda: jrnl.add("one more line of a quiet day"))
        report.line("add one, process, jrnl", f"{there:.0f} ms", there / here)


def in_turns(*works: Callable[[], object], rounds: int) -> tuple[float, ...]:
    """The median of each, in milliseconds, one after the other in each round."""
    taken: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for times, work in zip(taken, works, strict=True):
            times.append(terminal.timed(work))
    return tuple(statistics.median(times) for times in taken)


if __name__ == "__main__":
    sys.exit(main())
