"""The X11 desktop: what its watch last heard, and where the pointer is."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping

from handcontrol.desktop.logind import Logind
from handcontrol.desktop.x11_pointer import X11Pointer
from handcontrol.desktop.x11_settings import double_click_s
from handcontrol.desktop.x11_watch import X11Watch
from handcontrol.vocab import DesktopState, Notice

log = logging.getLogger(__name__)


class X11Desktop:
    """Screens (RandR), active application (EWMH), pointer, physical input (XInput 2) and the pause key of an X server.

    Injected input (XTEST) does not count as physical. `locked`: the X server's screen saver is on, or logind says so
    (where there is one). Raises ConnectionError.
    """

    def __init__(
        self,
        pause_key: str,
        camera_key: str = "",
        keys: Mapping[str, str] | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._watch = X11Watch(pause_key, camera_key, keys or {})
        try:
            self._pointer = X11Pointer(clock=clock)
        except ConnectionError:
            self._watch.close()
            raise
        try:
            self._double_click_s = double_click_s(self._pointer.connection)
        except Exception as error:  # python-xlib's own, of many kinds
            self._watch.close()
            self._pointer.close()
            raise ConnectionError(str(error)) from error
        try:
            self._session: Logind | None = Logind()
        except ConnectionError as error:
            log.info("logind cannot be asked: %s", error)
            self._session = None

    @property
    def notices(self) -> tuple[Notice, ...]:
        return self._watch.notices

    def state(self, t: float) -> DesktopState:
        watch = self._watch
        mouse_at, key_at, active = watch.mouse_at, watch.key_at, watch.active
        now = self._clock()  # after them: nobody used anything in the future
        return DesktopState(
            t=t,
            screens=watch.screens,
            app=active.app,
            title=active.title,
            executable=active.executable,
            pointer_px=self._pointer.place(),
            mouse_t=None if mouse_at is None else t - (now - mouse_at),
            key_t=None if key_at is None else t - (now - key_at),
            locked=watch.saver_on or (self._session is not None and self._session.locked),
            double_click_s=self._double_click_s,
        )

    def on_hotkey(self, callback: Callable[[], None]) -> None:
        self._watch.callbacks += (callback,)

    def on_camera_key(self, callback: Callable[[], None]) -> None:
        self._watch.camera_callbacks += (callback,)

    def on_key(self, callback: Callable[[str], None]) -> None:
        self._watch.key_callbacks += (callback,)

    def on_lost(self, callback: Callable[[], None]) -> None:
        self._watch.lost_callbacks += (callback,)

    def close(self) -> None:
        self._watch.close()
        if self._session:
            self._session.close()
        self._pointer.close()
