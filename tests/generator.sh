# shellcheck shell=sh disable=SC2034 # those who source it use its variables
# For the suites of generators (tests/mkhtml, tests/mksql), sourced as their first step: the generator, a folder to work
# in, and words for what it must take and refuse.  TAP on standard output.
set -u
export LC_ALL=C

# begin_generator NAME BUILD_DIR: sets $generator, the program, and $here, $src and $work
begin_generator() {
	if [ $# -ne 2 ]; then
		echo "usage: tests/$1/run.sh BUILD_DIR" >&2
		exit 64
	fi
	generator=$(realpath "$2")/tools/$1
	here=$(dirname "$(realpath "$0")")
	src=$here/../../src
	work=$(mktemp -d)
	trap 'rm -rf "$work"' EXIT
	number=0
	failed=0
}

# result STATUS NAME: one line of TAP; what the test said is in $work/said
result() {
	number=$((number + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $number - $2"
	else
		failed=$((failed + 1))
		echo "not ok $number - $2"
		sed 's/^/#   /' "$work/said"
	fi
}

# exits CODE COMMAND...: the command must end with this code and, unless that is 0, say something on stderr
exits() {
	want=$1
	shift
	"$@" >"$work/stdout" 2>"$work/said"
	got=$?
	[ "$got" -eq "$want" ] && { [ "$want" -eq 0 ] || [ -s "$work/said" ]; }
}

# faults_are EXPECT PREFIX: $work/faults has as many lines as EXPECT, and for each one that begins with PREFIX and it;
# "... and N more" stands without
faults_are() {
	[ "$(wc -l <"$work/faults")" -eq "$(wc -l <"$1")" ] || { echo "want:"; cat "$1"; return 1; }
	while IFS= read -r beginning; do
		case $beginning in
		"... and "*) ;;
		*) beginning=$2$beginning ;;
		esac
		awk -v want="$beginning" 'index($0, want) == 1 { found = 1 } END { exit !found }' "$work/faults" ||
			{ echo "no fault begins with: $beginning"; return 1; }
	done <"$1"
}

# end_generator: the plan, and whether all held
end_generator() {
	echo "1..$number"
	[ "$failed" -eq 0 ]
}
