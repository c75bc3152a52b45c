"""A plain window, in a process of its own, that writes down what it receives: one JSON object a line on stdout.

receiver.py [NAME]: what the application is called.
"""

from __future__ import annotations

import json
import signal
import sys

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QSlider, QWidget

HANDLE_PX = 100
SHEET = f"""
QListWidget::item {{ height: 90px; }}
QSlider::groove:horizontal {{ height: 90px; background: #ccc; }}
QSlider::handle:horizontal {{ width: {HANDLE_PX}px; background: #446; }}
"""


def tell(what: str, **details: object) -> None:
    print(json.dumps({"what": what, **details}), flush=True)


class Receiver(QWidget):
    """A button, a slider and a list at known places."""

    def __init__(self) -> None:
        super().__init__()
        self.setStyleSheet(SHEET)
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.button = QPushButton("Button", self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.list = QListWidget(self)
        self.list.addItems(["zero", "one", "two"])
        self.button.setGeometry(150, 110, 280, 160)
        self.slider.setGeometry(240, 340, 800, 110)
        self.list.setGeometry(760, 490, 360, 280)
        self.slider.setRange(0, 100)
        self.slider.setValue(20)
        self.button.clicked.connect(lambda: tell("clicked"))
        self.slider.sliderPressed.connect(lambda: tell("slider pressed"))
        self.slider.sliderReleased.connect(lambda: tell("slider released", value=self.slider.value()))
        self.list.itemClicked.connect(lambda item: tell("row", row=self.list.row(item)))

    def places(self) -> dict[str, list[int]]:
        """What a hand may aim at, in pixels of the screen."""
        row = self.list.visualItemRect(self.list.item(1)).center()
        return {
            "button": _at(self.button, self.button.rect().center()),
            "slider 20": _at(self.slider, self._handle(20)),
            "slider 80": _at(self.slider, self._handle(80)),
            "row 1": _at(self.list.viewport(), row),
        }

    def _handle(self, value: int) -> QPoint:
        width = self.slider.width() - HANDLE_PX
        return QPoint(round(HANDLE_PX / 2 + width * value / 100), self.slider.height() // 2)


def _at(widget: QWidget, point: QPoint) -> list[int]:
    there = widget.mapToGlobal(point)
    return [there.x(), there.y()]


class Witness(QObject):
    """Tells every key, mouse button and wheel event of the application, once, and where a button was on the screen."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = {
            QEvent.Type.MouseButtonPress: "press",
            QEvent.Type.MouseButtonDblClick: "double",  # after the second press
            QEvent.Type.MouseButtonRelease: "release",
        }
        if watched.isWindowType() and event.type() in kinds:
            at = event.globalPosition().toPoint()
            tell(kinds[event.type()], at=[at.x(), at.y()], button=event.button().name)
        if watched.isWindowType() and event.type() == QEvent.Type.KeyPress:
            tell("key", key=Qt.Key(event.key()).name.removeprefix("Key_"))
        if watched.isWindowType() and event.type() == QEvent.Type.Wheel:
            tell("wheel", by=[event.angleDelta().x() / 120, event.angleDelta().y() / 120])
        return False


def main() -> int:
    app = QApplication(sys.argv[:1])
    app.setApplicationName(sys.argv[1] if len(sys.argv) > 1 else "receiver")
    signal.signal(signal.SIGTERM, lambda *_: app.quit())
    beat = QTimer()  # lets Python run its signal handler
    beat.timeout.connect(lambda: None)
    beat.start(50)
    window, witness = Receiver(), Witness()
    app.installEventFilter(witness)
    window.showFullScreen()

    def ready() -> None:
        if window.isActiveWindow() and window.width() >= window.screen().geometry().width():
            timer.stop()
            screen = window.screen().geometry()
            tell("ready", screen=[screen.width(), screen.height()], places=window.places())

    timer = QTimer()
    timer.timeout.connect(ready)
    timer.start(20)
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
