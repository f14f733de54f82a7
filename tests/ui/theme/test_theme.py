from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from mentordesk import assets
from mentordesk.settings import Settings
from mentordesk.ui.theme import icons, tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.labels import IconLabel
from mentordesk.ui.widgets.layouts import HBox, VBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

ROOT = Path(__file__).resolve().parents[3]
UI = ROOT / "mentordesk" / "ui"


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme.current()
    made.apply(qapp)
    made.use(Settings(theme="light"))
    yield made
    made.use(Settings(theme="light"), Qt.LayoutDirection.LeftToRight)


def test_the_theme_is_the_same_for_everybody(theme: Theme) -> None:
    assert Theme.current() is theme


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_heads_of_columns_in_dialogs_of_files_can_be_read(
    theme: Theme, qtbot: QtBot, look: str
) -> None:
    theme.use(Settings(theme=look))
    tree = QTreeWidget()
    tree.setHeaderLabels(["Name", "Size"])
    tree.resize(300, 100)
    qtbot.addWidget(tree)
    tree.show()
    head = tree.header()
    ground = head.grab().toImage().pixelColor(head.width() - 8, head.height() // 2)
    assert ground.name() == theme.palette.surface.lower()


def test_a_change_reaches_a_window_that_stands(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    window.setProperty("role", "page")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    window.resize(20, 20)
    qtbot.addWidget(window)
    window.show()
    assert window.grab().toImage().pixelColor(5, 5).name() == tokens.LIGHT.bg.lower()
    theme.use(Settings(theme="dark"))
    assert window.grab().toImage().pixelColor(5, 5).name() == tokens.DARK.bg.lower()
    assert window.palette().color(QPalette.ColorRole.WindowText).name() == tokens.DARK.ink.lower()


def test_type_and_distances_double_at_200_percent(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    outer = VBox(window, gap=8, margins=(24, 16, 24, 16))
    label = QLabel("A line")
    label.setProperty("role", "title")
    outer.addWidget(label)
    window.show()
    before = label.sizeHint()
    theme.use(Settings(theme="light", text_percent=200))
    assert theme.px(34) == 68
    assert outer.contentsMargins().left() == 48
    assert outer.spacing() == 16
    assert label.fontInfo().pixelSize() == 44
    assert label.sizeHint().height() >= before.height() * 1.9


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_size_of_text_keeps_its_bounds(theme: Theme, percent: int) -> None:
    theme.use(Settings(text_percent=percent))
    assert theme.scale == percent / 100


def test_margins_change_sides_with_the_direction(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = HBox(window, margins=(10, 0, 30, 0))
    theme.use(Settings(), Qt.LayoutDirection.RightToLeft)
    assert (row.contentsMargins().left(), row.contentsMargins().right()) == (30, 10)
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_layout_that_is_gone_is_not_told(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    VBox(window)
    window.deleteLater()
    del window
    theme.use(Settings(text_percent=150))  # a dangling layout would raise in its slot


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_each_weight_is_a_font_of_its_own(theme: Theme, weight: int) -> None:
    info = QFontInfo(theme.font(14, weight))
    assert (info.family(), info.weight()) == ("Noto Sans", weight)


def test_arabic_has_a_font_and_codes_have_a_mono_one(theme: Theme) -> None:
    assert "Noto Sans Arabic" in QFontDatabase.families()
    assert QFontInfo(theme.font(20, mono=True)).family() == "Noto Sans Mono"


def test_the_fonts_are_small_enough_and_carry_their_licence() -> None:
    fonts = list((ROOT / "resources" / "fonts").glob("*.ttf"))
    assert sum(font.stat().st_size for font in fonts) < 2_500_000
    assert "SIL OPEN FONT LICENSE" in Path(assets.path("fonts", "OFL.txt")).read_text()
    assert "MIT License" in Path(assets.path("icons", "LICENSE")).read_text()


#: Where a call names its icon: the place among its arguments.
NAMES_ICON = {
    "pixmap": 0,
    "IconLabel": 0,
    "IconButton": 0,
    "set_icon": 0,
    "EmptyState": 0,
    "PlaceSpec": 2,
    "Command": 3,
}


def names_of_icons() -> set[str]:
    """Every icon that a source file of the window names."""
    found = set()
    for file in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if not isinstance(node, ast.Call):
                continue
            place = NAMES_ICON.get(ast.unparse(node.func).rsplit(".", 1)[-1], 99)
            named = [word.value for word in node.keywords if word.arg == "icon"]
            for part in (*node.args[place : place + 1], *named):
                if isinstance(part, ast.Constant) and part.value:
                    found.add(str(part.value))
    assert {"sun-horizon", "notebook", "plus"} <= found
    return found


def test_every_icon_that_is_named_is_shipped(theme: Theme) -> None:
    assert [name for name in sorted(names_of_icons()) if not icons.exists(name)] == []
    assert not icons.exists("no-such-icon")


def test_icons_take_the_colour_of_their_token_and_follow_the_theme(
    theme: Theme, qtbot: QtBot
) -> None:
    label = IconLabel("check-bold", "accent", 40)
    qtbot.addWidget(label)
    label.show()
    assert darkest(label) == tokens.LIGHT.accent.lower()
    theme.use(Settings(theme="dark"))
    assert darkest(label) == tokens.DARK.accent.lower()


def darkest(label: IconLabel) -> str:
    """The colour of the pixels that are wholly covered."""
    image = label.pixmap().toImage()
    solid = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert solid
    return solid[0].name()


def test_only_icons_that_point_are_mirrored(theme: Theme) -> None:
    before = {name: icons.pixmap(name).toImage() for name in ("arrow-right", "gear-six")}
    theme.use(Settings(), Qt.LayoutDirection.RightToLeft)
    after = {name: icons.pixmap(name).toImage() for name in before}
    assert after["arrow-right"] != before["arrow-right"]
    assert after["gear-six"] == before["gear-six"]


def test_asking_for_the_theme_loads_no_renderer_and_nothing_of_the_shell() -> None:
    code = (
        "import sys, mentordesk.ui.appearance, mentordesk.ui.widgets.fields,"
        " mentordesk.ui.widgets.card; print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT
    )
    loaded = set(done.stdout.split())
    assert not {name for name in loaded if name.startswith("mentordesk.ui.shell")}
    assert not {"PySide6.QtSvg", "cryptography", "sqlcipher3", "reportlab"} & loaded


def test_a_widget_of_qt_needs_no_role_to_look_right(theme: Theme, qtbot: QtBot) -> None:
    box = QCheckBox("A box of Qt's own")
    qtbot.addWidget(box)
    assert box.font().families()[0] == "Noto Sans"
