#!/bin/bash
# run.sh BUILD_DIR [SAMPLES] [routes|commands]
#
# Whatever fails, nothing is kept by halves: at each route of the table of routes and each command of the table of
# commands, allocations fail, calls of the engine, and writes to files.  SAMPLES of each at every route and command,
# all where there are no more; `make torture` has 40.  Without it, it is one failure at each, of a kind and place that
# TORIDE_SEED chooses, and with sanitizers on SQLite alone.  After each
# the store is whole, its log unbroken, each table has as many rows as before or as it should have.  TAP on standard
# output.
# shellcheck disable=SC1091,SC2154,SC2034 # the files sourced are checked on their own, and use what is set here
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/../place.sh"
begin "$1"
samples=${2:-0}
engines=(sqlite postgresql)
! sanitized || [ $# -ge 2 ] || engines=(sqlite)
what=${3:-routes commands}
tools=$(dirname "$program")/tests/faults
faulty=$tools/toride-faults
firm=さくら商店
export TORIDE_SEED=${TORIDE_SEED:-$RANDOM}
export ASAN_OPTIONS+=:handle_abort=0
begin_server

# made COMMAND...: what it prints in its last line, of a command that must do
made() {
	run "$@" --firm "$firm" "${place[@]}"
	[ "$code" -eq 0 ] || wrong "$*: $(said)"
	tail -n 1 "$log/out"
}

# ids COUNT COMMAND...: ids of so many new records, with commas between
ids() {
	local i all=
	for ((i = 0; i < $1; i++)); do
		all+=$(made "${@:2}" "${2:0:1}$i"),
	done
	echo "$all"
}

# shop NAME: a place with a firm that has something of everything
shop() {
	local framework
	place_new "$1"
	made firm set people 5 --create >/dev/null
	for framework in selfcheck-3.1:25 articles-4.0:6; do
		made assess "ipa-${framework%:*}" "$example/answers-${framework#*:}.csv" --save >/dev/null
	done
}

# take_over FILE: its lines of TAP, numbered on; the last one says how many there were
take_over() {
	local count bad
	sed '/^# ran /d' "$1"
	read -r _ _ count bad < <(grep '^# ran ' "$1") || {
		echo "Bail out! the walk broke off: $(tail -n 5 "$1" "$log/server" 2>/dev/null | tr '\n' ' ')"
		exit 1
	}
	test_count=$count test_bad=$((test_bad + bad))
}

note "seed $TORIDE_SEED, $([ "$samples" -gt 0 ] && echo "$samples of each kind" || echo one failure) at every route and command"
walk_routes() {
	for engine in "${engines[@]}"; do
		shop "routes"
		needed=$((3 * samples + 6))
		records=("certification=$(ids $needed certification add)" "insurance=$(ids $needed insurance add)"
			"task=$(ids 3 task add)" people=0000000000001)
		sql "insert into person (tenant, id, version, name, login, role, qualification, registration, until, state, made_at)
			select tenant, 1, 1, 'x', 'other', 3, '', '', '9999-12-31', 2, 0 from firm"
		run seal "${place[@]}" # else the server makes one meanwhile
		[ ${#findings[@]} -eq 0 ] || verdict "$engine: there is a firm with records"
		"$tools/routes" "$engine" "$data" "${database:--}" "$samples" plan "$log/server" \
			"$test_count" "${records[@]}" -- "$faulty" serve "${place[@]}" --firm "$firm" --listen 127.0.0.1:0 >"$log/walk"
		take_over "$log/walk"
		expect_sound
		verdict "$engine: check and verify find nothing after all routes"
	done
}

[[ $what != *routes* ]] || walk_routes
# shellcheck source=tests/faults/commands.sh
[[ $what != *commands* ]] || . "$tests_dir/faults/commands.sh"

finish
