#!/usr/bin/env bash
# run.sh BUILD_DIR [MATTER...]
#
# The records as people and scripts meet them on the command line: every command on both engines, every wrong input,
# places that are not there, broken or somebody else's, writers beside each other, servers that go away.  TAP on
# standard output.
# shellcheck disable=SC1091,SC2154,SC2317,SC2119,SC2120 # the files sourced are checked on their own, and call what is here
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/../place.sh"
begin "$1"
tools=$(dirname "$program")/tests/records
edition=ipa-selfcheck-3.1
begin_server

# save ARGS...: a round of the sample answers, quietly
save() {
	run assess "$edition" "$example/answers-25.csv" --save "${place[@]}" -o /dev/null "$@"
	[ "$code" -eq 0 ] || wrong "it was not saved: exit code $code, it said: $(said)"
}

# shop NAME: a new place with one firm that has two rounds
shop() {
	place_new "$1"
	run assess "$edition" "$example/answers-25-before.csv" --save "${place[@]}" -o /dev/null --firm さくら商店 --create
	[ "$code" -eq 0 ] || wrong "it was not saved: exit code $code, it said: $(said)"
	save
}

# turned_down NAME CODE ID PLACE ARGS...: like `refused`, of a command to the store; its files may be touched, but what
# they hold is the same.
turned_down() {
	local name=$1 want=$2 id=$3 where=$4 lang
	shift 4
	for lang in ja en; do
		run_in ASAN_OPTIONS=detect_leaks="$leaks" --lang "$lang" "$@"
		expect_code "$want"
		expect_fault "$lang" "$id" "$where"
		expect_harmless "$log/err"
		[ ! -s "$log/out" ] || [[ "$1 $*" == *" --save"* ]] || wrong "there is a result: $(head -c 200 "$log/out")"
	done
	verdict "$engine: $name"
}

# expect_phrase LANG ID FILE: a line of it is that sentence of content/message/phrase.yaml, whatever its values
expect_phrase() {
	local text
	text=$(awk -v id="$2," -v lang="$1" '$2 == "{id:" && $3 == id {
		match($0, " " lang ": ")
		text = substr($0, RSTART + 5)
		quote = substr(text, 1, 1)
		if (quote == "\"" || quote == "\047") { text = substr(text, 2) } else { quote = "" }
		sub(quote "(, en: .*|[}]$)", "", text)
		gsub(/[][().*+?^$|\\]/, "\\\\&", text)
		gsub(/[{][1-4][}]/, ".*", text)
		print text
	}' "$root/content/message/phrase.yaml")
	[ -n "$text" ] || wrong "content/message/phrase.yaml has no phrase $2"
	grep -qEx -e "$text" "$3" || wrong "no $2 in $1 in: $(head -c 300 "$3")"
}

# rounds_are N: that many rounds are there
rounds_are() {
	sql "select count(*) from round"
	[ "$(cat "$log/sql")" = "$1" ] || wrong "there are $(cat "$log/sql") rounds, not $1"
}

# start_writer serve|hold DATA: in the background, as $writer
start_writer() {
	rm -f writer.out
	"$tools/writer" "$1" "$2" >writer.out 2>writer.err &
	writer=$!
	local i
	for ((i = 0; i < 500; i++)); do
		[ ! -s writer.out ] || return 0
		pause 0.01
	done
	wrong "the writer did not start: $(cat writer.err)"
}

# stop_writer [SIGNAL]
stop_writer() {
	kill -"${1:-TERM}" "$writer"
	wait "$writer" 2>"$log/shell"
}

matters=("${@:2}")
[ ${#matters[@]} -gt 0 ] || matters=(waiting commands import fields firms entries tasks checklist places broken full writers server copy chain seals)
for matter in "${matters[@]}"; do
	# shellcheck source=/dev/null
	. "$tests_dir/records/$matter.sh"
done
[ "$(type -t waiting_ends)" != function ] || waiting_ends

finish
