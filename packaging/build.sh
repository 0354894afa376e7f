#!/usr/bin/env bash
# Configures and builds a preset: packaging/build.sh [PRESET] [TARGET…]. Prints the build folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=${1:-release}; shift || true
[[ -f build/$preset/build.ninja ]] || cmake --preset "$preset" >&2
cmake --build "build/$preset" ${*:+--target "$@"} >&2
echo "build/$preset"
