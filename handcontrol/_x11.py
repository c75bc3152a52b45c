"""The one place that opens connections to an X server: local sockets stay local, and none is left open.

python-xlib tries TCP when a local server does not answer, leaves its socket to the garbage collector when a connection
fails, and does not close it when the server went away; here it does none of these.
"""

from __future__ import annotations

import os
import warnings
from typing import Any


def connect(name: str | None = None) -> Any:
    """A python-xlib Display for `name` (default: DISPLAY). Raises ConnectionError with a short reason."""
    from Xlib import display

    name = os.environ.get("DISPLAY", "") if name is None else name
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # the socket of a failed attempt, freed below
        try:
            return display.Display(f"unix/{name}" if name.startswith(":") else name)
        except Exception as error:  # python-xlib raises its own, OS and parse errors
            reason = str(error)
    raise ConnectionError(reason)


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
