#!/usr/bin/env bash
# Sets up what `make run`, `make test` or a checker needs: system packages, .venv, dependencies, networks. Quick when nothing changed.
set -euo pipefail
cd "$(dirname "$0")/.."
job=${1:?usage: tools/setup.sh run|test|dev}

say() { printf '• %s\n' "$*" >&2; }
die() { printf 'handcontrol: %s\n' "$*" >&2; exit 1; }

# --- Python -----------------------------------------------------------------------------------------------------
find_python() {
  local candidate
  for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python; do
    if command -v "$candidate" >/dev/null 2>&1 &&
       "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$candidate"; return
    fi
  done
  return 1
}
python=$(find_python) || die "Python 3.11 or newer is needed; install it (Debian: apt-get install python3 python3-venv) or name one: PYTHON=/path/to/python make $job."

# --- System packages (Debian and relatives; elsewhere they are named) ---------------------------------------------
qt=(libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1
    libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libxcb-render-util0 libxcb-image0 libxcb-randr0 libwayland-cursor0
    libwayland-egl1 libgl1-mesa-dri fonts-dejavu-core)
x11=(xvfb xauth openbox xdotool x11-utils x11-xserver-utils dbus at-spi2-core)

needed_packages() {
  # evdev, which pynput needs on Linux, is compiled on installation.
  command -v cc >/dev/null 2>&1 || echo gcc
  [ -e /usr/include/linux/input.h ] || echo linux-libc-dev
  [ -e /usr/include/stdlib.h ] || echo libc6-dev
  "$python" -c 'import os, sys, sysconfig; sys.exit(not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))' ||
    "$python" -c 'import sys; print(f"python{sys.version_info[0]}.{sys.version_info[1]}-dev")'
  "$python" -c 'import ensurepip, venv' 2>/dev/null || "$python" -c 'import sys; print(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")'
  [ "$job" = dev ] || printf '%s\n' "${qt[@]}"
  [ "$job" != test ] || printf '%s\n' "${x11[@]}"
}

installed() { # newer releases carry some libraries under NAMEt64
  { dpkg-query -W -f='${Status}\n' "$1" "$1t64" 2>/dev/null || true; } | grep -q '^install ok installed'
}

system_packages() {
  local package missing=()
  if ! command -v dpkg-query >/dev/null 2>&1; then
    [ "$(uname -s)" = Linux ] && [ ! -e .venv/.told ] &&
      say "This system has no apt: if something is missing below, install the counterparts of: $(needed_packages | tr '\n' ' ')"
    return 0
  fi
  for package in $(needed_packages); do installed "$package" || missing+=("$package"); done
  [ ${#missing[@]} -gt 0 ] || return 0
  say "System packages to install: ${missing[*]}"
  local sudo=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null 2>&1 || die "as root, run: apt-get install ${missing[*]} — then start again."
    if [ "${ASSUME_YES:-}" != 1 ]; then
      [ -t 0 ] || die "run: sudo apt-get install ${missing[*]} — then start again (or set ASSUME_YES=1)."
      local answer
      read -r -p "  Install them now with sudo apt-get? [Y/n] " answer
      case "$answer" in ""|[Yy]*) ;; *) die "nothing was installed; run: sudo apt-get install ${missing[*]}" ;; esac
    fi
    sudo=(sudo)
  fi
  local log; log=$(mktemp)
  say "Installing them (the package manager's words go to $log) …"
  { "${sudo[@]}" apt-get update &&
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 ||
    die "apt-get could not install ${missing[*]}; see $log, and check the network."
}

# --- Python packages ----------------------------------------------------------------------------------------------
environment() {
  local extra stamp want log
  [ "$job" = run ] && extra="" || extra="[dev]"
  if [ -x .venv/bin/python ] && ! .venv/bin/python -c '' 2>/dev/null; then rm -rf .venv; fi
  if [ ! -x .venv/bin/python ]; then
    say "Making the virtual environment .venv with $("$python" --version) …"
    "$python" -m venv .venv || die "the virtual environment could not be made; install python3-venv and start again."
  fi
  # What is installed for development also serves to run.
  want=$({ cat pyproject.toml; .venv/bin/python --version; } | cksum)
  for stamp in ".venv/.ready[dev]" ".venv/.ready$extra"; do
    [ -e "$stamp" ] && [ "$(cat "$stamp")" = "$want" ] && return 0
  done
  say "Installing Python packages into .venv (about 250 MB to fetch the first time) …"
  log=.venv/pip.log
  local show=(--quiet); [ -t 2 ] && show=(--progress-bar on)
  if [ -t 2 ]; then
    .venv/bin/python -m pip install "${show[@]}" --disable-pip-version-check -e ".$extra" ||
      die "pip could not install the packages named above; check the network and start again."
  else
    .venv/bin/python -m pip install "${show[@]}" --disable-pip-version-check -e ".$extra" >"$log" 2>&1 ||
      { tail -n 5 "$log" >&2; die "pip could not install the packages; see $log, check the network and start again."; }
  fi
  printf '%s\n' "$want" >".venv/.ready$extra"
}

networks() {
  .venv/bin/python -P -m handcontrol models fetch >/dev/null ||
    die "the networks could not be had; the line above says why and what to do."
}

system_packages
environment
[ "$job" = dev ] || networks
