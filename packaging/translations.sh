#!/usr/bin/env bash
# Brings translations/*.ts up to date with the studio's texts: new ones come in unfinished, those that are gone leave.
# --check changes nothing and fails where a language lacks a text or has one unfinished.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)

update() { "$lupdate" -silent -no-obsolete -locations none -no-ui-lines ui app/studio -ts "$@" 2>&1 | grep -v '^$' || true; }

if [[ ${1:-} != --check ]]; then
  update translations/*.ts
  grep -c 'type="unfinished"' translations/*.ts || true
  exit
fi

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp translations/*.ts "$copy"
update "$copy"/*.ts
failed=0
for file in "$copy"/*.ts; do
  if missing=$(grep -B 4 'type="unfinished"' "$file" | grep '<source>'); then
    printf '%s lacks, run packaging/translations.sh and translate:\n%s\n' "$(basename "$file")" "$missing"
    failed=1
  fi
done
exit $failed
