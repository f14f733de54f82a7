"""All that is read before unlocking: no name, no list of desks, nothing that was written."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass, fields

FILE = "settings.toml"
BAD = ".bad"
LARGEST = 64 * 1024  # bytes that are read; a larger file is not one of ours
THEMES = ("system", "light", "dark", "contrast")
DIRECTIONS = ("auto", "ltr", "rtl")
HIDING = ("key", "away")
GROUPINGS = ("person", "session", "day")
DIMMED = ("none", "others")
EARLIER = ("shown", "away")


@dataclass(frozen=True)
class Settings:
    """How the window looks and when it locks. Raises ``ValueError`` for what cannot be."""

    language: str = ""  # "" follows the system; "en", "ar", the pseudo languages "en-XA", "ar-XB"
    playbook_language: str = ""  # "" is the window's; "fr" where only the playbook speaks it
    theme: str = "system"
    text_percent: int = 100  # 100–200
    direction: str = "auto"
    lock_minutes: int = 10  # 1–60
    hide_notes: str = "key"  # private fields: by their key, or also when the window is "away"
    actions_by: str = "person"  # how all actions stand together
    focus_dims: str = "none"  # on a sheet alone: "others" lets all paragraphs but one step back
    on_this_day: str = "shown"  # the journal's earlier years, on its calendar and on Today
    kdf_memory_kib: int = 0  # what calibration found; 0 is not yet calibrated
    kdf_iterations: int = 0

    def __post_init__(self) -> None:
        """Refuse values that the window could not show."""
        for field in fields(self):
            if not is_possible(field.name, getattr(self, field.name)):
                raise ValueError(f"{field.name} cannot be {getattr(self, field.name)!r}")


RANGES = {
    "text_percent": (100, 200),
    "lock_minutes": (1, 60),
    "kdf_memory_kib": (64 * 1024, 1024 * 1024),  # the floor and the ceiling of vault.kdf
    "kdf_iterations": (3, 10),
}
MAY_BE_ZERO = ("kdf_memory_kib", "kdf_iterations")
CHOICES = {
    "theme": THEMES,
    "direction": DIRECTIONS,
    "hide_notes": HIDING,
    "actions_by": GROUPINGS,
    "focus_dims": DIMMED,
    "on_this_day": EARLIER,
}


def is_possible(name: str, value: object) -> bool:
    """Whether the setting ``name`` may have ``value``."""
    if name in RANGES:
        if not isinstance(value, int) or isinstance(value, bool):
            return False
        least, most = RANGES[name]
        return least <= value <= most or (name in MAY_BE_ZERO and value == 0)
    if not isinstance(value, str):
        return False
    if name in CHOICES:
        return value in CHOICES[name]
    return len(value) <= 16 and (value == "" or (value.isascii() and _is_a_tag(value)))


def _is_a_tag(value: str) -> bool:
    """Whether ``value`` is built like a language tag: ``ar``, ``pt-BR``."""
    return all(part.isalnum() for part in value.split("-"))


def load(folder: str) -> Settings:
    """The settings kept in ``folder``; defaults where there are none or a value is not possible.

    A file that cannot be understood is kept aside as ``settings.toml.bad``. Never raises for what
    is in the file, nor for a file that cannot be read.
    """
    path = os.path.join(folder, FILE)
    try:
        with open(path, "rb") as file:
            content = file.read(LARGEST)
    except OSError:
        return Settings()
    import tomllib

    try:
        found = tomllib.loads(content.decode("utf-8"))
    except (ValueError, RecursionError):  # UnicodeDecodeError and TOMLDecodeError are ValueErrors
        with contextlib.suppress(OSError):
            os.replace(path, path + BAD)
        return Settings()
    known = {field.name for field in fields(Settings)}
    return Settings(
        **{
            name: value
            for name, value in found.items()
            if name in known and is_possible(name, value)
        }
    )


def save(folder: str, settings: Settings) -> None:
    """Keep ``settings`` in ``folder``, atomically. Raises ``OSError``; the old ones then stand."""
    lines = ["# MentorDesk reads this before you unlock. It holds no name and nothing you wrote."]
    for field in fields(settings):
        value = getattr(settings, field.name)
        lines.append(f"{field.name} = " + (f'"{value}"' if isinstance(value, str) else str(value)))
    path = os.path.join(folder, FILE)
    temporary = path + ".new"
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with open(descriptor, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)
