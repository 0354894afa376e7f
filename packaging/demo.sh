#!/usr/bin/env bash
# Installs, builds, and renders the sample: Grace Hopper's portrait and one spoken paragraph. Prints where the video is
# and how long each stage took. usage: packaging/demo.sh [OUTPUT.mp4]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
output=${1:-build/demo.mp4}

timings=()
stage() {
  local name=$1 start=$EPOCHREALTIME; shift
  "$@"
  timings+=("$(awk -v n="$name" -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%-8s %7.1f s", n, b - a }')")
}

speak() { flite -voice slt -o build/demo.wav -f resources/sample/speech.txt; }

stage install packaging/setup.sh
stage build packaging/build.sh release ditto starter_pack
stage speech speak
stage render build/release/bin/ditto render \
  --portrait "${DITTO_DEPS:-$HOME/.cache/ditto-studio/deps}/samples/grace_hopper.jpg" --audio build/demo.wav --output "$output"
printf '%s\n' "${timings[@]}"
echo "video: $(realpath "$output")"
