#!/usr/bin/env bash
# run.sh BUILD_DIR [all]
#
# The build for people, watched by valgrind: no byte is read before it was written, none outside of what was asked for,
# and nothing is lost.  A sanitizer sees more in our own code, and nothing in the libraries we link, which are watched
# here as they are installed.  Without "all": parsers, some commands and a short way through the server, 40 s of a core;
# with it (`make torture`): all unit tests, more commands, and cases of tests/http.  TAP on standard output.
#
# What runs are the programs of meson.build beside this, which have no filter of calls.  valgrind 3.19 does not know
# Landlock, so nothing is closed at all; tests/cli, tests/serve and the unit tests look at that.
# shellcheck disable=SC1091,SC2034,SC2154 # the files sourced are checked on their own
. "$(dirname "$0")/../lib.sh"
begin "$1"
build=$(dirname "$program")
if sanitized; then
	skip "what valgrind sees" "a sanitizer watches this build"
	finish
fi
if ! have valgrind; then
	echo "Bail out! there is no valgrind"
	exit 1
fi
whole=${2-}
watched=$build/tests/valgrind
out_of_line=99 # the exit code of what it found something in
eye=(valgrind -q --leak-check=full --errors-for-leak-kinds=definite --show-leak-kinds=definite --trace-children=yes
	--suppressions="$tests_dir/valgrind/library.supp" --log-file="$top/seen.%p")

# What was seen, of all processes; but for what valgrind says of itself.
expect_nothing_seen() {
	local seen
	seen=$(cat "$top"/seen.* 2>/dev/null | grep -vE '^--[0-9]+-- (WARNING: unhandled|You may|Read the file|Nevertheless|it at)|vgdb-pipe|vgdb-shared')
	[ -z "$seen" ] || wrong "valgrind: $(head -n 40 <<<"$seen")"
	rm -f "$top"/seen.*
}

# What valgrind itself changes: its descriptors are there, and Landlock is not.
changed='a_part_has_no_other_descriptor|descriptors_that_find_no_place_are_no_message|the_sandbox_opens_no_file'

# unit [NAME-PART]: its children end wherever a test lets them, so they are not asked what they lost.
unit() {
	"${eye[@]}" --child-silent-after-fork=yes "$watched/unit-watched" "$@" >"$log/out" 2>"$log/err" </dev/null
	grep -q '^1\.\.[1-9]' "$log/out" || wrong "it broke off: $(said)"
	if grep -a '^not ok' "$log/out" | grep -vE "$changed" >"$log/failed"; then
		wrong "$(cat "$log/failed")"
	fi
	expect_nothing_seen
}

# watch CODE ARGS...: a command ends so, and nothing is seen
watch() {
	"${eye[@]}" --error-exitcode=$out_of_line "$watched/toride-watched" "${@:2}" >"$log/out" 2>"$log/err" </dev/null
	code=$?
	expect_code "$1"
	expect_nothing_seen
}

if [ "$whole" = all ]; then
	unit
	verdict "all unit tests"
else
	for part in exchange cell form; do
		unit $part
	done
	verdict "unit tests of what reads what others wrote"
fi

answers=$example/answers-25.csv
watch 0 assess ipa-selfcheck-3.1 "$answers" --save --firm さくら商店 --create --data d -o result.txt
watch 65 assess ipa-selfcheck-3.1 "$example/own-checklist.yaml"
watch 0 document make policy --company "$example/company.yaml" --format docx -o policy.docx
watch 0 export --data d -o d.zip
watch 0 import d.zip --data e
if [ "$whole" = all ]; then
	watch 0 assess ipa-selfcheck-3.1 "$answers" --format pdf -o result.pdf
	watch 0 framework check "$example/own-checklist.yaml"
	watch 0 backup key key
	watch 0 backup --data d --key-file key -o "$PWD/d.backup"
	watch 0 restore d.backup --data f --key-file key
	watch 0 seal --data d -o d.seal
	watch 0 verify --data d --seal d.seal
	watch 0 event list --data d --format csv
	watch 0 search パスワード
	watch 0 firm set people 3 --firm みどり工業 --create --data d
	watch 0 erase --data d --firm みどり工業 --yes-erase みどり工業
	watch 0 erase --data f --yes-erase さくら商店
fi
verdict "commands"

cases=("$tests_dir/valgrind/pages.http")
# cases that rest on no other file; of passwords none, which under valgrind take longer than a request may
[ "$whole" != all ] || for name in certification insurance answer firm search event document; do
	cases+=("$tests_dir/http/case/$name.http")
done
"$build/tests/http/http_test" sqlite 1 "$log/server" "${eye[@]}" --error-exitcode=$out_of_line \
	"$watched/toride-watched" serve --data d --firm さくら商店 --listen 127.0.0.1:0 -- "${cases[@]}" >"$log/out" 2>"$log/err"
# limits on memory and statements are those of the build that nobody watches
grep -q '^# ran [1-9]' "$log/out" || wrong "it broke off: $(tail -n 5 "$log/out" "$log/server")"
! grep -a '^not ok' -A 5 "$log/out" >"$log/failed" || wrong "$(cat "$log/failed")"
! grep -aE 'what=ended .*(code=[1-9]|signal=[1-9])' "$log/server" >"$log/failed" || wrong "$(cat "$log/failed")"
expect_nothing_seen
verdict "the server and its parts"

finish
