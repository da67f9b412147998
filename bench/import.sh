#!/usr/bin/env bash
# Enrols 10,000 clients from one file, checks them all once more, and says how long each took and how much memory.
#
#   bench/import.sh             on an embedded database in a temporary folder; half a minute
#   bench/import.sh 20000       as many as one file may hold
#
# Binaries built elsewhere: REABLE_BENCH_BINARIES=DIR holds reable and reable-server.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

rows="${1:-10000}"
binaries="${REABLE_BENCH_BINARIES:-}"
if [[ -z "$binaries" ]]; then
  cargo build --release --quiet --package reable-server --package reable-cli
  binaries="${CARGO_TARGET_DIR:-target}/release"
fi
binaries="$(realpath "$binaries")"

work_dir="$(mktemp -d "${TMPDIR:-/tmp}/reable-bench.XXXXXX")"
server_id=""
finish() {
  local status=$?
  if [[ $status -ne 0 ]]; then tail -n 5 "$work_dir"/*.log >&2 || true; fi
  if [[ -n "$server_id" ]]; then kill "$server_id" && wait "$server_id" || true; fi
  rm -rf "$work_dir"
}
trap finish EXIT
cd "$work_dir"

address="127.0.0.1:${REABLE_BENCH_PORT:-18417}"
export REABLE_DATABASE_URL="sqlite://$work_dir/reable.db" REABLE_LISTEN="$address" REABLE_PUBLIC_URL="http://$address"
export REABLE_METRICS_LISTEN="" REABLE_SERVER="http://$address" XDG_CONFIG_HOME="$work_dir/config"
"$binaries/reable-server" serve > server.log 2>&1 &
server_id=$!
for _ in $(seq 100); do
  if (exec 3<> "/dev/tcp/${address/://}") 2> /dev/null; then break; fi
  sleep 0.1
done
"$binaries/reable-server" organisation create "Bench" > organisation.log 2>&1
link="$("$binaries/reable-server" bootstrap-admin --organisation Bench --email a@bench.example --name Bench 2>&1 |
  grep --only-matching --max-count=1 'http://[^ ]*')"
printf '%s\n%s\n' "$link" "een lange zin van mij" |
  "$binaries/reable" login --email a@bench.example --with-link --password-stdin
"$binaries/reable" team create --name "Wijkteam Noord" > team.log

python3 - "$rows" > clients.csv << 'PYTHON'
import datetime, sys
start = datetime.date.today().strftime("%d-%m-%Y")
print("Cliëntnummer;Naam;Geboortedatum;Wijkteam;Startdatum;Telefoon;Huisarts")
for n in range(int(sys.argv[1])):
    print(f"C-{n};Mw. A. de Vries {n};{n % 28 + 1:02}-03-{1925 + n % 30};Wijkteam Noord;{start};06 {10000000 + n};Dr. Bos")
PYTHON

measured() {
  python3 - "$@" << 'PYTHON'
import resource, subprocess, sys, time
began = time.monotonic()
code = subprocess.run(sys.argv[2:]).returncode
took, memory = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(f"{sys.argv[1]}: {took:.1f} s, reable {memory / 1024:.0f} MiB, exit code {code}")
sys.exit(code)
PYTHON
}
measured "$rows rows, dry run" "$binaries/reable" client import clients.csv --dry-run
measured "$rows rows, enrolled" "$binaries/reable" client import clients.csv
measured "$rows rows, skipped" "$binaries/reable" client import clients.csv
awk '/VmHWM/ { printf "server: %.0f MiB at most\n", $2 / 1024 }' "/proc/$server_id/status"
