#!/usr/bin/env bash
# make-dump.sh BUILD_DIR [FOLDER]
#
# Makes N.sqlite.sql and N.postgres.sql, N being the version of the schema that BUILD_DIR's program writes: a store with
# all kinds of records (fill.c), as the tools of the two databases dump it.  To be run once for each version, before it
# is given out; from then on its dumps stay as they are, and run.sh brings each of them up to date.
#
# FOLDER (default: this one) is where they are written.
# shellcheck disable=SC1091,SC2154 # the files sourced are checked on their own
here=$(cd "$(dirname "$0")" && pwd)
folder=$(cd "${2:-$here}" && pwd)
. "$here/../lib.sh"
. "$here/../place.sh"
begin "${1:?usage: make-dump.sh BUILD_DIR [FOLDER]}"
begin_server
fill=$(dirname "$program")/tests/migrate/fill

die() {
	echo "make-dump.sh: $*" >&2
	exit 1
}

# dump NAME: the store in the place
dump() {
	if [ "$engine" = postgresql ]; then
		# newer servers put lines with random words around it, which older ones cannot read
		pg_dump --inserts --no-owner --no-privileges "$database" |
			sed -e '/^\\\(un\)\{0,1\}restrict /d' -e '/^-- Dumped /d' >"$folder/$1.postgres.sql"
		return
	fi
	sqlite3 -batch "$data/toride.db" .dump >"$folder/$1.sqlite.sql"
	sqlite3 -batch "$data/toride.db" "select 'PRAGMA application_id=' || application_id || ';' from pragma_application_id" \
		"select 'PRAGMA user_version=' || user_version || ';' from pragma_user_version" >>"$folder/$1.sqlite.sql"
}

for engine in sqlite postgresql; do
	place_new now
	"$fill" "$data" "${database:--}" "$example/own-checklist.yaml" || die "fill ended with $?"
	expect_sound
	if [ "$engine" = postgresql ]; then
		sql "select version from toride"
	else
		sql "pragma user_version"
	fi
	dump "$(cat "$log/sql")"
done
[ ${#findings[@]} -eq 0 ] || die "${findings[@]}"
ls -l "$folder"/*.sql
