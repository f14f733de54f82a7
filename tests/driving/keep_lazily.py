"""A faulty keeper for controls: it leaves the old desk alive after a lock. keep_lazily.py DIR CMD…"""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from mentordesk import keeper, sandbox
from mentordesk.keeper.windows import Windows
from mentordesk.vault.layout import DeskFolder

as_it_should = Windows.end


def spare_the_old(self: Windows, *roles: str) -> None:
    as_it_should(self, *(role for role in roles if role != "old"))


if __name__ == "__main__":
    if sys.argv[1] == "--mortal":  # a test that is killed leaves no window behind
        sandbox.die_with_parent(os.getppid())
        del sys.argv[1]
    Windows.end = spare_the_old  # type: ignore[method-assign]
    sys.exit(keeper.run(DeskFolder(sys.argv[1]), child=sys.argv[2:]))
