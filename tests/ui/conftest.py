from __future__ import annotations

import os

# No test of a widget needs a display; a run that wants one says so.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
