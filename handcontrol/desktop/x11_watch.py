"""A thread that listens to an X server: what changed, when a person used mouse or keyboard, and the pause key."""

from __future__ import annotations

import logging
import os
import select
import struct
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from handcontrol import _x11
from handcontrol.desktop import x11_facts
from handcontrol.desktop.x11_hotkey import Hotkey
from handcontrol.vocab import Notice, Screen

log = logging.getLogger(__name__)
_END_S = 2.0
_GENERIC_EVENT = 35
_SCREEN_CHANGE, _CRTC_CHANGE = 1 << 0, 1 << 1  # RandR's event masks


class X11Watch:
    """Keeps `screens`, `active`, `saver_on` and who used what fresh. All are replaced whole: any thread may read them.

    saver_on: the X server's screen saver covers the screens. mouse_at, key_at: when a person last used them (keys that
    only modify do not count: one may hold Ctrl and click by hand), in time.monotonic() seconds; None until then.
    Raises ConnectionError.
    """

    def __init__(self, pause_key: str, camera_key: str = "", keys: Mapping[str, str] | None = None) -> None:
        self.screens: tuple[Screen, ...] = ()
        self.active = x11_facts.ActiveWindow()
        self.saver_on = False
        self.mouse_at: float | None = None
        self.key_at: float | None = None
        self.callbacks: tuple[Callable[[], None], ...] = ()
        self.lost_callbacks: tuple[Callable[[], None], ...] = ()
        self._connection = _x11.connect()
        self.camera_callbacks: tuple[Callable[[], None], ...] = ()
        self._hotkey = Hotkey(self._connection, pause_key)
        self._camera_key = (
            Hotkey(self._connection, camera_key, "camera key", "close the camera") if camera_key else None
        )
        self.key_callbacks: tuple[Callable[[str], None], ...] = ()
        self._other_keys = {
            name: Hotkey(self._connection, chord, name, f"be the {name}")
            for name, chord in (keys or {}).items()
            if chord
        }
        self._kinds: dict[int, str] = {}  # raw event type → what a person used
        self._injected: frozenset[int] = frozenset()
        self._modifiers: frozenset[int] = frozenset()  # key codes
        self._saver_event = -1
        try:
            self._begin()
            told = [hotkey.grab() for hotkey in self._hotkeys]
        except Exception as error:  # python-xlib's own, of many kinds
            _x11.close(self._connection)
            raise ConnectionError(str(error)) from error
        self.notices: tuple[Notice, ...] = tuple(notice for notice in told if notice)
        self._wake_out, self._wake_in = os.pipe()
        self._thread = threading.Thread(target=self._listen, name="desktop", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop the thread and give the pause key back."""
        if self._thread.is_alive():
            os.write(self._wake_in, b"x")
            self._thread.join(_END_S)
            if self._thread.is_alive():  # the server does not answer; the thread still uses the pipe
                return
        if self._wake_in >= 0:
            os.close(self._wake_in)
            os.close(self._wake_out)
            self._wake_in = self._wake_out = -1

    @property
    def _hotkeys(self) -> tuple[Hotkey, ...]:
        first = (self._hotkey, self._camera_key) if self._camera_key else (self._hotkey,)
        return (*first, *self._other_keys.values())

    def _begin(self) -> None:
        from Xlib import X

        connection = self._connection
        root = connection.screen().root
        root.change_attributes(event_mask=X.PropertyChangeMask | X.StructureNotifyMask)
        self._active_window = connection.intern_atom("_NET_ACTIVE_WINDOW")
        self._resources = connection.intern_atom("RESOURCE_MANAGER")
        self._layout_events = {X.ConfigureNotify}
        if connection.has_extension("RANDR"):
            root.xrandr_select_input(_SCREEN_CHANGE | _CRTC_CHANGE)
            first = connection.query_extension("RANDR").first_event
            self._layout_events |= {first, first + 1}
        self._titles = {connection.intern_atom(name) for name in ("_NET_WM_NAME", "WM_NAME")}
        self.screens = x11_facts.screens(connection)
        self._follow_active()
        self._watch_devices(root)
        self._watch_saver(root)

    def _watch_devices(self, root: Any) -> None:
        """Ask for raw input events (XInput 2)."""
        from Xlib.ext import xinput

        connection = self._connection
        if not connection.has_extension(xinput.extname):
            return
        # python-xlib asks for 2.0, in which raw events do not name their device.
        xinput.XIQueryVersion(
            display=connection.display,
            opcode=connection.display.get_extension_major(xinput.extname),
            major_version=2,
            minor_version=2,
        )
        self._kinds = {
            xinput.RawMotion: "mouse", xinput.RawButtonPress: "mouse", xinput.RawKeyPress: "key",
        }  # fmt: skip
        self._injected = x11_facts.injected_devices(connection)
        self._modifiers = x11_facts.modifier_codes(connection)
        masks = xinput.RawMotionMask | xinput.RawButtonPressMask | xinput.RawKeyPressMask
        root.xinput_select_events(
            [(xinput.AllMasterDevices, masks), (xinput.AllDevices, xinput.HierarchyChangedMask)]
        )

    def _follow_active(self) -> None:
        """Note which window is active, and hear of its title from now on, no more of the last one's."""
        from Xlib import X, error

        before, ignored = self.active.window, error.CatchError(error.BadWindow)
        active = x11_facts.active_window(self._connection)
        if before is not None and (active.window is None or active.window.id != before.id):
            before.change_attributes(event_mask=X.NoEventMask, onerror=ignored)
        if active.window is not None:
            active.window.change_attributes(event_mask=X.PropertyChangeMask, onerror=ignored)
            active = x11_facts.active_window(
                self._connection
            )  # again, now that a new title would be heard of
        self.active = active

    def _hear_title(self, window: Any) -> None:
        if self.active.window is not None and window.id == self.active.window.id:
            self.active = replace(self.active, title=x11_facts.title_of(self._connection, window))

    def _watch_saver(self, root: Any) -> None:
        """Ask for the screen saver's comings and goings (MIT-SCREEN-SAVER)."""
        from Xlib.ext import screensaver

        connection = self._connection
        if connection.has_extension(screensaver.extname):
            root.screensaver_select_input(screensaver.NotifyMask)
            self._saver_event = connection.query_extension(screensaver.extname).first_event
            self.saver_on = root.screensaver_query_info().state == screensaver.StateOn

    def _listen(self) -> None:
        connection = self._connection
        try:
            while True:
                while connection.pending_events():
                    self._hear(connection.next_event())
                ready, _, _ = select.select([connection.fileno(), self._wake_out], [], [])
                if self._wake_out in ready:
                    for hotkey in self._hotkeys:
                        hotkey.ungrab()
                    return
        except Exception as error:  # the server went away, or answered what python-xlib cannot read
            log.warning("the desktop is no longer observed: %s", error)
            self.saver_on = True  # a lock and the pause key are not heard any more: the hand waits
            for callback in self.lost_callbacks:
                callback()
        finally:
            _x11.close(connection)

    def _hear(self, event: Any) -> None:
        from Xlib import X, error
        from Xlib.ext import xinput

        try:
            if event.type == _GENERIC_EVENT:
                if event.evtype == xinput.HierarchyChanged:
                    self._injected = x11_facts.injected_devices(self._connection)
                else:
                    self._hear_input(event)
            elif event.type == self._saver_event:
                self.saver_on = bool(event.state)
            elif event.type == X.MappingNotify:
                for hotkey in self._hotkeys:
                    hotkey.feed(event)
                self._modifiers = x11_facts.modifier_codes(self._connection)
            elif event.type == X.PropertyNotify and event.atom == self._active_window:
                self._follow_active()
            elif event.type == X.PropertyNotify and event.atom in self._titles:
                self._hear_title(event.window)
            elif event.type in self._layout_events or (
                event.type == X.PropertyNotify and event.atom == self._resources
            ):
                self.screens = x11_facts.screens(self._connection)
            else:
                self._hear_key(event)
        except error.XError as fault:  # a window that closed while it was asked, and its like
            log.debug("X error while observing: %s", fault)

    def _hear_key(self, event: Any) -> None:
        """A press is of the narrowest chord that it fits alone: Ctrl+Alt+P is not Alt+P."""
        from Xlib import X

        fit = [hotkey for hotkey in self._hotkeys if event.type != X.KeyPress or hotkey.fits(event)]
        if event.type == X.KeyPress:
            fit = sorted(fit, key=lambda hotkey: hotkey.narrowness)[-1:]
        for hotkey in fit:
            if hotkey.feed(event):
                self._call_back(self._callbacks_of(hotkey))

    def _callbacks_of(self, hotkey: Hotkey) -> tuple[Callable[[], None], ...]:
        if hotkey is self._hotkey:
            return self.callbacks
        if hotkey is self._camera_key:
            return self.camera_callbacks
        (name,) = (name for name, one in self._other_keys.items() if one is hotkey)
        return tuple(partial(callback, name) for callback in self.key_callbacks)

    def _hear_input(self, event: Any) -> None:
        """xXIRawEvent from byte 10: deviceid 2, time 4, detail 4, sourceid 2 (XInput 2.2 protocol)."""
        code, source = struct.unpack_from("=IH", event.data, 6)
        kind = self._kinds.get(event.evtype)
        if source in self._injected:
            return
        if kind == "mouse":
            self.mouse_at = time.monotonic()
        elif kind == "key" and code not in self._modifiers:
            self.key_at = time.monotonic()

    def _call_back(self, callbacks: tuple[Callable[[], None], ...]) -> None:
        for callback in callbacks:
            try:
                callback()
            except Exception:  # the key must work for the others, and next time
                log.exception("a key's listener failed")
