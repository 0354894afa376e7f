#!/usr/bin/env bash
# Pictures of every step of the story in all themes, at 1280×720 and at 2560×1440 with a scale of 2:
# tests/ui/screenshots.sh FOLDER, after packaging/build.sh dev ui_story_test
set -euo pipefail
test="$(dirname "${BASH_SOURCE[0]}")/../../build/dev/bin/ui_story_test"
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
for theme in dark light high-contrast; do
  for scale in 1 2; do
    pictures="$1/$theme-$scale"
    mkdir -p "$pictures"
    DITTO_SCREENSHOTS="$pictures" DITTO_THEME=$theme QT_SCALE_FACTOR=$scale "$test" -silent
  done
done
