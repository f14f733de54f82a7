"""The wheel's build hook: compiled translations and packs go into the wheel."""

from __future__ import annotations

import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourceHook(BuildHookInterface):  # type: ignore[type-arg]
    """Compile the resources before a wheel is packed; an editable install compiles in set-up."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Run ``tools/compile_resources.py`` and include what it made."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from tools import compile_resources

        compile_resources.main()
        build_data["artifacts"] += ["resources/i18n/*.qm", "resources/packs/*.bundle"]
