#!/usr/bin/env bash
# Measures the engine against the Kestrel floor, in about five minutes: bench/README.md says how and what came out.
#   bench/run-engine.sh [case ...]   cases: diary batched typename introspection unique loop warm start server (default: all)
# Environment: PAIRS=5 SECONDS_EACH=3 WARMUP=6 CONNECTIONS=16 SERVER_CORE=0 CLIENT_CORE=1 PORT=5099
set -euo pipefail
cd "$(dirname "$0")"

pairs=${PAIRS:-5} seconds=${SECONDS_EACH:-3} warmup=${WARMUP:-6} connections=${CONNECTIONS:-16} port=${PORT:-5099}
server_core=${SERVER_CORE:-0} client_core=${CLIENT_CORE:-1}
url=http://127.0.0.1:$port
cases=("$@")
[ ${#cases[@]} -gt 0 ] || cases=(diary batched typename introspection unique loop warm start server)
answer_md5=c872672d15f99f16c183364969ff63a5 # of the diary, 9,756 bytes, the same from every engine it was measured on
engine=../artifacts/bench/EJournal.Engine.Bench journal=../artifacts/server/ejournal
hz=$(getconf CLK_TCK)
server='' first_answer=0

command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 1; }
scratch=$(mktemp -d)
trap 'stop_server; rm -rf "$scratch"' EXIT

# As ./run builds the server.
publish() {
    dotnet publish "$1" --configuration Release --verbosity quiet --output "$2" --use-current-runtime --self-contained false \
        -p:PublishReadyToRun=true -p:NuGetLockFilePath=obj/publish.lock.json -p:RestoreLockedMode=false >/dev/null
}

stop_server() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ -z "$server" ] || wait "$server" 2>/dev/null || true
    server=
}

# The body that wrk sends for an operation, for curl.
body() {
    local variables='{}'
    ! grep -q '\$s' "wrk/$1.graphql" || variables='{"s":"42","f":"2026-09-07","t":"2026-09-11"}'
    printf '{"query":"%s","variables":%s}' "$(tr '\n' ' ' <"wrk/$1.graphql" | sed 's/"/\\"/g; s/ $//')" "$variables"
}

post() { curl -s "$url/graphql" -H 'Content-Type: application/json' --data-binary "$(body "$1")"; }

# start_server OPERATION COMMAND...: first_answer becomes the milliseconds from exec to the first answer.
start_server() {
    local request begun
    request=$(body "$1")
    shift
    begun=$(date +%s%N)
    "$@" --urls "$url" >/dev/null &
    server=$!
    until curl -sf -o /dev/null "$url/graphql" -H 'Content-Type: application/json' --data-binary "$request"; do sleep 0.005; done
    first_answer=$((($(date +%s%N) - begun) / 1000000))
}

start_engine() { start_server diary taskset -c "$server_core" "$engine"; }

# load PATH OPERATION SECONDS: wrk's report.
load() { OPERATION=wrk/$2.graphql taskset -c "$client_core" wrk -t1 -c"$connections" -d"$3s" -s wrk/post.lua "$url$1"; }

