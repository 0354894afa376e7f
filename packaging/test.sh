#!/usr/bin/env bash
# Installs what is needed, builds, and runs every test. Extra arguments go to ctest.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
packaging/setup.sh
build=$(packaging/build.sh dev)
ctest --test-dir "$build" --output-on-failure "$@"
