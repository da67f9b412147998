#!/usr/bin/env bash
# The one test command. It needs Rust and Node; what else is missing it installs, and says so.
#
#   ./test.sh              every check
#   ./test.sh quick        format, clippy, and the tests on SQLite
#   ./test.sh PART...      these parts alone, such as: ./test.sh postgres lint
#   ./test.sh list         the parts and what they do
#
# A part that fails does not hide the others. The last line reads `N passed, N failed`: the tests that ran, and one for
# each part that is not a test run. The exit code is 1 when anything failed.
#
# To add a part: write a function `part_NAME`, and name it in `all_parts` below.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# Kind, name, what it does. Of a `tests` part the tests are counted; a `check` counts as one.
all_parts=(
  "check tools     the programs that the other parts need"
  "check format    rustfmt changes nothing"
  "check shell     shellcheck finds nothing in the scripts"
  "check clippy    clippy warns of nothing"
  "check deny      no banned crate, licence or source"
  "check build     everything compiles"
  "check rules     the rules compile alone, without the server's derives"
  "tests sqlite    the tests on SQLite"
  "tests document  openapi.json is what the server says, and the client what the document says"
  "tests postgres  the tests that touch the database, on PostgreSQL"
  "check lint      Redocly and Spectral find nothing in openapi.json"
  "check demo      the demonstration runs through on SQLite"
  "check demo_postgres  the demonstration runs through on PostgreSQL"
  "tests app       the phone app: types, words, plan, and the built files are what its source builds"
  "tests browser   the phone app in Chromium, before a server of its own"
  "tests team      the team's pages in Chromium, with scripts off: axe, keyboard, print, who gets in"
  "check docs      rustdoc warns of nothing"
  "tests examples  the examples in the documentation run"
)
quick_parts=(format clippy sqlite document)

# The versions to install where the program is absent.
cargo_nextest_version=0.9.143
cargo_deny_version=0.20.2

target_dir="${CARGO_TARGET_DIR:-$PWD/target}"
tools_dir="$target_dir/tools"
work_dir="$(mktemp -d "${TMPDIR:-/tmp}/reable-test.XXXXXX")"
export PATH="$tools_dir/bin:$PATH"
export CARGO_TERM_COLOR=never CARGO_NET_RETRY=5 DEBIAN_FRONTEND=noninteractive NO_COLOR=1
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true

# --- The parts -------------------------------------------------------------------------------------------------------

part_tools() {
  require_command cc build-essential
  require_command node nodejs
  require_command npm npm
  # One test counts how often a commit waits for the disk, and says so when it cannot.
  require_command strace strace || say "Without strace that count is skipped."
  require_component rustfmt cargo-fmt
  require_component clippy cargo-clippy
  require_test_programs
  require_cargo_tool cargo-nextest "$cargo_nextest_version"
  require_cargo_tool cargo-deny "$cargo_deny_version"
}

part_format() {
  require_component rustfmt cargo-fmt
  run cargo fmt --all --check
}

part_shell() {
  if ! command -v shellcheck >/dev/null; then
    skip "shellcheck is not installed"
  fi
  local scripts
  mapfile -t scripts < <(git ls-files '*.sh' .ci/run)
  run shellcheck "${scripts[@]}"
}

part_clippy() {
  require_component clippy cargo-clippy
  run cargo clippy --workspace --all-targets --locked -- -D warnings
}

part_deny() {
  require_cargo_tool cargo-deny "$cargo_deny_version"
  run cargo deny --locked check bans licenses sources
}

# With all targets, so that the test parts find their dependencies built with the same features.
part_build() {
  run cargo build --workspace --all-targets --locked
}

part_rules() {
  run cargo build -p reable-rules --locked
}

part_sqlite() {
  require_test_programs
  REABLE_TEST_BACKEND=sqlite nextest 'not package(reable-openapi)'
}

part_document() {
  nextest 'package(reable-openapi)'
}

