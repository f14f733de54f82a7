"""What a search in the palette answers with: each place brings a provider of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Result:
    """A thing that answers a query: where it is (place and target), and how its line reads."""

    title: str
    detail: str
    icon: str
    place: str
    target: object
    private: bool = False


class Provider(Protocol):
    """Finds things for the palette. Journal, people, sessions and goals each bring one."""

    def find(self, query: str, limit: int) -> list[Result]:
        """At most ``limit`` results, best first. Runs on the reader thread; raises nothing new."""
