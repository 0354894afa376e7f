#!/usr/bin/env bash
# Fuzzes the readers of files with sanitizers and coverage: packaging/fuzz.sh [SECONDS] [TARGET…]; needs clang.
# Each target (of tests/fuzz; all by default) runs for SECONDS (60) on a corpus that grows in build/fuzz/corpus. A finding is
# left in build/fuzz/findings, and ends the target.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
seconds=${1:-60}; shift || true
if (($#)); then wanted=("${@/#/fuzz_}"); else wanted=(fuzz_targets); fi
packaging/build.sh fuzz "${wanted[@]}" >/dev/null
if (($# == 0)); then set -- $(cd build/fuzz/bin && ls -d fuzz_* | sed 's/^fuzz_//'); fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export TBB_ENABLE_SANITIZERS=1  # OpenVINO binds its threads with what sanitizers refuse
failed=()
for target; do
  program=build/fuzz/bin/fuzz_$target corpus=build/fuzz/corpus/$target findings=build/fuzz/findings/$target
  mkdir -p "$corpus" "$findings"
  start=$scratch/$target
  TMPDIR=$scratch DITTO_FUZZ_SEEDS=$start "$program" -runs=0 >/dev/null 2>&1
  inputs=("$corpus" "$start/seeds")
  if [[ -d tests/fuzz/regressions/$target ]]; then inputs+=("tests/fuzz/regressions/$target"); fi
  echo "== $target"
  TMPDIR=$scratch "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=4096 -malloc_limit_mb=2048 -max_len=65536 \
      -dict="$start/dictionary" -artifact_prefix="$findings/" -print_final_stats=1 "${inputs[@]}" \
      > "$scratch/log" 2>&1 || { failed+=("$target"); tail -n 60 "$scratch/log"; }
  grep -E 'stat::(number_of_executed_units|peak_rss_mb)' "$scratch/log" || true
done
if ((${#failed[@]})); then echo "findings: ${failed[*]}"; exit 1; fi