# Every package but those that never open a database, so that a new one is not forgotten.
part_postgres() {
  require_test_programs
  start_postgres
  REABLE_TEST_POSTGRES_URL="$(postgres_url postgres)"
  export REABLE_TEST_POSTGRES_URL
  # The server is this run's own, so a database that was migrated on it stays true.
  export REABLE_TEST_POSTGRES_TEMPLATE=reable_migrated
  REABLE_TEST_BACKEND=postgres nextest 'not (package(reable-rules) + package(reable-openapi) + package(reable-bench) + package(reable-signals-bench))'
}

part_lint() {
  if [[ ! -f openapi/openapi.json ]]; then
    complain "openapi/openapi.json is missing: cargo run -p reable-server -- openapi > openapi/openapi.json"
    return 1
  fi
  cd tools/lint-openapi
  run npm ci --ignore-scripts --no-audit --no-fund
  run npm run --silent redocly
  run npm run --silent spectral
}

part_demo() {
  run cargo build --release --locked -p reable-server
  run timeout --foreground 300 cargo run --release --locked -p reable-server -- demo --check
}

part_demo_postgres() {
  start_postgres
  run cargo build --release --locked -p reable-server
  local database="demo_$RANDOM$RANDOM"
  PGPASSWORD="$(<"$work_dir/postgres.password")" run "$(postgres_program createdb)" \
    --host 127.0.0.1 --port "$(<"$work_dir/postgres.port")" --username reable --no-password "$database"
  REABLE_DATABASE_URL="$(postgres_url "$database")" \
    run timeout --foreground 300 cargo run --release --locked -p reable-server -- demo --check
}

# The built app is committed, so that the server needs Rust alone: here it is built once more and compared byte for byte.
part_app() {
  cd server/app
  run npm ci --ignore-scripts --no-audit --no-fund
  run npm run --silent check
  run npm run --silent unit
  local built="$work_dir/app-dist"
  run npm run --silent build -- --outDir "$built" --emptyOutDir
  if ! run diff --recursive --brief dist "$built"; then
    complain "server/app/dist is not what its source builds: cd server/app && npm run build"
    return 1
  fi
}

part_browser() {
  in_chromium browser
}

part_team() {
  in_chromium team
}

part_docs() {
  RUSTDOCFLAGS="-D warnings" run cargo doc --no-deps --workspace --locked
}

part_examples() {
  run cargo test --doc --workspace --locked
}

# --- What the parts share --------------------------------------------------------------------------------------------

say() { printf '%s\n' "$@"; }
complain() { printf 'test.sh: %s\n' "$*" >&2; }

# Prints a command, then runs it.
run() {
  say "+ $*"
  "$@"
}

# Ends the part without a verdict: it counts neither as passed nor as failed.
skip() {
  say "skipped: $*"
  exit 77
}

nextest() {
  require_cargo_tool cargo-nextest "$cargo_nextest_version"
  run cargo nextest run --profile ci --locked --workspace -E "$1"
}

# in_chromium SCRIPT: runs one of the npm scripts that test a server of their own in Chromium.
in_chromium() {
  # Debian's Chromium brings no letters of its own.
  command -v chromium >/dev/null || install_packages chromium fonts-dejavu-core
  [[ -d server/app/node_modules ]] || (cd server/app && run npm ci --ignore-scripts --no-audit --no-fund)
  run cargo build --release --locked -p reable-server
  REABLE_SERVER_BIN="$target_dir/release/reable-server"
  CHROMIUM="$(command -v chromium)"
  export REABLE_SERVER_BIN CHROMIUM
  cd server/app
  run npm run --silent "$1"
}

# require_command PROGRAM DEBIAN-PACKAGE
require_command() {
  command -v "$1" >/dev/null || install_packages "$2"
}

