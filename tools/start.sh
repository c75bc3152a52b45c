#!/usr/bin/env bash
# What `make run` does once everything is there: the app, or without a display the same job headless for 20 seconds.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "$(uname -s)" = Darwin ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  exec .venv/bin/python -P -m handcontrol ${ARGS:-}
fi
echo "• No display here: 20 seconds with the virtual hand, without a window; actions are shown, never injected." >&2
mkdir -p out
exec .venv/bin/python -P -m handcontrol --headless --dry-run --source virtual:demo --duration 20 \
  --clip out/virtual-hand.mp4 --summary out/summary.json ${ARGS:-}
