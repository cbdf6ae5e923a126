#!/usr/bin/env bash
# Measures the engine against the Kestrel floor in one run: bench/README.md says how and what came out.
#   bench/run-engine.sh [case ...]      cases: diary batched typename introspection unique start (default: all)
# Environment: SECONDS_EACH=10 WARMUP=5 CONNECTIONS=16 SERVER_CORE=0 CLIENT_CORE=1 PORT=5099
set -euo pipefail
cd "$(dirname "$0")"

seconds=${SECONDS_EACH:-10} warmup=${WARMUP:-5} connections=${CONNECTIONS:-16} port=${PORT:-5099}
server_core=${SERVER_CORE:-0} client_core=${CLIENT_CORE:-1}
url=http://127.0.0.1:$port
cases=("$@")
[ ${#cases[@]} -gt 0 ] || cases=(diary batched typename introspection unique start)
answer_md5=c872672d15f99f16c183364969ff63a5 # of the diary, 9,756 bytes, the same from every engine it was measured on
binary=EJournal.Engine.Bench/bin/Release/net10.0/EJournal.Engine.Bench
server=

command -v wrk >/dev/null || apt-get install -y wrk >/dev/null
dotnet build EJournal.Engine.Bench --configuration Release --verbosity quiet >/dev/null
trap 'stop_server' EXIT

stop_server() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ -z "$server" ] || wait "$server" 2>/dev/null || true
    server=
}

# The body that wrk sends for an operation, for curl.
post() {
    curl -s "$url/graphql" -H 'Content-Type: application/json' --data-binary "$(body "$1")"
}

body() {
    local variables='{}'
    ! grep -q '\$s' "wrk/$1.graphql" || variables='{"s":"42","f":"2026-09-07","t":"2026-09-11"}'
    printf '{"query":"%s","variables":%s}' "$(tr '\n' ' ' <"wrk/$1.graphql" | sed 's/"/\\"/g; s/ $//')" "$variables"
}

# Prints the milliseconds from exec to the first answer.
start_server() {
    local diary begun
    diary=$(body diary)
    begun=$(date +%s%N)
    taskset -c "$server_core" "$binary" --urls "$url" &
    server=$!
    until curl -sf -o /dev/null "$url/graphql" -H 'Content-Type: application/json' --data-binary "$diary"; do sleep 0.005; done
    first_answer=$((($(date +%s%N) - begun) / 1000000))
}

# load PATH OPERATION SECONDS: wrk's report.
load() {
    OPERATION=wrk/$2.graphql taskset -c "$client_core" wrk -t1 -c"$connections" -d"$3s" -s wrk/post.lua "$url$1"
}

ticks() { awk '{ print $14 + $15 }' "/proc/$server/stat"; }
allocated() { curl -s "$url/allocated"; }

# measure PATH OPERATION: sets micros, rps and bytes, each a request.
measure() {
    local ticks_before bytes_before report requests
    ticks_before=$(ticks) bytes_before=$(allocated)
    report=$(load "$1" "$2" "$seconds")
    requests=$(awk '/requests in/ { print $1 }' <<<"$report")
    rps=$(awk '/Requests\/sec/ { printf "%d", $2 }' <<<"$report")
    ! grep -q 'Non-2xx' <<<"$report" || { echo "$2: $(grep Non-2xx <<<"$report")" >&2; exit 1; }
    micros=$(awk -v t="$(($(ticks) - ticks_before))" -v hz="$(getconf CLK_TCK)" -v n="$requests" 'BEGIN { printf "%.1f", t / hz * 1e6 / n }')
    bytes=$((($(allocated) - bytes_before) / requests))
}

row() { printf '%-14s %10s %8s %10s %8s\n' "$@"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

run_case() {
    local operation=$1
    [ "$1" != unique ] || { operation=diary; export UNIQUE=1; }
    load /graphql "$operation" "$warmup" >/dev/null
    # The floor before each case: a neighbour's load on the machine then weighs on both.
    UNIQUE=0 measure /floor diary
    local floor=$micros
    row "(floor)" "$micros" "$rps" "$bytes" 1
    measure /graphql "$operation"
    row "$1" "$micros" "$rps" "$bytes" "$(ratio "$micros" "$floor")"
    unset UNIQUE
}

# Throughput in each of the first seconds of load on a fresh process.
warm_up() {
    stop_server
    start_server
    echo "exec to first answer: $first_answer ms; requests in each second of load from then on:"
    for _ in $(seq 1 8); do
        load /graphql diary 1 | awk '/requests in/ { printf "  %s", $1 }'
    done
    echo
}

start_server
md5=$(post diary | md5sum | cut -d' ' -f1)
[ "$md5" = "$answer_md5" ] || { echo "the answer differs: md5 $md5" >&2; exit 1; }
md5=$(post batched | md5sum | cut -d' ' -f1)
[ "$md5" = "$answer_md5" ] || { echo "the batched answer differs: md5 $md5" >&2; exit 1; }

echo "load average: $(cut -d' ' -f1-3 /proc/loadavg)"
load /floor diary "$warmup" >/dev/null
row "" "µs CPU" rps "B alloc." ratio
for name in "${cases[@]}"; do
    if [ "$name" = start ]; then warm_up; else run_case "$name"; fi
done
