#!/bin/sh
# Runs a program on an X display of its own. 77: there is no such display to be had.
command -v xvfb-run >/dev/null || { echo "skipped: xvfb-run is not installed; packaging/setup.sh installs it"; exit 77; }
exec xvfb-run -a -s "-screen 0 2560x1440x24" "$@"
