"""A pin: one thing of the playbook in one wording, ``id@version``, such as ``ck.first@3``."""

from __future__ import annotations

import re

_PIN = re.compile(r"[a-z]{2}\.[a-z0-9]+(?:-[a-z0-9]+)*@[1-9][0-9]{0,5}")


def is_pin(text: str) -> bool:
    """Whether ``text`` is a pin."""
    return _PIN.fullmatch(text) is not None


def need_pin(what: str, text: str) -> None:
    """Raise ``ValueError`` unless ``text`` is a pin."""
    if not is_pin(text):
        raise ValueError(f"{what} is not of the form id@version")


def may_pin(what: str, text: str) -> None:
    """Raise ``ValueError`` unless ``text`` is empty or a pin."""
    if text:
        need_pin(what, text)


def parted(pin: str) -> tuple[str, int]:
    """The id and the version of a pin."""
    name, _, version = pin.partition("@")
    return name, int(version)
