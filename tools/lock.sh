#!/usr/bin/env bash
# Renew the hash-locked dependencies from the ranges in pyproject.toml.
set -euo pipefail
cd "$(dirname "$0")/.."
.venv/bin/python -m pip install -q --disable-pip-version-check uv
compile() {
  .venv/bin/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-annotate --no-header "$@"
}
compile --extra server pyproject.toml -o requirements/app.lock
compile --extra server --extra dev pyproject.toml -o requirements/dev.lock
compile requirements/build.in -o requirements/build.lock
