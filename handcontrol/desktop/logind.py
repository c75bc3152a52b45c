"""Whether this session is locked, not on the screen, or about to sleep: logind's word, over the system D-Bus."""

from __future__ import annotations

import logging
import os
import select
import threading
from typing import Any

log = logging.getLogger(__name__)
_NAME = "org.freedesktop.login1"
_MANAGER, _SESSION = f"{_NAME}.Manager", f"{_NAME}.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_ANSWER_S = 1.0


class Logind:
    """Keeps `locked` true: lockers set the session's LockedHint, another person at this computer makes it inactive,
    and the machine says when it goes to sleep and has woken. A thread of its own. Raises ConnectionError where there
    is no bus, no logind, or no session.
    """

    def __init__(self) -> None:
        self._hint = False
        self._active = True
        self._sleeps = False
        try:
            from jeepney.io.blocking import open_dbus_connection

            self._bus: Any = open_dbus_connection("SYSTEM")
        except Exception as error:  # jeepney's own, OS and address errors
            raise ConnectionError(str(error)) from error
        try:
            self._begin()
        except Exception as error:
            self._bus.close()
            raise ConnectionError(str(error)) from error
        self._wake_out, self._wake_in = os.pipe()
        self._thread = threading.Thread(target=self._listen, name="logind", daemon=True)
        self._thread.start()

    @property
    def locked(self) -> bool:
        """Any thread."""
        return self._hint or self._sleeps or not self._active

    def close(self) -> None:
        if self._wake_in >= 0:
            os.write(self._wake_in, b"x")
            self._thread.join()
            os.close(self._wake_in)
            os.close(self._wake_out)
            self._wake_in = self._wake_out = -1

    def _begin(self) -> None:
        from jeepney import MatchRule, message_bus

        session = (
            os.environ.get("XDG_SESSION_ID") or "auto"
        )  # auto: of this process, else its user's graphical one
        (self._path,) = self._ask("/org/freedesktop/login1", _MANAGER, "GetSession", "s", (session,))
        for rule in (
            MatchRule(type="signal", interface=_PROPERTIES, member="PropertiesChanged", path=self._path),
            MatchRule(type="signal", interface=_MANAGER, member="PrepareForSleep"),
        ):
            self._answered(message_bus.AddMatch(rule))
        (facts,) = self._ask(self._path, _PROPERTIES, "GetAll", "s", (_SESSION,))
        self._note(facts)

    def _ask(self, path: str, interface: str, method: str, signature: str, body: tuple[Any, ...]) -> Any:
        from jeepney import DBusAddress, new_method_call

        return self._answered(new_method_call(DBusAddress(path, _NAME, interface), method, signature, body))

    def _answered(self, message: Any) -> Any:
        from jeepney.wrappers import unwrap_msg

        return unwrap_msg(self._bus.send_and_get_reply(message, timeout=_ANSWER_S))

    def _note(self, facts: dict[str, tuple[str, Any]]) -> None:
        self._hint = bool(facts.get("LockedHint", ("b", self._hint))[1])
        self._active = bool(facts.get("Active", ("b", self._active))[1])

    def _listen(self) -> None:
        try:
            while True:
                ready, _, _ = select.select([self._bus.sock, self._wake_out], [], [])
                if self._wake_out in ready:
                    return
                self._hear_all()
        except Exception as error:  # the bus went away
            log.warning("the session's lock is no longer observed: %s", error)
        finally:
            self._bus.close()

    def _hear_all(self) -> None:
        from jeepney import HeaderFields

        while True:
            try:
                message = self._bus.receive(timeout=0)
            except TimeoutError:
                return
            member = message.header.fields.get(HeaderFields.member)
            if member == "PrepareForSleep":
                (self._sleeps,) = message.body
            elif member == "PropertiesChanged" and message.body[0] == _SESSION:
                self._note(message.body[1])
