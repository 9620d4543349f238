#!/bin/sh
# Fuzzes one target, beginning with its corpus.
#
#     tests/fuzz/run.sh BUILD_DIR NAME SECONDS      BUILD_DIR was set up with -Dfuzz=true (tests/fuzz/meson.build)
#
# What libFuzzer learns stays in BUILD_DIR/fuzz/NAME and serves the next run; a finding is BUILD_DIR/fuzz/NAME-crash-*,
# its report is on standard error, and the exit code is not 0.  A finding that was mended goes into
# tests/fuzz/corpus/NAME/, made small first:
#
#     BUILD_DIR/tests/fuzz/fuzz_NAME -minimize_crash=1 -runs=100000 FILE
set -eu

if [ $# -ne 3 ]; then
	sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//p;}' "$0" >&2
	exit 64
fi
here=$(dirname "$(realpath "$0")")
build=$(realpath "$1")
target=$build/tests/fuzz/fuzz_$2
learnt=$build/fuzz/$2
mkdir -p "$learnt"

dict=
if [ -e "$here/$2.dict" ]; then
	dict=-dict=$here/$2.dict
fi
# UBSan goes on by default, and libFuzzer would never hear of it
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
cd "$learnt"
# shellcheck disable=SC2086  # $dict is one word or none
exec "$target" $dict -max_total_time="$3" -max_len=4096 -timeout=10 -artifact_prefix="$build/fuzz/$2-" -print_final_stats=1 \
	"$learnt" "$here/corpus/$2"
