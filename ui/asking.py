"""Questions in a small window of their own: may this be done, and what is it to be called? Main thread."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from handcontrol.ui.language import tr

WIDE_PX = 400  # the title is to be read whole


def agreed(parent: QWidget, title: str, words: str, deed: str) -> bool:
    """Whether the person wants it. deed: the verb on the button; the other one, which Enter presses, leaves all as it
    is."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, words, parent=parent)
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Cancel
    box.setStandardButtons(yes | no)
    box.button(yes).setText(deed)
    box.button(no).setText(tr("Cancel"))
    box.setDefaultButton(no)
    try:
        return box.exec() == yes
    finally:
        box.deleteLater()


def written(parent: QWidget, title: str, label: str, text: str, deed: str) -> str:
    """What the person writes in place of `text`; empty where they would rather not. deed: the verb on the button."""
    asking = QInputDialog(parent)
    asking.setWindowTitle(title)
    asking.setLabelText(label)
    asking.setTextValue(text)
    asking.setOkButtonText(deed)
    asking.setCancelButtonText(tr("Cancel"))
    asking.resize(WIDE_PX, asking.sizeHint().height())
    try:
        return asking.textValue() if asking.exec() else ""
    finally:
        asking.deleteLater()
