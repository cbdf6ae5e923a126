#!/usr/bin/env bash
# Measures the journal over its databases against endpoints written by hand: bench/README.md says how and what came out.
#   bench/run-journal.sh [case ...]   cases: diary page column feed crowd office (default: all)
# Environment: DATABASES="sqlite postgresql" PAIRS=5 SECONDS_EACH=5 WARMUP=8 CONNECTIONS=4 SERVER_CORE=0 CLIENT_CORE=1 PORT=5097
#   SCHOOLS=500 DATA=artifacts/bench-journal (databases are seeded once and kept)
set -euo pipefail
cd "$(dirname "$0")/.."

pairs=${PAIRS:-5} seconds=${SECONDS_EACH:-5} warmup=${WARMUP:-8} connections=${CONNECTIONS:-4} port=${PORT:-5097} schools=${SCHOOLS:-500}
server_core=${SERVER_CORE:-0} client_core=${CLIENT_CORE:-1}
databases=${DATABASES:-sqlite postgresql} data=$(realpath -m "${DATA:-artifacts/bench-journal}")
cases=("$@")
[ ${#cases[@]} -gt 0 ] || cases=(diary page column feed crowd office)
bench=${BENCH:-artifacts/journal-bench/EJournal.Journal.Bench} # where one is named, it is not built
hz=$(getconf CLK_TCK)
servers=() cluster='' postmaster=0

command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 1; }
scratch=$(mktemp -d)
trap 'stop_servers; [ -z "$cluster" ] || tests/peers/postgresql/cluster stop "$data/cluster"; rm -rf "$scratch"' EXIT

# As ./run builds the server.
publish() {
    dotnet publish bench/EJournal.Journal.Bench --configuration Release --verbosity quiet --output "$(dirname "$bench")" --use-current-runtime \
        --self-contained false -p:PublishReadyToRun=true -p:NuGetLockFilePath=obj/publish.lock.json -p:RestoreLockedMode=false >/dev/null
}

stop_servers() {
    local server
    for server in "${servers[@]}"; do kill "$server" 2>/dev/null && wait "$server" 2>/dev/null || true; done
    servers=()
}

# use DATABASE SCHOOLS: says to the bench, through its environment, which database it is about.
use() {
    export EJournal__DataFolder=$data/$1-$2
    if [ "$1" = postgresql ]; then
        export EJournal__Database__Provider=PostgreSql EJournal__Database__ConnectionString="$cluster;Database=bench_$2"
    else
        unset EJournal__Database__Provider EJournal__Database__ConnectionString
    fi
}

prepare() {
    local database=$1 count=$2
    use "$database" "$count"
    [ ! -e "$data/$database-$count/seeded" ] || return 0
    echo "seeding $database with $count school(s)" >&2
    rm -rf "${data:?}/$database-$count"
    if [ "$database" = postgresql ]; then
        psql -q "$(url_of postgres)" -c "DROP DATABASE IF EXISTS bench_$count" -c "CREATE DATABASE bench_$count"
    fi
    "$bench" seed "$count" >&2
    touch "$data/$database-$count/seeded"
}

# The cluster's connection string as psql reads it.
url_of() { sed -E 's/Host=([^;]*);Port=([^;]*);Username=([^;]*);Password=(.*)/postgresql:\/\/\3:\4@\1:\2\/'"$1"'/' <<<"$cluster"; }

# start DATABASE SCHOOLS PORT [count]: the server's id becomes the last of servers.
start() {
    use "$1" "$2"
    taskset -c "$server_core" "$bench" serve ${4:-} --urls "http://127.0.0.1:$3" >"$scratch/server.log" 2>&1 &
    servers+=("$!")
    until curl -sf -o /dev/null "http://127.0.0.1:$3/health"; do
        kill -0 "${servers[-1]}" 2>/dev/null || { cat "$scratch/server.log" >&2; exit 1; }
        sleep 0.05
    done
}

# Tokens live for a quarter of an hour.
targets() { curl -sf "http://127.0.0.1:$2/bench/targets/$1" >"$scratch/$1-$2"; }

# load GRAPHQL OPERATION SECONDS PORT CONNECTIONS: wrk's report.
load() {
    GRAPHQL=$1 TARGETS=$scratch/$2-$4 taskset -c "$client_core" wrk -t1 -c"$5" -d"$3s" -s bench/wrk/targets.lua "http://127.0.0.1:$4"
}

ticks() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }
# What the database's processes have used; those of its sessions live as long as the server's pool.
database_ticks() { [ "$postmaster" = 0 ] && echo 0 || cat /proc/[0-9]*/stat 2>/dev/null | awk -v parent="$postmaster" '$4 == parent { sum += $14 + $15 } END { print sum + 0 }'; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# measure GRAPHQL OPERATION: sets micros, database_micros, bytes, each a request, and rps.
measure() {
    local server=${servers[-1]} before database_before allocated report requests
    before=$(ticks "$server") database_before=$(database_ticks) allocated=$(curl -s "http://127.0.0.1:$port/bench/allocated")
    report=$(load "$1" "$2" "$seconds" "$port" "$connections")
    requests=$(awk '/requests in/ { print $1 }' <<<"$report")
    rps=$(awk '/Requests\/sec/ { printf "%d", $2 }' <<<"$report")
    ! grep -q 'Non-2xx' <<<"$report" || { echo "$2: $(grep Non-2xx <<<"$report")" >&2; exit 1; }
    micros=$(awk -v t="$(($(ticks "$server") - before))" -v hz="$hz" -v n="$requests" 'BEGIN { printf "%.0f", t / hz * 1e6 / n }')
    database_micros=$(awk -v t="$(($(database_ticks) - database_before))" -v hz="$hz" -v n="$requests" 'BEGIN { printf "%.0f", t / hz * 1e6 / n }')
    bytes=$((($(curl -s "http://127.0.0.1:$port/bench/allocated") - allocated) / requests))
}

# ask GRAPHQL LINE: the answer to one line of the targets.
ask() {
    local path token body
    IFS=$'\t' read -r path token body <<<"$2"
    local key=${RANDOM}-${RANDOM}-$1-$SECONDS
    if [ "$1" = 1 ]; then path=/graphql body=${body//%KEY%/$key}; else path=${path//%KEY%/$key} body=; fi
    curl -s "http://127.0.0.1:$port$path" -X POST -H "Authorization: Bearer $token" -H 'Content-Type: application/json' -H 'Accept: application/json' --data-binary "$body"
}

statements() { curl -s "http://127.0.0.1:$port/bench/statements"; }

# The answers of both to forty of the targets are the same, and what each sent to the database for the last of them.
compare() {
    local operation=$1 line a b n0 n1 n2
    targets "$operation" "$port"
    while IFS= read -r line; do
        n0=$(statements)
        a=$(ask 1 "$line")
        n1=$(statements)
        # A column that stands already would change nothing: the next round's is asked for.
        b=$(ask 0 "$line")
        n2=$(statements)
        [ "$a" = "$b" ] || { echo "$operation: the answers differ: ${line%%$'\t'*}" >&2; diff <(fold -w 200 <<<"$a") <(fold -w 200 <<<"$b") | head -6 >&2; exit 1; }
        [[ "$a" == '{"data":{'* && "$a" != *'"errors":[{'* ]] || { echo "$operation: ${a:0:300}" >&2; exit 1; }
    done < <(awk -v every="$(($(wc -l <"$scratch/$operation-$port") / 40))" 'NR % every == 1 || every < 2' "$scratch/$operation-$port")
    sent=$((n1 - n0)) floor_sent=$((n2 - n1)) length=$(wc -c <<<"$a")
}

row() { printf '%-11s %-8s %7s %9s %9s %8s %8s %9s %9s %7s %7s  %s\n' "$@"; }

# Floor and case in turn, so that a neighbour's load on the machine weighs on both; the medians of the pairs.
versus() {
    local database=$1 operation=$2 floors=() cases=() ratios=() rates=() floor_rates=() used=() floor_used=()
    start "$database" 1 "$port" count
    compare "$operation"
    stop_servers
    start "$database" 1 "$port"
    targets "$operation" "$port"
    load 0 "$operation" "$warmup" "$port" "$connections" >/dev/null
    load 1 "$operation" "$warmup" "$port" "$connections" >/dev/null
    for _ in $(seq "$pairs"); do
        targets "$operation" "$port"
        measure 0 "$operation"
        floors+=("$micros") floor_rates+=("$rps") floor_used+=("$database_micros")
        measure 1 "$operation"
        cases+=("$micros") rates+=("$rps") used+=("$database_micros")
        ratios+=("$(awk -v a="${floors[-1]}" -v b="$micros" 'BEGIN { printf "%.2f", a / b }')")
    done
    stop_servers
    row "$database" "$operation" "$(printf '%s\n' "${ratios[@]}" | median)" "$(printf '%s\n' "${cases[@]}" | median)" "$(printf '%s\n' "${floors[@]}" | median)" \
        "$(printf '%s\n' "${used[@]}" | median)" "$(printf '%s\n' "${floor_used[@]}" | median)" \
        "$(printf '%s\n' "${rates[@]}" | median)" "$(printf '%s\n' "${floor_rates[@]}" | median)" "$sent" "$floor_sent" "$length B, $bytes B allocated; ratios ${ratios[*]}"
}

# The same requests of the same school, alone and among 499 others, in turn: two servers, of which one is asked at a time.
crowd() {
    local database=$1 operation=$2 turn alone among ones=() alls=() ratios=()
    prepare "$database" "$schools"
    start "$database" 1 "$port"
    start "$database" "$schools" $((port + 1))
    for turn in "$port" $((port + 1)); do
        targets "$operation" "$turn"
        load 1 "$operation" "$warmup" "$turn" 4 >/dev/null
    done
    for _ in $(seq "$pairs"); do
        targets "$operation" "$port"
        targets "$operation" $((port + 1))
        alone=$(load 1 "$operation" "$seconds" "$port" 4 | awk '/^p95/ { print $2 }')
        among=$(load 1 "$operation" "$seconds" $((port + 1)) 4 | awk '/^p95/ { print $2 }')
        ones+=("$alone") alls+=("$among") ratios+=("$(awk -v a="$among" -v b="$alone" 'BEGIN { printf "%.2f", a / b }')")
    done
    stop_servers
    echo "$database $operation: p95 with one school $(printf '%s\n' "${ones[@]}" | median) µs, with $schools $(printf '%s\n' "${alls[@]}" | median) µs, ratio $(printf '%s\n' "${ratios[@]}" | median) (${ratios[*]})"
}

# What an office asks for a few times a year, each once in an empty database.
office() {
    local database=$1
    use "$database" office
    rm -rf "${data:?}/$database-office"
    [ "$database" != postgresql ] || psql -q "$(url_of postgres)" -c "DROP DATABASE IF EXISTS bench_office" -c "CREATE DATABASE bench_office"
    "$bench" office | sed "s/^/$database /"
}

[ -n "${BENCH:-}" ] || publish
mkdir -p "$data"
if [[ "$databases" == *postgresql* ]]; then
    cluster=$(tests/peers/postgresql/cluster start "$data/cluster" -c shared_buffers=1GB -c autovacuum=on)
    postmaster=$(head -1 "$data/cluster/data/postmaster.pid")
    taskset -a -p -c "$client_core" "$postmaster" >/dev/null
fi

echo "$(git describe --always --dirty), $(date -I), $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), load average $(cut -d' ' -f1-3 /proc/loadavg)"
row database case "floor/" "µs CPU" "floor" "db µs" "floor" "req/s" "floor" "stmts" "floor" ""
for database in $databases; do
    [ "${cases[*]}" = office ] || prepare "$database" 1
    for name in "${cases[@]}"; do
        case $name in
        crowd) for operation in diary page; do crowd "$database" "$operation"; done ;;
        office) office "$database" ;;
        *) versus "$database" "$name" ;;
        esac
    done
done
