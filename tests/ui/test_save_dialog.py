"""The dialog that asks where a file goes: what is there already is asked about, ending and all."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from mentordesk.ui.outside_traces import forget_places
from mentordesk.ui.save_dialog import path_to_save

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
KIND = "PDF (*.pdf)"


class Typist:
    """Types a path into the file dialog that comes, and says no to whatever is asked then."""

    def __init__(self, path: str) -> None:
        self.asked: list[str] = []
        self._path, self._typed = path, False
        self._wait()

    def _wait(self) -> None:
        QTimer.singleShot(20, self._look)  # each once: a question stands within the answer

    def _look(self) -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, QMessageBox):
            self.asked.append(shown.text())
            self._wait()
            shown.button(QMessageBox.StandardButton.No).click()
        elif isinstance(shown, QFileDialog) and self.asked:
            shown.reject()
        elif isinstance(shown, QFileDialog) and not self._typed:
            self._typed = True
            line = shown.findChild(QLineEdit, "fileNameEdit")
            assert isinstance(line, QLineEdit)
            line.setText(self._path)
            self._wait()
            shown.accept()
        elif not self._typed:
            self._wait()


def as_it_was(_parent: None, title: str, name: str, kind: str) -> str:
    """The control: the ending put on when the dialog is over."""
    path, _ = QFileDialog.getSaveFileName(None, title, name, kind)
    return path if not path or path.endswith(".pdf") else f"{path}.pdf"


@pytest.fixture(autouse=True)
def no_places(qapp: QApplication) -> None:
    assert qapp is not None
    forget_places()


@pytest.mark.parametrize(("ask", "asked"), [(path_to_save, 1), (as_it_was, 0)])
def test_a_file_that_is_there_is_asked_about_though_its_ending_was_not_typed(
    qtbot: QtBot, tmp_path: Path, ask: Callable[[None, str, str, str], str], asked: int
) -> None:
    (tmp_path / "report.pdf").write_text("years of work")
    typist = Typist(str(tmp_path / "report"))
    chosen = ask(None, "Save", "Copy.pdf", KIND)
    assert len(typist.asked) == asked
    assert chosen == ("" if asked else str(tmp_path / "report.pdf"))


def test_a_path_that_is_free_comes_back_with_its_ending(qtbot: QtBot, tmp_path: Path) -> None:
    typist = Typist(str(tmp_path / "free"))
    assert path_to_save(None, "Save", "Copy.pdf", KIND) == str(tmp_path / "free.pdf")
    assert typist.asked == []


def test_no_folder_that_was_visited_is_remembered_on_the_disk(qtbot: QtBot, tmp_path: Path) -> None:
    user = QSettings.Scope.UserScope
    first = Typist(str(tmp_path / "free"))
    assert path_to_save(None, "Save", "Copy.pdf", KIND)
    kept = QSettings(user, "QtProject")
    assert kept.fileName().startswith(os.devnull)
    QSettings.setPath(QSettings.Format.NativeFormat, user, str(tmp_path / "config"))
    typist = Typist(str(tmp_path / "more"))
    assert path_to_save(None, "Save", "Copy.pdf", KIND)
    written = (tmp_path / "config" / "QtProject.conf").read_text()
    assert "lastVisited=file:" in written, "the control: Qt writes it down where it can"
    assert first.asked == typist.asked == []
    forget_places()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="LOUD: of GTK, on Linux only")
def test_no_file_that_was_chosen_comes_on_the_list_of_recent_documents() -> None:
    attribute = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    QCoreApplication.setAttribute(attribute, False)
    assert not QCoreApplication.testAttribute(attribute), "control"
    forget_places()
    assert QCoreApplication.testAttribute(attribute)