ticks() { awk '{ print $14 + $15 }' "/proc/$server/stat"; }
allocated() { curl -s "$url/allocated"; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# measure PATH OPERATION SECONDS: sets micros of CPU, rps and bytes, each a request.
measure() {
    local ticks_before bytes_before report requests
    ticks_before=$(ticks) bytes_before=$(allocated)
    report=$(load "$1" "$2" "$3")
    requests=$(awk '/requests in/ { print $1 }' <<<"$report")
    rps=$(awk '/Requests\/sec/ { printf "%d", $2 }' <<<"$report")
    ! grep -q 'Non-2xx' <<<"$report" || { echo "$2: $(grep Non-2xx <<<"$report")" >&2; exit 1; }
    micros=$(awk -v t="$(($(ticks) - ticks_before))" -v hz="$hz" -v n="$requests" 'BEGIN { printf "%.1f", t / hz * 1e6 / n }')
    bytes=$((($(allocated) - bytes_before) / requests))
}

row() { printf '%-14s %9s %9s %9s %9s   %s\n' "$@"; }

# Floor and case in turn, so that a neighbour's load on the machine weighs on both; the medians of the pairs.
over_http() {
    local operation=$1 unique=0 floors=() cases=() rates=() ratios=()
    [ "$1" != unique ] || { operation=diary unique=1; }
    UNIQUE=$unique load /graphql "$operation" "$warmup" >/dev/null
    for _ in $(seq "$pairs"); do
        UNIQUE=0 measure /floor diary "$seconds"
        floors+=("$micros")
        UNIQUE=$unique measure /graphql "$operation" "$seconds"
        cases+=("$micros") rates+=("$rps")
        ratios+=("$(awk -v a="$micros" -v b="${floors[-1]}" 'BEGIN { printf "%.2f", a / b }')")
    done
    row "$1" "$(printf '%s\n' "${ratios[@]}" | median)" "$(printf '%s\n' "${cases[@]}" | median)" \
        "$(printf '%s\n' "${floors[@]}" | median)" "$bytes" "$(printf '%s\n' "${rates[@]}" | median) rps; ratios ${ratios[*]}"
}

# The CPU of a request in each of the first ten seconds of load on a fresh process; steady is what the last three have.
warm_up() {
    local each
    for _ in 1 2 3; do
        stop_server
        start_engine
        each=()
        for _ in $(seq 10); do
            measure /graphql diary 1
            each+=("$micros")
        done
        awk '{ a = $8; b = $9; c = $10; steady = a + b + c - (a > b ? (a > c ? a : c) : b > c ? b : c) - (a < b ? (a < c ? a : c) : b < c ? b : c)
               for (n = 10; n > 0 && $n <= steady * 1.25; n--); printf "80 %% of steady speed after %d s of load; µs a request in each: %s\n", n, $0 }' <<<"${each[*]}"
    done
}

# from_exec NAME OPERATION COMMAND...: five starts.
from_exec() {
    local name=$1 millis=() work=()
    shift
    for _ in 1 2 3 4 5; do
        stop_server
        start_server "$@"
        millis+=("$first_answer") work+=($(($(ticks) * 1000 / hz)))
    done
    stop_server
    echo "$name, exec to first answer: $(printf '%s\n' "${millis[@]}" | median) ms, $(printf '%s\n' "${work[@]}" | median) ms of CPU; each: ${millis[*]}"
}

journal_server() {
    publish ../src/EJournal.GraphQL ../artifacts/server
    export EJournal__DataFolder=$scratch
    ( TIMEFORMAT='ejournal import of the demo school: %R s, %U s of user CPU'; time "$journal" import ../samples/demo-school >/dev/null )
    from_exec "ejournal serve" typename "$journal" serve
}

publish EJournal.Engine.Bench ../artifacts/bench
start_engine
for operation in diary batched; do
    md5=$(post "$operation" | md5sum | cut -d' ' -f1)
    [ "$md5" = "$answer_md5" ] || { echo "the answer to $operation differs: md5 $md5" >&2; exit 1; }
done

echo "$(git describe --always --dirty), $(date -I), $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), load average $(cut -d' ' -f1-3 /proc/loadavg)"
load /floor diary "$warmup" >/dev/null
row "" "× floor" "µs CPU" "floor" "B alloc." ""
for name in "${cases[@]}"; do
    case $name in
    loop) stop_server; taskset -c "$server_core" "$engine" loop wrk diary batched typename introspection unique ;;
    warm) warm_up ;;
    start) from_exec "the bench server" diary taskset -c "$server_core" "$engine" ;;
    server) journal_server ;;
    *) [ -n "$server" ] || start_engine; over_http "$name" ;;
    esac
done
