"""What the window does not need is not loaded before it."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from handcontrol.importing import importing


def test_the_window_comes_up_without_the_libraries_of_the_networks():
    code = (
        "import sys, handcontrol.commands.app, handcontrol.ui.app;"
        "print(sorted({'cv2', 'onnxruntime', 'pynput', 'OpenGL', 'scipy'} & set(sys.modules)))"
    )
    found = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


@pytest.mark.parametrize("on", [True, False])
def test_garbage_is_looked_for_afterwards_as_before(on):
    was = gc.isenabled()
    try:
        (gc.enable if on else gc.disable)()
        with importing():
            assert not gc.isenabled()
        assert gc.isenabled() is on
    finally:
        (gc.enable if was else gc.disable)()


def test_opencv_is_loaded_at_the_first_use_and_leaves_the_environment_alone():
    code = (
        "import os, sys; os.environ.pop('QT_QPA_FONTDIR', None);"
        "from handcontrol._cv import cv2; assert 'cv2' not in sys.modules;"
        "cv2.LINE_AA; assert 'cv2' in sys.modules and 'QT_QPA_FONTDIR' not in os.environ;"
        "print(cv2.getNumThreads(), hasattr(cv2, 'no_such_name'), issubclass(cv2.error, Exception))"
    )
    found = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.split() == ["1", "False", "True"]
