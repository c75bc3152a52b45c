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
_ANSWER_S = 1.0  # to one question
_START_S = 3.0
_END_S = 2.0


class Logind:
    """Keeps `locked` true: lockers set the session's LockedHint, another person at this computer makes it inactive,
    and the machine says when it goes to sleep and has woken. A thread of its own. Raises ConnectionError where there
    is no bus, no logind, or no session.
    """

    def __init__(self) -> None:
        self._hint = False
        self._active = True
        self._sleeps = False
        self._bus: Any = None
        self._errors: list[Exception] = []
        self._begun = threading.Event()
        self._given_up = False
        self._wake_out, self._wake_in = os.pipe()
        self._thread = threading.Thread(target=self._run, name="logind", daemon=True)
        self._thread.start()
        if not self._begun.wait(_START_S):  # jeepney waits without a limit for a bus that took the connection
            self._given_up = True
            raise ConnectionError(f"no answer within {_START_S:.0f} s")
        for error in self._errors:
            self.close()
            raise ConnectionError(str(error)) from error

    @property
    def locked(self) -> bool:
        """Any thread."""
        return self._hint or self._sleeps or not self._active

    def close(self) -> None:
        if self._wake_in >= 0:
            os.write(self._wake_in, b"x")
            self._thread.join(_END_S)
            if self._thread.is_alive():  # it still uses the pipe
                return
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

    def _run(self) -> None:
        try:
            from jeepney.io.blocking import open_dbus_connection

            self._bus = open_dbus_connection("SYSTEM")
            self._begin()
        except Exception as error:  # jeepney's own, OS and address errors
            self._errors.append(error)
            if self._bus:
                self._bus.close()
            self._begun.set()
            return
        self._begun.set()
        self._listen()

    def _listen(self) -> None:
        try:
            while not self._given_up:
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
