# shellcheck shell=bash disable=SC2034,SC2154 # for those who source this; names of lib.sh
# Places where a store can be, on both engines.  For suites that source lib.sh:
#
#     . "$(dirname "$0")/../place.sh"
#     begin "$1"
#     begin_server                     # PostgreSQL, for as long as the suite runs
#     for engine in sqlite postgresql; do
#             place_new shop           # in the folder ./shop, or the database shop
#             run firm list "${place[@]}"
#             sql "update firm set people = 3"
#     done

# Memory has no disk to wait for; what a disk loses is asked in tests/power/ and tests/crash/power.c.
if [ -z "${TMPDIR-}" ] && [ -w /dev/shm ] && [ "$(df --output=avail -k /dev/shm | tail -n 1)" -gt 1000000 ] &&
	! findmnt -no OPTIONS -T /dev/shm 2>/dev/null | grep -q noexec; then
	export TMPDIR=/dev/shm
fi

# begin_server: a PostgreSQL server in $top/pg; without one the suite has failed.
begin_server() {
	server_database=$("$tests_dir/postgres.sh" start "$top/pg" --quick --owner $$) || {
		echo "Bail out! there is no PostgreSQL server"
		exit 1
	}
	unset "${!PG@}" TORIDE_DATABASE XDG_DATA_HOME
	export HOME=$top/home
	mkdir -p "$HOME" "$top/bin"
	# those on Debian's PATH are a Perl script that looks for these, and takes eight times as long
	local tool
	for tool in psql pg_dump; do
		tool=$(printf '%s\n' /usr/lib/postgresql/*/bin/"$tool" | sort -V | tail -n 1)
		[ ! -x "$tool" ] || ln -s "$tool" "$top/bin/"
	done
	export PATH=$top/bin:$PATH
}

# The one of lib.sh, and the end of the server and of what still runs beside the suite.
clean_up() {
	local left
	mapfile -t left < <(jobs -p)
	[ ${#left[@]} -eq 0 ] || kill "${left[@]}" 2>/dev/null
	[ ! -e "$top/pg/data" ] || "$tests_dir/postgres.sh" stop "$top/pg" || true
	cd / && rm -rf "$top"
}

# place_on ENGINE NAME: $engine, $data (the folder), $database ("" on SQLite), and $place: the options that lead there.
place_on() {
	engine=$1 data=$2 database=
	place=(--data "$data")
	if [ "$engine" = postgresql ]; then
		database="${server_database/dbname=toride/dbname=$2}"
		place=(--database "$database")
	fi
}

# place_new NAME: such a place on $engine, where nothing is yet.  Copying files takes two thirds of the time that
# PostgreSQL's own way takes, which writes each page to its log.
place_new() {
	place_on "$engine" "$1"
	rm -rf "$data"
	if [ "$engine" = postgresql ]; then
		PGOPTIONS='-c client_min_messages=error' psql -qX "$server_database" -c "drop database if exists \"$1\" with (force)" \
			-c "create database \"$1\" strategy file_copy" </dev/null >"$log/psql" 2>&1 || wrong "no database $1: $(cat "$log/psql")"
	fi
}

# place_copy NAME: a new place with all that is in the one we stand in now, and nobody writes to; we stand there then.
place_copy() {
	local from=$data
	if [ "$engine" = postgresql ]; then
		place_on "$engine" "$1"
		psql -qX "$server_database" -c "drop database if exists \"$1\" with (force)" \
			-c "create database \"$1\" template \"$from\" strategy file_copy" \
			</dev/null >"$log/psql" 2>&1 || wrong "no copy of database $from: $(cat "$log/psql")"
	else
		place_on "$engine" "$1"
		rm -rf "$data"
		cp -a "$from" "$data"
	fi
}

# sql SQL: runs it in the place, beside the product; what it gives is $log/sql.
sql() {
	if [ "$engine" = postgresql ]; then
		psql -qXAt -F '|' -v ON_ERROR_STOP=1 "$database" -c "$1" </dev/null >"$log/sql" 2>"$log/sql.err"
	else
		sqlite3 -batch -bail "$data/toride.db" "$1" </dev/null >"$log/sql" 2>"$log/sql.err"
	fi || wrong "SQL of the test: $1: $(cat "$log/sql.err")"
}

# expect_sound: check and verify find nothing.
expect_sound() {
	local command
	for command in check verify; do
		"$program" "$command" "${place[@]}" --lang en >"$log/sound" 2>&1 ||
			wrong "$command on $engine ends with $?: $(head -n 5 "$log/sound")"
	done
}