# require_component COMPONENT PROGRAM
require_component() {
  command -v "$2" >/dev/null && "$2" --version >/dev/null 2>&1 && return
  if ! command -v rustup >/dev/null; then
    complain "$2 is missing, and there is no rustup to install it with: install the Rust component \`$1\`"
    return 1
  fi
  say "Installing the Rust component $1."
  run rustup component add "$1"
}

# require_cargo_tool PROGRAM VERSION: builds it into the target folder, without optimising, which takes a few minutes once.
require_cargo_tool() {
  command -v "$1" >/dev/null && return
  say "Installing $1 $2 into $tools_dir (once)."
  if ! CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=false CARGO_PROFILE_RELEASE_STRIP=debuginfo \
    run cargo install --locked --version "$2" --root "$tools_dir" --target-dir "$tools_dir/build" "$1"; then
    complain "$1 $2 could not be installed. By hand: cargo install --locked --version $2 $1"
    return 1
  fi
  rm -rf "$tools_dir/build"
}

# What the Rust tests run that is not Rust: a mail server, a reader of spreadsheets, and two that know FHIR.
require_test_programs() {
  require_python_venv
  require_node_modules tools/fhir
}

# Python with what the tests run in it (tests/src/python.rs looks for it there).
require_python_venv() {
  local venv="$tools_dir/venv" wanted=tests/requirements.txt
  cmp --silent "$wanted" "$venv/requirements.txt" && return
  say "Installing what the tests run in Python into $venv (once)."
  require_command python3 python3
  # Debian's Python can make an environment, but not fill it, without this package.
  python3 -c 'import ensurepip, venv' 2>/dev/null || install_packages python3-venv
  run python3 -m venv --clear "$venv"
  run "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --only-binary :all: --require-hashes \
    --requirement "$wanted"
  # Last, so that an installation that broke off is made anew.
  cp "$wanted" "$venv/requirements.txt"
}

# require_node_modules FOLDER: what its package-lock.json names (tests/src/fhir.rs looks for it there).
require_node_modules() {
  local wanted="$1/package-lock.json" installed="$1/node_modules/package-lock.json"
  require_command node nodejs
  cmp --silent "$wanted" "$installed" && return
  say "Installing what the tests run in Node into $1/node_modules (once)."
  require_command npm npm
  (cd "$1" && run npm ci --ignore-scripts --no-audit --no-fund)
  # Last, so that an installation that broke off is made anew.
  cp "$wanted" "$installed"
}

# install_packages DEBIAN-PACKAGE...
install_packages() {
  local as_root=()
  if ! command -v apt-get >/dev/null; then
    complain "$* is missing, and there is no apt-get to install it with: install it by hand"
    return 1
  fi
  if ((EUID != 0)); then
    if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
      complain "$* is missing, and installing needs root. By hand: sudo apt-get install $*"
      return 1
    fi
    as_root=(sudo -n --preserve-env=DEBIAN_FRONTEND)
  fi
  say "Installing $* with apt-get."
  if ! { run "${as_root[@]}" apt-get update -qq && run "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@"; }; then
    complain "$* could not be installed. By hand: apt-get install $*"
    return 1
  fi
}

# --- A PostgreSQL of our own -----------------------------------------------------------------------------------------
# In the working folder, on 127.0.0.1 and a port of its own, with a password made for this run. It is durable as in
# earnest (fsync stays on). The first part that needs it starts it; leaving the script stops it.

