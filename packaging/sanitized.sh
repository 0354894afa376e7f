#!/usr/bin/env bash
# Builds a program with sanitizers and runs it: packaging/sanitized.sh asan|tsan PROGRAM [ARGUMENT…]; PROGRAM is test_session or another,
# or `fuzz` for all fuzz targets, which ctest runs with the arguments.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=$1 program=$2
shift 2
if [[ $program == fuzz ]]; then target=fuzz_targets; else target=$program; fi
packaging/build.sh "$preset" "$target" >/dev/null
export TBB_ENABLE_SANITIZERS=1 OMP_WAIT_POLICY=passive QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
export LSAN_OPTIONS=print_suppressions=0:suppressions=$PWD/packaging/lsan.supp
export UBSAN_OPTIONS=print_stacktrace=1
export TSAN_OPTIONS=second_deadlock_stack=1:suppressions=$PWD/packaging/tsan.supp
if [[ $program == fuzz ]]; then exec ctest --test-dir "build/$preset" -L fuzz --output-on-failure "$@"; fi
exec "build/$preset/bin/$program" "$@"
