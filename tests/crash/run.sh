#!/usr/bin/env bash
# run.sh BUILD_DIR [ROUNDS]
#
# What was acknowledged is there, whatever ends: four writers (one of them the product itself) and two readers at once,
# killed with -9 at random moments, ROUNDS times in all (default 51), a third on each way to write; and a disk that
# loses power four times as often.  `make torture` has 1,500 rounds.
#
#   sqlite      writers take turns by the lock
#   socket      writers ask one process, which is killed, too
#   postgresql  all write at once; in every tenth round the server is killed and comes back meanwhile
#
# After each round everything acknowledged must be there, once and whole; check and verify find nothing.  The random
# numbers begin at TORIDE_SEED, which is told; moments cannot be repeated.  TAP on standard output.
# shellcheck disable=SC1091,SC2154 # the files sourced are checked on their own
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/../place.sh"
begin "$1"
rounds=${2:-51}
tools=$(dirname "$program")/tests/crash
export TORIDE_SEED=${TORIDE_SEED:-$RANDOM}
RANDOM=$TORIDE_SEED
sanitized && [ $# -lt 2 ] && rounds=21 # each process takes ten times as long to start
begin_server

writers=(w1 w2 w3 w4)
killed=0
servers=0

# start WHAT NAME ARGS...: a process of ours, whose output is acks.NAME
start() {
	"$tools/worker" "$1" "${where[@]}" "${@:3}" >>"acks.$2" 2>"said.$2" &
	pids[$!]=$2
}

nap() {
	local moment
	printf -v moment '0.%03d' $((RANDOM % $1 + 20))
	pause "$moment"
}

# Three lives of four end while there is writing, however long the machine takes to start them; the fourth at any moment.
until_written() {
	local i had
	had=$(cat acks.* | wc -l)
	[ $(($1 % 4)) -ne 0 ] || return
	for ((i = 0; i < 3000; i++)); do
		[ $(($(cat acks.* | wc -l) - had)) -lt 8 ] || return
		pause 0.02
	done
	wrong "life $1: not 8 writes within a minute"
}

# Kills all that still run, in no order; whoever ended before then was not meant to.
kill_all() {
	local pid status
	for pid in $(printf '%s\n' "${!pids[@]}" | shuf --random-source=<(yes "$RANDOM")); do
		kill -9 "$pid" 2>/dev/null
		[ $((RANDOM % 2)) -eq 0 ] || sleep "0.00$((RANDOM % 9))"
	done
	for pid in "${!pids[@]}"; do
		wait "$pid" 2>/dev/null
		status=$?
		[ "$status" -eq 137 ] || wrong "${pids[$pid]} ended by itself with $status: $(tail -n 5 "said.${pids[$pid]}")"
		killed=$((killed + 1))
	done
}

# One life: writers, readers, perhaps a server that dies, and the end.
live() {
	local name number
	pids=()
	for name in "${writers[@]}"; do
		number=$((($1 - 1) % 10 + 1))0000 # none comes twice, also if it was not acknowledged
		if [ "$name" = w4 ]; then
			start product "$name" "$name" "$number" "$program" "$PWD/answers.csv"
		else
			start "$verb" "$name" "$name" "$number"
		fi
	done
	[ "$verb" = write ] || start serve serve
	start read reader1
	start read reader2
	until_written "$1"
	nap 130
	if [ "$way" = postgresql ] && [ $(($1 % 10)) -eq 5 ]; then
		"$tests_dir/postgres.sh" kill "$top/pg"
		nap 50
		"$tests_dir/postgres.sh" restart "$top/pg"
		nap 300
		servers=$((servers + 1))
	fi
	if [ "$verb" = ask ] && [ $(($1 % 2)) -eq 0 ]; then
		kill_server
		nap 60
	fi
	kill_all
}

# The one that others ask ends first; they become writers themselves, or ask the next one.
kill_server() {
	local pid
	for pid in "${!pids[@]}"; do
		[ "${pids[$pid]}" != serve ] || break
	done
	kill -9 "$pid"
	wait "$pid" 2>/dev/null
	unset "pids[$pid]"
	killed=$((killed + 1))
	start serve serve
}

judge_all() {
	local name list=()
	for name in "${writers[@]}"; do
		list+=("$name=acks.$name")
	done
	"$tools/worker" judge "${where[@]}" "${list[@]}" >"$log/verdict" 2>"$log/judge" ||
		wrong "after $way's life $1: $(head -n 20 "$log/judge")"
}

# lives WAY N: that many, ten of them over the same store
lives() {
	local i acks=0
	way=$1 killed=0 servers=0
	verb='write'
	engine=sqlite
	[ "$way" != socket ] || verb=ask
	[ "$way" != postgresql ] || engine=postgresql
	declare -A pids
	for ((i = 1; i <= $2; i++)); do
		if [ $((i % 10)) -eq 1 ]; then
			rm -f acks.* said.*
			place_new "life$i"
			where=("$data" "${database:--}")
			"$tools/worker" make "${where[@]}" 2>"$log/judge" || wrong "no store: $(cat "$log/judge")"
		fi
		live "$i" 2>"$log/shell" # which tells of each process that was killed
		judge_all "$i"
		if [ $((i % 10)) -eq 0 ] || [ "$i" -eq "$2" ]; then
			acks=$((acks + $(sed -n 's/^\([0-9]*\) acknowledged.*/\1/p' "$log/verdict")))
			expect_sound # as the product says it
		fi
		[ ${#findings[@]} -eq 0 ] || break
	done
	[ "$acks" -ge $((5 * $2)) ] || [ ${#findings[@]} -gt 0 ] || wrong "only $acks writes in $2 lives: the test tests nothing"
	verdict "$way: $2 lives with $killed killed processes${3:-}: all of $acks acknowledged writes are there"
	[ "$servers" -eq 0 ] || note "PostgreSQL's server was killed $servers times"
}

note "seed $TORIDE_SEED"
lives sqlite $((rounds / 3))
lives socket $((rounds / 3))
lives postgresql $((rounds / 3))

mkdir power
"$tools/power" power $((rounds * 4)) $((TORIDE_SEED + 1)) >"$log/out" 2>"$log/err" || wrong "$(head -n 20 "$log/err")"
verdict "power: $(cat "$log/out")"

finish
