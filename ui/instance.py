"""One window for one person and one home: a second start calls the first one up instead of opening another.

A lock file says who is first (that of a program that was killed is found out by its number, and taken over); a local
socket, which no other computer can reach, carries the call. Main thread.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QLockFile
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from handcontrol import paths

ANSWER_MS = 2000
TOKEN = "XDG_ACTIVATION_TOKEN"  # what lets a window come to the front under Wayland
LONGEST = 600  # bytes of a call


class Instance:
    """Made before anything is opened. `first` tells whether this process is the one; then `listen`, else `call`."""

    def __init__(self, folder: Path | None = None) -> None:
        folder = folder or paths.data_dir()
        self._address = address(folder)
        self._server: QLocalServer | None = None
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # never by its age: only when the process is gone
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Where no lock can be written (a full disk, a folder of another person), a window is better than none.
        self.first = self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def listen(self, called: Callable[[], object]) -> None:
        """`called` at every call from now on; needs the application."""
        QLocalServer.removeServer(self._address)  # of one that was killed
        self._server = server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(lambda: self._take(called))
        server.listen(self._address)

    def _take(self, called: Callable[[], object]) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()) is not None:
            caller.waitForReadyRead(ANSWER_MS // 4)
            token = bytes(caller.read(LONGEST).data()).decode("ascii", "ignore").strip()
            if token:
                os.environ[TOKEN] = token
            caller.write(b"here\n")
            caller.flush()
            caller.disconnectFromServer()
            caller.deleteLater()
            called()

    def call(self) -> bool:
        """Call the first one up; whether it answered."""
        caller = QLocalSocket()
        caller.connectToServer(self._address)
        if not caller.waitForConnected(ANSWER_MS):
            return False
        caller.write(f"{os.environ.get(TOKEN, '')}\n".encode("ascii", "ignore")[-LONGEST:])
        caller.flush()
        deadline = QDeadlineTimer(ANSWER_MS)
        while not caller.canReadLine() and caller.waitForReadyRead(max(0, deadline.remainingTime())):
            pass
        answered = caller.canReadLine()
        caller.close()
        return answered

    def close(self) -> None:
        """Another may be first from now on."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._lock.unlock()


def address(folder: Path) -> str:
    """Where the first one listens: a socket in `folder`; on Windows, which has none in folders, a pipe of its name."""
    if sys.platform == "win32":
        return f"handcontrol-{sha256(os.fsencode(folder)).hexdigest()[:16]}"
    return str(folder / "window.socket")
