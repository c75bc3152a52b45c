"""The one place that opens connections to an X server (local sockets stay local, none is left open), and its key names.

python-xlib tries TCP when a local server does not answer, leaves its socket to the garbage collector when a connection
fails, and does not close it when the server went away; here it does none of these.
"""

from __future__ import annotations

import os
import queue
import threading
import warnings
from typing import Any

ANSWER_S = 10.0  # a server that has not answered by then does not answer

#: Canonical name → X keysym names, the first that the keyboard has counts (X11/keysymdef.h, XF86keysym.h).
_KEYSYMS: dict[str, tuple[str, ...]] = {
    "ctrl": ("Control_L",), "alt": ("Alt_L",), "alt_gr": ("ISO_Level3_Shift", "Mode_switch"), "shift": ("Shift_L",),
    "super": ("Super_L",), "enter": ("Return",), "escape": ("Escape",), "tab": ("Tab",), "space": ("space",),
    "backspace": ("BackSpace",), "delete": ("Delete",), "insert": ("Insert",), "up": ("Up",), "down": ("Down",),
    "left": ("Left",), "right": ("Right",), "home": ("Home",), "end": ("End",), "page_up": ("Page_Up",),
    "page_down": ("Page_Down",), "caps_lock": ("Caps_Lock",), "num_lock": ("Num_Lock",),
    "scroll_lock": ("Scroll_Lock",), "print_screen": ("Print",), "pause": ("Pause",), "menu": ("Menu",),
    "plus": ("plus", "KP_Add"), "media_play_pause": ("XF86_AudioPlay",), "media_next": ("XF86_AudioNext",),
    "media_previous": ("XF86_AudioPrev",), "media_stop": ("XF86_AudioStop",),
    "volume_up": ("XF86_AudioRaiseVolume",), "volume_down": ("XF86_AudioLowerVolume",),
    "volume_mute": ("XF86_AudioMute",), "brightness_up": ("XF86_MonBrightnessUp",),
    "brightness_down": ("XF86_MonBrightnessDown",),
}  # fmt: skip


def connect(name: str | None = None) -> Any:
    """A python-xlib Display for `name` (default: DISPLAY). Raises ConnectionError with a short reason."""
    name = os.environ.get("DISPLAY", "") if name is None else name
    outcome: queue.SimpleQueue[Any] = queue.SimpleQueue()
    given_up = threading.Event()

    def attempt() -> None:
        outcome.put(_display(name))
        if given_up.is_set() and not isinstance(late := outcome.get(), str):
            close(late)

    # On a thread of its own, since python-xlib waits without a limit: a stopped server must not stop the program.
    threading.Thread(target=attempt, name="X connection", daemon=True).start()
    try:
        made = outcome.get(timeout=ANSWER_S)
    except queue.Empty:
        given_up.set()
        raise ConnectionError(f"no answer within {ANSWER_S:.0f} s") from None
    if isinstance(made, str):
        raise ConnectionError(made)
    return made


def _display(name: str) -> Any:
    """A Display, or the reason why there is none."""
    from Xlib import display

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # the socket of a failed attempt, freed below
        try:
            return display.Display(f"unix/{name}" if name.startswith(":") else name)
        except Exception as error:  # python-xlib raises its own, OS and parse errors
            return str(error)


def close(connection: Any) -> None:
    """Close a Display, also one whose server is gone (its own close raises then and keeps the socket)."""
    try:
        connection.close()
    except Exception:  # the server is gone: only the socket is left to close
        connection.display.socket.close()


def is_xwayland(connection: Any) -> bool:
    """Whether this server is a guest of a Wayland session. It names itself since 23.1; before, only its outputs do."""
    if connection.has_extension("XWAYLAND"):
        return True
    if not connection.has_extension("RANDR"):
        return False
    resources = connection.screen().root.xrandr_get_screen_resources_current()
    names = (connection.xrandr_get_output_info(output, 0).name for output in resources.outputs)
    return any(str(name).upper().startswith("XWAYLAND") for name in names)


def is_composited(connection: Any) -> bool:
    """Whether a compositor runs, so that windows can be seen through (EWMH: it owns the selection _NET_WM_CM_Sn)."""
    name = f"_NET_WM_CM_S{connection.get_default_screen()}"
    return bool(connection.get_selection_owner(connection.intern_atom(name)))


def activate(connection: Any, window: int) -> None:
    """Bring this window to the front and give it the keyboard, because a person asked for it (EWMH
    _NET_ACTIVE_WINDOW with source 2): a program's own wish is refused while another one is being used."""
    from Xlib import X
    from Xlib.protocol import event

    root = connection.screen().root
    kind = connection.intern_atom("_NET_ACTIVE_WINDOW")
    asked = event.ClientMessage(window=window, client_type=kind, data=(32, [2, X.CurrentTime, 0, 0, 0]))
    root.send_event(asked, event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)
    connection.sync()


def keysyms(name: str) -> list[int]:
    """The keysyms that a canonical key name of `handcontrol.keys` may have, the best first."""
    from Xlib import XK

    if len(name) == 1:
        code = ord(name)
        return [code if code < 0x100 else 0x01000000 | code]  # X11 protocol, appendix A: Latin-1 and Unicode
    XK.load_keysym_group("xf86")
    XK.load_keysym_group("xkb")  # ISO_Level3_Shift
    names = _KEYSYMS.get(name, (name.upper(),))  # f1 → F1
    return [keysym for keysym in map(XK.string_to_keysym, names) if keysym]
