#!/usr/bin/env bash
# Measures the server beside two yardsticks on this machine, and prints one table. See bench/README.md.
#
#   bench/run.sh                            three rounds of ten seconds a load, 1,000,000 check-ins stored: ten minutes
#   bench/run.sh --rounds 1 --seconds 5     a quick look
#
# Everything is made in a temporary folder (in $TMPDIR, or /tmp; let it be on a disk) and removed again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! command -v wrk > /dev/null; then
  echo "bench: installing wrk" >&2
  as_root=()
  if [[ $EUID -ne 0 ]]; then as_root=(sudo); fi
  "${as_root[@]}" apt-get install --yes --quiet wrk >&2
fi

cargo build --release --quiet --package reable-server --package reable-bench
binaries="${CARGO_TARGET_DIR:-target}/release"

work_dir="$(mktemp -d "${TMPDIR:-/tmp}/reable-bench.XXXXXX")"
trap 'rm -rf "$work_dir"' EXIT

if [[ "$(stat --file-system --format=%T "$work_dir")" == tmpfs ]]; then
  echo "bench: $work_dir is in memory, where nothing waits for a disk; set TMPDIR to a folder on one" >&2
  exit 1
fi

"$binaries/reable-bench" report --server "$(realpath "$binaries/reable-server")" --scripts "$PWD/bench/lua" \
  --dir "$work_dir" "$@"
