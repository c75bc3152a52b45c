"""handcontrol cameras: which webcams there are, and what stands in the way of using one."""

from __future__ import annotations

import argparse
import json

from handcontrol.capture.camera import NO_CAMERA, list_cameras, trouble
from handcontrol.errors import SourceError

HELP = "list the cameras and say which can be used"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON: index, name, path, usable, why")


def run(args: argparse.Namespace) -> int:
    cameras = list_cameras()
    troubles = [trouble(camera, cameras) for camera in cameras]
    if args.json:
        rows = [
            {
                "index": camera.index,
                "source": f"camera:{camera.index}",
                "name": camera.name,
                "path": camera.path,
                "usable": why is None,
                "why": str(why or ""),
            }
            for camera, why in zip(cameras, troubles, strict=True)
        ]
        print(json.dumps(rows, indent=2, ensure_ascii=False))
    else:
        wide = max((len(camera.name) for camera in cameras), default=0)
        for camera, why in zip(cameras, troubles, strict=True):
            print(f"camera:{camera.index:<3} {camera.name:<{wide}}  {why or 'ready'}")
    if not cameras:
        raise SourceError(*NO_CAMERA)
    return 0
