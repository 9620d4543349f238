#!/bin/bash
# Tests src/web/http.h as a whole: the module http_mhd, spoken to byte by byte.  TAP.
#
#     tests/listen/run.sh BUILD_DIR [NAME-PART]      BUILD_DIR/tests/listen/listen_test has the tests
set -u
program=$(cd "${1:?usage: tests/listen/run.sh BUILD_DIR [NAME-PART]}" && pwd)/tests/listen/listen_test

ulimit -n "$(ulimit -H -n)"
exec "$program" "${@:2}"