# postgres_program NAME: the path of one of the server's programs; fails when there is none.
postgres_program() {
  local found
  found="$(compgen -G "/usr/lib/postgresql/*/bin/$1" | sort --version-sort | tail -n 1)" || true
  [[ -n "$found" ]] || found="$(command -v "$1")" || return 1
  say "$found"
}

# postgres_url DATABASE
postgres_url() {
  say "postgres://reable:$(<"$work_dir/postgres.password")@127.0.0.1:$(<"$work_dir/postgres.port")/$1"
}

# PostgreSQL refuses to run as root: root runs its programs as the user `postgres`.
as_postgres_user() {
  if ((EUID != 0)); then
    (cd "$work_dir/postgres" && "$@")
  else
    (cd "$work_dir/postgres" && setpriv --reuid postgres --regid postgres --init-groups "$@")
  fi
}

install_postgres() {
  if postgres_program initdb >/dev/null && { ((EUID != 0)) || id postgres >/dev/null 2>&1; }; then
    return
  fi
  install_packages postgresql
  # The package also starts a server of its own, which nobody asked for.
  if ((EUID == 0)) && command -v service >/dev/null; then
    service postgresql stop || true
  fi
}

start_postgres() {
  [[ ! -f "$work_dir/postgres.port" ]] || return 0
  install_postgres
  local folder="$work_dir/postgres" port tries
  mkdir -p "$folder"
  (umask 077 && od -An -N16 -tx1 /dev/urandom | tr -d ' \n' >"$work_dir/postgres.password")
  cp "$work_dir/postgres.password" "$folder/password"
  if ((EUID == 0)); then
    chmod 711 "$work_dir"
    chown -R postgres "$folder"
  fi
  # A plain password on the loopback: hashing it for each connection would slow an unoptimised test build.
  as_postgres_user "$(postgres_program initdb)" --pgdata "$folder/data" --username reable --pwfile "$folder/password" \
    --auth password --encoding UTF8 --locale C --no-sync >"$work_dir/initdb.log" 2>&1 || {
    cat "$work_dir/initdb.log" >&2
    return 1
  }
  cat >>"$folder/data/postgresql.conf" <<SETTINGS
listen_addresses = '127.0.0.1'
unix_socket_directories = '$folder'
max_connections = 300
fsync = on
SETTINGS
  # Whether a port is free only the server can tell without a race: it tries, below the ports that clients are given.
  for tries in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 10000))
    if as_postgres_user "$(postgres_program pg_ctl)" start --pgdata "$folder/data" --log "$folder/server.log" \
      --silent --wait --timeout 60 --options "-p $port"; then
      say "$port" >"$work_dir/postgres.port"
      say "$("$(postgres_program postgres)" --version) listens on 127.0.0.1:$port."
      return
    fi
    complain "PostgreSQL did not start on port $port (try $tries)"
  done
  cat "$folder/server.log" >&2
  return 1
}

# Also stops a server whose start was interrupted.
stop_postgres() {
  [[ -f "$work_dir/postgres/data/postmaster.pid" ]] || return 0
  as_postgres_user "$(postgres_program pg_ctl)" stop --pgdata "$work_dir/postgres/data" --mode immediate --silent || true
}

# --- Running parts and counting --------------------------------------------------------------------------------------

passed=0
failed=0
group=""
results=()

# Each part is a process group of its own, so that Ctrl-C ends all that it started.
set -m

# Waits longer than nextest does for the tests that it stops.
stop_part() {
  [[ -n "$group" ]] || return 0
  kill -TERM -- "-$group" 2>/dev/null || true
  for _ in {1..150}; do
    kill -0 -- "-$group" 2>/dev/null || return 0
    sleep 0.1
  done
  kill -KILL -- "-$group" 2>/dev/null || true
}

# Nextest gives each test a process group, which what a test leaves behind keeps: such a process is known by the name
# of this run in its environment.
stop_leftovers() {
  local environment process
  for environment in /proc/[0-9]*/environ; do
    process="${environment//[^0-9]/}"
    if grep --quiet --null-data --line-regexp --fixed-strings "REABLE_TEST_RUN=$work_dir" "$environment" 2>/dev/null; then
      complain "stops process $process, which a part left behind: $(tr '\0' ' ' <"/proc/$process/cmdline")"
      kill -KILL "$process" 2>/dev/null || true
    fi
  done
}

clean_up() {
  trap '' INT TERM HUP
  stop_part
  stop_postgres
  stop_leftovers
  rm -rf "$work_dir"
}
trap clean_up EXIT
trap 'complain "interrupted"; exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

