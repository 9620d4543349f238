#!/bin/bash
# Tests the engine for PostgreSQL (src/store/engine_pg.c) against a real server, and says TAP.
#
#     tests/postgres/run.sh BUILD_DIR [NAME-PART]       BUILD_DIR/tests/postgres/driver has the tests
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
driver=$(cd "${1:?usage: tests/postgres/run.sh BUILD_DIR [NAME-PART]}" && pwd)/tests/postgres/driver
export PG_SCRIPT=$here/../postgres.sh PG_DIR PG_DATABASE PG_WORK
unset LANG LANGUAGE "${!LC_@}" PGSERVICE PGPASSWORD PGOPTIONS PGHOST PGPORT PGUSER PGDATABASE
export LC_ALL=C.UTF-8

top=$(mktemp -d "${TMPDIR:-/tmp}/toride-pg.XXXXXX")
PG_DIR=$top/server PG_WORK=$top/work
clean_up() {
	[ ! -e "$PG_DIR/data" ] || "$PG_SCRIPT" stop "$PG_DIR" || true
	cd / && rm -rf "$top"
}
trap clean_up EXIT
trap 'exit 1' HUP INT TERM PIPE
chmod 711 "$top"
mkdir "$PG_WORK"

status=0
PG_DATABASE=$("$PG_SCRIPT" start "$PG_DIR" --quick --owner $$) || status=$?
if [ "$status" -eq 69 ]; then
	echo "1..0 # SKIP PostgreSQL is not installed"
	exit
fi
[ "$status" -eq 0 ] || { echo "Bail out! no server" && exit 1; }

# a role with a password, and databases: empty, to restore into, of another encoding, with another order of letters
admin() {
	"$PG_SCRIPT" admin "$PG_DIR" "$@"
}
rules=$(cat "$PG_DIR/data/pg_hba.conf")
printf '%s\n' "local all guarded scram-sha-256" "$rules" >"$PG_DIR/data/pg_hba.conf"
admin "create role guarded login password 'another'" "create database empty owner toride" \
	"create database restored owner toride" \
	"create database latin owner toride encoding 'LATIN1' template template0" \
	"create database sorted owner toride template template0 locale_provider icu icu_locale 'en'" \
	"select pg_reload_conf()" >/dev/null

"$driver" "${@:2}"
