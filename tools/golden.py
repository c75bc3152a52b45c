"""Writes the golden replays in tests/golden/ anew; read the diff before it is committed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TESTS = "tests/sessions/test_golden.py"

if __name__ == "__main__":
    command = [sys.executable, "-P", "-m", "pytest", "-q", TESTS, "--update-golden"]
    code = subprocess.run(command, cwd=ROOT, check=False).returncode
    subprocess.run(["git", "--no-pager", "diff", "--stat", "--", "tests/golden"], cwd=ROOT, check=False)
    sys.exit(code)
