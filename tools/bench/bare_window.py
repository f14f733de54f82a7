"""The floor: a PySide6 window of the same size with a label and nothing else."""

from __future__ import annotations

import sys

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

#: What the observer waits for; no other window of the bench has this colour.
COLOUR = "#1B5E20"


def main() -> int:
    """Show the window until killed."""
    app = QApplication(sys.argv[:1])
    window = QWidget()
    palette = window.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(COLOUR))
    window.setPalette(palette)
    QLabel("A bare window", window)
    window.resize(1280, 820)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
