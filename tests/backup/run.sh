#!/usr/bin/env bash
# run.sh BUILD_DIR [MATTER...]
#
# Backups: made beside a running server, looked at, rehearsed, restored; every bad file, key and place; disks that fill
# up and processes that are killed.  On both engines.  TAP on standard output.
# shellcheck disable=SC1091,SC2154,SC2317,SC2119,SC2120 # the files sourced are checked on their own, and call what is here
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/../place.sh"
begin "$1"
edition=ipa-selfcheck-3.1
begin_server

# shop NAME: a new place with one firm that has a round, and a key in ./key
shop() {
	place_new "$1"
	run assess "$edition" "$example/answers-25.csv" --save "${place[@]}" -o /dev/null --firm さくら商店 --create
	[ "$code" -eq 0 ] || wrong "it was not saved: exit code $code, it said: $(said)"
	[ -e key ] || "$program" backup key key >/dev/null || wrong "there is no key"
}

# The rows of all records but those about backups and events, which grow with each.
rows_of() {
	run check "$@" --format json
	[ "$code" -eq 0 ] || wrong "check $*: $(said)"
	jq -c 'del(.event, .backup, .session, .link, .form, .job)' "$log/out"
}

# turned_down NAME CODE ID PLACE ARGS...: refused in both languages, with nothing on standard output
turned_down() {
	local name=$1 want=$2 id=$3 where=$4 lang
	shift 4
	for lang in ja en; do
		run --lang "$lang" "$@"
		expect_code "$want"
		expect_fault "$lang" "$id" "$where"
		expect_harmless "$log/err"
		[ ! -s "$log/out" ] || wrong "there is a result: $(head -c 200 "$log/out")"
	done
	verdict "$name"
}

# No half files, and nothing in the room.
expect_tidy() {
	local left
	left=$(find "$@" \( -name '*.part' -o -path '*/scratch/*' \) 2>/dev/null)
	[ -z "$left" ] || wrong "left behind: $left"
}

# a new place that is there and empty
empty_place() {
	place_new "$1"
	[ "$engine" != sqlite ] || place=(--data "$data")
}

matters=("${@:2}")
[ ${#matters[@]} -gt 0 ] || matters=(whole bad folder killed full verify)
for matter in "${matters[@]}"; do
	# shellcheck source=/dev/null
	. "$tests_dir/backup/$matter.sh"
done

finish
