"""Where the data files lie: inside the package of a wheel, beside it in a checkout."""

from __future__ import annotations

import os


def path(*parts: str) -> str:
    """The path of the file ``parts`` under ``resources/``; whether it exists is not checked."""
    package = os.path.dirname(os.path.abspath(__file__))
    root = os.path.join(package, "resources")
    if not os.path.isdir(root):
        root = os.path.join(os.path.dirname(package), "resources")
    return os.path.join(root, *parts)
