from __future__ import annotations

import json
from pathlib import Path

from tests.cli.terminal import Terminal
from tests.driving.desk import PASSPHRASE, RunningDesk
from tests.driving.old_desk import make_old_desk


def test_an_old_desk_says_beside_the_answer_that_it_is_brought_up_and_only_once() -> None:
    with RunningDesk() as desk:
        make_old_desk(desk, 3)
        terminal = Terminal(Path(desk.folder.path))
        first = terminal.run("info", "--json", passphrase=PASSPHRASE)
        assert first.code == 0
        assert json.loads(first.out)["entries"] == 3
        assert "Your writing is safe: the old file is kept" in first.err
        assert "step 7 of 7" in first.err
        assert "step" not in terminal.run("info", passphrase=PASSPHRASE).err
