#!/usr/bin/env bash
# Makes this checkout ready: system libraries, the virtual environment, the compiled resources.
#   tools/setup.sh run    what the app needs
#   tools/setup.sh test   what the tests need as well
# Safe to run again; quick when nothing is missing.
set -euo pipefail
cd "$(dirname "$0")/.."
want=${1:-run}

# Each word is a Debian package; alternatives, where a release renamed one, stand behind a bar.
run_packages='python3-venv libglib2.0-0|libglib2.0-0t64 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3
  libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0'
test_packages='xvfb xdotool x11-utils openbox strace dbus gnome-keyring iproute2 util-linux procps'

installed() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

missing_packages() {
  local entry name found
  for entry in "$@"; do
    found=
    for name in ${entry//|/ }; do installed "$name" && found=1; done
    [ "$entry" = python3-venv ] && python3 -c 'import ensurepip, venv' 2>/dev/null && found=1
    [ -n "$found" ] || echo "$entry"
  done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else
    echo "mentordesk set-up: root is needed for: $*" >&2
    echo "Run that line as root, then call make again." >&2
    exit 1
  fi
}

install_system() {
  # shellcheck disable=SC2086 # the lists are words on purpose
  local list=$run_packages missing entry name chosen=()
  [ "$want" = test ] && list="$run_packages $test_packages"
  if ! command -v apt-get >/dev/null; then
    if ! python3 -c 'import ensurepip, venv' 2>/dev/null || [ "$want" = test ] && ! command -v Xvfb >/dev/null; then
      echo "mentordesk set-up: this is not Debian or Ubuntu. Please install what matches: $list" >&2
    fi
    return
  fi
  missing=$(missing_packages $list)
  [ -n "$missing" ] || return 0
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  for entry in $missing; do
    for name in ${entry//|/ }; do
      if [ -n "$(apt-cache policy "$name" 2>/dev/null | sed -n 's/^ *Candidate: *\([^(].*\)/\1/p')" ]; then
        chosen+=("$name"); break
      fi
    done
  done
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${chosen[@]}" >/dev/null
}

find_python() {
  local name
  for name in python3 python3.13 python3.12 python3.11; do
    if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))'; then
      command -v "$name"; return
    fi
  done
  echo "mentordesk set-up: Python 3.11, 3.12 or 3.13 is needed; none was found. Please install one." >&2
  exit 1
}

install_python() {
  local lock=requirements/app.lock stamp=.venv/.stamp-$want sum
  [ "$want" = test ] && lock=requirements/dev.lock
  sum=$(cat "$lock" requirements/build.lock pyproject.toml | sha256sum | cut -d' ' -f1)
  if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$sum" ] && [ -x .venv/bin/python ]; then return; fi
  [ -x .venv/bin/python ] || "$(find_python)" -m venv .venv
  echo "mentordesk set-up: installing the locked Python packages…"
  .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements/build.lock -r "$lock"
  .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
  echo "$sum" > "$stamp"
}

install_system
install_python
.venv/bin/python tools/compile_resources.py
# Bytecode is made here and not by the desk: on a full disk Python 3.11 leaves a torn file behind,
# which no later start could load.
.venv/bin/python -m compileall -q mentordesk tools tests