# run_part KIND NAME: runs it, shows its output, and adds up its result.
run_part() {
  local kind="$1" name="$2" log="$work_dir/$2.log" status counted verdict
  local begun=$SECONDS
  say "" "== $name"
  {
    set +e
    (set -e; "part_$name")
    echo "$?" >"$log.status"
  } </dev/null 2>&1 | tee "$log" &
  group="$(jobs -p %%)"
  wait "$!" || true
  stop_part
  group=""
  status="$(cat "$log.status" 2>/dev/null || echo 1)"
  counted=(0 0)
  case "$status" in
    0) verdict="ok" ;;
    77) verdict="skipped" ;;
    *) verdict="FAILED" ;;
  esac
  if [[ "$kind" == tests ]]; then
    read -r -a counted < <(count_tests "$log")
    # Something besides a test went wrong: it did not compile, or there was none.
    if [[ "$verdict" == FAILED && "${counted[1]}" == 0 ]]; then
      counted[1]=1
    fi
  elif [[ "$verdict" == ok ]]; then
    counted=(1 0)
  elif [[ "$verdict" == FAILED ]]; then
    counted=(0 1)
  fi
  passed=$((passed + counted[0]))
  failed=$((failed + counted[1]))
  local of_tests=""
  [[ "$kind" != tests ]] || of_tests="${counted[0]} of $((counted[0] + counted[1])) tests"
  results+=("$(printf '%-8s %-14s %5d s  %s' "$verdict" "$name" $((SECONDS - begun)) "$of_tests")")
  say "$name: $verdict after $((SECONDS - begun)) s"
}

# count_tests LOG: how many tests passed and how many did not, as nextest, rustdoc's runner and Node's sum them up.
count_tests() {
  awk '
    / Summary \[.*tests? run:/ {
      for (i = 2; i <= NF; i++) {
        if ($i ~ /^tests?$/ && $(i + 1) == "run:") { split($(i - 1), n, "/"); all = n[1] + 0 }
        if ($i ~ /^passed/) good = $(i - 1) + 0
      }
      passes += good; failures += all - good; all = good = 0
    }
    /^test result:/ {
      for (i = 2; i <= NF; i++) {
        if ($i == "passed;") passes += $(i - 1)
        if ($i == "failed;") failures += $(i - 1)
      }
    }
    /^# pass [0-9]+$/ { passes += $3 }
    /^# (fail|cancelled) [0-9]+$/ { failures += $3 }
    END { print passes + 0, failures + 0 }
  ' "$1"
}

main() {
  local wanted=("$@") row kind name what
  if [[ "${1:-}" == list ]]; then
    for row in "${all_parts[@]}"; do
      read -r kind name what <<<"$row"
      printf '%-14s %s\n' "$name" "$what"
    done
    return
  fi
  if [[ "${1:-}" == quick ]]; then
    wanted=("${quick_parts[@]}")
  fi
  for name in "${wanted[@]}"; do
    if ! declare -F "part_$name" >/dev/null; then
      complain "there is no part \`$name\`; ./test.sh list names them"
      exit 2
    fi
  done
  # The checks decide what the product is told, not the settings of whoever runs them.
  while read -r name; do unset "$name"; done < <(compgen -e REABLE_)
  export REABLE_TEST_RUN="$work_dir"
  # All of it is built once: what would make a second build quicker takes as much disk again as the first.
  ((${#wanted[@]})) || export CARGO_INCREMENTAL="${CARGO_INCREMENTAL:-0}"
  for row in "${all_parts[@]}"; do
    read -r kind name what <<<"$row"
    if ((${#wanted[@]} == 0)) || [[ " ${wanted[*]} " == *" $name "* ]]; then
      run_part "$kind" "$name"
    fi
  done
  clean_up
  trap - EXIT
  say "" "${results[@]}" "" "$passed passed, $failed failed"
  ((failed == 0))
}

main "$@"
