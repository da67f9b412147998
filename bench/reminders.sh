#!/usr/bin/env bash
# Sends 10,000 reminders that are due at the same minute, then kills a server in each of 20 rounds of 1,000.
#
#   bench/reminders.sh                                       on SQLite; about half an hour, most of it leases that run out
#   REABLE_DATABASE_URL=postgres://… bench/reminders.sh      on an empty PostgreSQL database, two servers at once
#   bench/reminders.sh --people 2000 --rounds 2              a quick look
#
# The mail server is aiosmtpd in a process of its own; `./test.sh tools` installs it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

./test.sh tools >/dev/null
cargo build --release --quiet --package reable-server --package reable-bench
target_dir="${CARGO_TARGET_DIR:-$PWD/target}"
export REABLE_TEST_PYTHON="$target_dir/tools/venv/bin/python"

work_dir="$(mktemp -d "${TMPDIR:-/tmp}/reable-bench.XXXXXX")"
trap 'rm -rf "$work_dir"' EXIT

database=()
if [[ -n "${REABLE_DATABASE_URL:-}" ]]; then database=(--database-url "$REABLE_DATABASE_URL"); fi
"$target_dir/release/reable-bench" reminders --server "$(realpath "$target_dir/release/reable-server")" \
  --dir "$work_dir" "${database[@]}" "$@"
