"""What threads allocate lies in one arena, as glibc itself reports it."""

import subprocess
import sys

import pytest

COUNTED = """
import ctypes, re, sys, tempfile, threading
from handcontrol.ui.arena import use_one_arena
followed = use_one_arena() if "one" in sys.argv else True
start = threading.Barrier(5)
def work():
    start.wait()
    kept.append([bytearray(5_000) for _ in range(50)])
kept = []
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads: thread.start()
start.wait()
for thread in threads: thread.join()
libc = ctypes.CDLL(None)
with tempfile.NamedTemporaryFile() as told:
    libc.fopen.restype, libc.fopen.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_char_p)
    libc.fclose.argtypes, libc.malloc_info.argtypes = (ctypes.c_void_p,), (ctypes.c_int, ctypes.c_void_p)
    file = libc.fopen(told.name.encode(), b"w")
    libc.malloc_info(0, file)
    libc.fclose(file)
    print(followed, len(re.findall("<heap nr", open(told.name).read())))
"""


def heaps(*words: str) -> str:
    done = subprocess.run([sys.executable, "-P", "-c", COUNTED, *words], capture_output=True, text=True)
    assert not done.stderr
    return done.stdout.strip()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc only")
def test_threads_share_one_arena() -> None:
    if heaps() in ("", "True 1"):
        pytest.skip("this C library has one arena anyway")
    assert heaps("one") == "True 1"
