#!/bin/bash
# Tests the store (src/store/) on both engines, and says TAP.
#
#     tests/store/run.sh BUILD_DIR [NAME-PART]      BUILD_DIR/tests/store/store_test has the tests
#
# The same program runs on SQLite and on PostgreSQL, of which it starts a server: what holds on one engine alone is not
# held by the store.  Nothing is forced to disk: what is left after a cut of the power is asked elsewhere.
set -u -o pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$(cd "${1:?usage: tests/store/run.sh BUILD_DIR [NAME-PART]}" && pwd)/tests/store/store_test
unset LANG LANGUAGE SOURCE_DATE_EPOCH "${!LC_@}" "${!PG@}"
export LC_ALL=C.UTF-8
export LSAN_OPTIONS=intercept_tls_get_addr=0 # as in lib.sh

# memory has no disk to wait for
base=${TMPDIR:-/tmp}
[ ! -w /dev/shm ] || [ "$(df --output=avail -k /dev/shm | tail -n 1)" -lt 2000000 ] || base=/dev/shm
top=$(mktemp -d "$base/toride-store.XXXXXX")
clean_up() {
	[ ! -e "$top/pg/data" ] || "$here/../postgres.sh" stop "$top/pg" || true
	cd / && rm -rf "$top"
}
trap 'clean_up' EXIT
trap 'exit 1' HUP INT TERM PIPE
chmod 711 "$top"

TORIDE_TEST_DATABASE=$("$here/../postgres.sh" start "$top/pg" --quick --owner $$) || {
	echo "Bail out! the store's tests need a PostgreSQL server"
	exit 1
}
export TORIDE_TEST_DATABASE

count=0
bad=0
for engine in sqlite postgresql; do
	mkdir "$top/$engine"
	said=$top/$engine.tap
	status=0
	TORIDE_TEST_ENGINE=$engine TORIDE_TEST_FOLDER=$top/$engine "$program" "${@:2}" >"$said" || status=$?
	while IFS= read -r line; do
		case $line in
		1..*) continue ;;
		"ok "* | "not ok "*)
			count=$((count + 1))
			line="${line%% [0-9]*} $count - $engine: ${line#* - }"
			;;
		esac
		printf '%s\n' "$line"
	done <"$said"
	if [ "$status" -gt 1 ] || ! grep -q '^1\.\.' "$said"; then
		echo "Bail out! $program ended with $status on $engine"
		exit 1
	fi
	[ "$status" -eq 0 ] || bad=1
done
echo "1..$count"
[ "$bad" -eq 0 ]
