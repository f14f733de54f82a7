"""Run the real keeper on the desk DIR with another command for its children: keep.py DIR COMMAND…"""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from mentordesk import keeper, sandbox
from mentordesk.vault.layout import DeskFolder

if __name__ == "__main__":
    if sys.argv[1] == "--mortal":  # a test that is killed leaves no window behind
        sandbox.die_with_parent(os.getppid())
        del sys.argv[1]
    sys.exit(keeper.run(DeskFolder(sys.argv[1]), child=sys.argv[2:]))
