"""What the processor can do that networks gain from."""

from __future__ import annotations

import platform
from pathlib import Path

from handcontrol._cv import cv2

#: Instruction sets that the networks gain from: as Linux names them, and OpenCV's number for elsewhere.
FLAGS = {
    "sse4_1": 6,
    "avx": 10,
    "avx2": 11,
    "fma": 12,
    "avx512f": 13,
    "avx512_vnni": 22,
    "avx_vnni": None,
    "amx_int8": None,
    "asimd": 100,
    "asimddp": 101,
    "i8mm": None,
}
#: With one of these, networks in 8 bits are faster than in floats (measured: docs/performance.md).
BYTE_PRODUCTS = ("avx512_vnni", "avx_vnni")


def multiplies_bytes() -> bool:
    """Whether networks in 8 bits are the faster ones here."""
    return any(flag in BYTE_PRODUCTS for flag in cpu_flags())


def cpu_name() -> str:
    return _cpuinfo("model name") or platform.processor() or platform.machine()


def cpu_flags() -> list[str]:
    """Those of FLAGS that this processor has."""
    have = (_cpuinfo("flags") or _cpuinfo("Features")).split()
    if have:
        return [name for name in FLAGS if name in have]
    return [name for name, number in FLAGS.items() if number is not None and cv2.checkHardwareSupport(number)]


def _cpuinfo(key: str) -> str:
    """The first value of `key` in Linux's /proc/cpuinfo, "" elsewhere."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return ""
    pairs = (line.partition(":") for line in text.splitlines())
    return next((value.strip() for name, _, value in pairs if name.strip() == key), "")
