"""Python imports this first where its folder is on PYTHONPATH: every INET socket and name lookup is noted and refused.

Inherited by child processes. Notes go to the file that HANDCONTROL_AUDIT names, one line each.
"""

import os
import socket
import sys
import traceback

INET = (socket.AF_INET, socket.AF_INET6)
LOOKUPS = {
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "socket.getnameinfo",
    "urllib.Request",
}


def refuse(event, args):
    if not event.startswith(("socket.", "urllib.")):
        return
    if event == "socket.__new__":
        concerned = args[1] in INET
    elif event in ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"):
        concerned = args[0].family in INET
    else:
        concerned = event in LOOKUPS
    if concerned:
        where = " < ".join(
            f"{frame.name} {frame.filename}:{frame.lineno}" for frame in traceback.extract_stack()[:-1]
        )
        with open(os.environ["HANDCONTROL_AUDIT"], "a", encoding="utf-8") as file:
            file.write(f"{event} {args[1:]!r} in {where}\n")
        raise PermissionError(f"{event} during an audit")


sys.addaudithook(refuse)
