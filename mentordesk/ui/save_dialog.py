"""Where a file that leaves the desk is to be saved: Qt's dialog, its ending given to it beforehand.

The ending has to be the dialog's own affair. One that is put on afterwards makes a path about which
the dialog never asked: ``report`` typed beside a ``report.pdf`` would have written over it.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def path_to_save(parent: QWidget | None, title: str, name: str, kind: str) -> str:
    """A path for a new file, or an empty string; begun as ``name`` among the documents.

    ``kind`` as in ``PDF (*.pdf)``. The person was asked about a file that is there already.
    """
    from PySide6.QtWidgets import QFileDialog

    documents = QStandardPaths.StandardLocation.DocumentsLocation
    place = QStandardPaths.writableLocation(documents) or os.path.expanduser("~")
    dialog = QFileDialog(parent, title, place, kind)
    dialog.setObjectName("save-dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(os.path.splitext(name)[1])
    dialog.selectFile(name)
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return chosen[0] if accepted and chosen else ""
