#!/bin/bash
# Tests src/store/op.h as a whole: a store on SQLite, a writer in a process of its own, and callers of every kind.  TAP.
#
#     tests/op/run.sh BUILD_DIR [NAME-PART]      BUILD_DIR/tests/op/op_test has the tests
set -u
program=$(cd "${1:?usage: tests/op/run.sh BUILD_DIR [NAME-PART]}" && pwd)/tests/op/op_test

TORIDE_TEST_FOLDER=$(mktemp -d "${TMPDIR:-/tmp}/toride-op.XXXXXX")
export TORIDE_TEST_FOLDER
trap 'rm -rf "$TORIDE_TEST_FOLDER"' EXIT
trap 'exit 1' HUP INT TERM PIPE
chmod 711 "$TORIDE_TEST_FOLDER" # another user must be able to try

"$program" "${@:2}"
