#!/bin/bash
# postgres.sh start DIR [--quick] [--owner PID] | stop DIR | kill DIR | restart DIR | admin DIR SQL...
#
# A PostgreSQL server of a test's own, all of it in DIR, and as many beside each other as are wanted:
#
#     . tests/lib.sh
#     begin "$1"
#     database=$("$tests_dir/postgres.sh" start "$top/pg") || ...
#     run check --database "$database"
#     "$tests_dir/postgres.sh" stop "$top/pg"
#
#   start    makes it, waits until it takes connections and prints libpq's connection string.  The role toride in it
#            owns the database toride (UTF-8, sorted by bytes), may make others, and is no superuser
#   stop     ends it in good order; DIR can then be removed
#   kill     ends it as a cut of the power does, but for what only the disk can lose
#   restart  stops it, if it runs, and starts it again, over the same data
#   admin    lets the superuser run some SQL in the database postgres
#   --quick  nothing is forced to disk, and its processes end without tidying up (tests/postgres/leave.c): for suites that
#            do not ask what is left after a crash
#   --owner  the server ends by itself when this process has ended (default: the caller's)
#
# There is no TCP.  Whoever may enter DIR may connect as toride, since tests also run as other users; the superuser is
# open to the user of the server alone.  As root the server runs as postgres or nobody, which must be able to reach DIR.
# Exits 0; 1 with the reason on standard error; 64 on wrong usage; 69 where PostgreSQL is not installed.
set -euo pipefail
export LC_ALL=C.UTF-8 PATH=$PATH:/usr/sbin:/sbin # runuser
umask 022

die() {
	echo "postgres.sh: $1" >&2
	exit "${2:-1}"
}

usage() {
	die "usage: tests/postgres.sh start|stop|kill|restart|admin DIR [--quick] [--owner PID] [SQL...]" 64
}

# The folder of initdb and postgres, the newest; Debian has them off PATH.
find_programs() {
	local found
	found=$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)
	[ -x "$found" ] || found=$(command -v initdb) || die "PostgreSQL is not installed (package postgresql)" 69
	dirname "$found"
}

# Who runs the server: root may not.
find_user() {
	local name
	[ "$(id -u)" -eq 0 ] || { id -un && return; }
	for name in postgres nobody; do
		id -u "$name" >/dev/null 2>&1 && echo "$name" && return
	done
	die "there is neither a user postgres nor nobody"
}

as_server() {
	if [ "$(id -u)" -eq 0 ]; then
		runuser -u "$user" -- "$@"
	else
		"$@"
	fi
}

# Runs a program of PostgreSQL; what it says is seen only when it fails.
quietly() {
	local said status=0
	said=$(as_server "$programs/$1" "${@:2}" 2>&1 </dev/null) || status=$?
	[ "$status" -eq 0 ] || die "$1: $said"
}

running() {
	as_server "$programs/pg_ctl" -D "$dir/data" status >/dev/null 2>&1
}

up() {
	local with=()
	[ -z "$leave" ] || with=(env LD_PRELOAD="$leave")
	as_server "${with[@]}" "$programs/pg_ctl" -D "$dir/data" -l "$dir/data/log" -w -t 60 start >/dev/null 2>&1 </dev/null ||
		die "the server did not start: $(tail -n 20 "$dir/data/log")"
}

down() {
	! running || quietly pg_ctl -D "$dir/data" -m "$1" -w -t 60 stop
}

admin() {
	local sql arguments=()
	for sql in "$@"; do
		arguments+=(-c "$sql")
	done
	as_server "$programs/psql" -X -q -A -t -v ON_ERROR_STOP=1 -h "$dir/socket" -U postgres -d postgres "${arguments[@]}"
}

# initdb takes most of a start, so what it made is kept in build/, for all who have the same programs and user; who is
# too late to keep it, or may not, does without.
fill() {
	local kept
	kept=$(dirname "$self")/../build/postgres-$user-$(stat -c %Y "$programs/initdb")
	if [ -e "$kept" ]; then
		cp -a "$kept/." "$dir/data"
		return
	fi
	quietly initdb -D "$dir/data" -U postgres --locale=C -E UTF8 --no-sync --no-instructions
	{ cp -a "$dir/data" "$kept.$$" && mv -T "$kept.$$" "$kept"; } 2>/dev/null || rm -rf "$kept.$$"
}

make() {
	mkdir -p "$dir"
	mkdir "$dir/data" "$dir/socket" || die "there is something in $dir already"
	chmod 700 "$dir/data"
	chmod 755 "$dir" "$dir/socket"
	[ "$(id -u)" -ne 0 ] || chown "$user:" "$dir/data" "$dir/socket"
	as_server test -x "$dir/socket" || die "$user cannot reach $dir: chmod 711 the folders above it"
	fill
	as_server tee -a "$dir/data/postgresql.conf" >/dev/null <<-END
		listen_addresses = ''
		unix_socket_directories = '$dir/socket'
		unix_socket_permissions = 0777
		max_connections = 40
		shared_buffers = 32MB
		log_min_messages = warning
		log_line_prefix = '%m [%p] %q%u@%d '
		${settings}
	END
	printf 'here %s postgres\n' "$user" | as_server tee "$dir/data/pg_ident.conf" >/dev/null
	printf '%s\n' 'local all postgres peer map=here' 'local all all trust' |
		as_server tee "$dir/data/pg_hba.conf" >/dev/null
}

# Ends the server and removes it when its owner has ended; ends it when the folder was removed.
watch() {
	local server="" last=0
	while [ -e "$dir/owner" ] && kill -0 "$owner" 2>/dev/null; do
		{ read -r server <"$dir/data/postmaster.pid"; } 2>/dev/null || true
		last=${server:-$last}
		sleep 1
	done
	if [ -e "$dir/owner" ]; then
		rm -f "$dir/owner"
		down immediate
		rm -rf "$dir/data" "$dir/socket"
		rmdir "$dir" || true
	elif [ ! -e "$dir/data" ] && grep -qF -- "$dir/data" "/proc/$last/cmdline" 2>/dev/null; then
		kill -QUIT "$last" # by its number, which no other process has now
	fi
}

[ $# -ge 2 ] || usage
command=$1
self=$(realpath "$0")
settings="" leave="" owner=$PPID
[ "$command" != start ] || mkdir -p "$2"
dir=$(cd "$2" 2>/dev/null && pwd -P) || die "there is no folder $2"
shift 2
while [ $# -gt 0 ] && [[ $command == start || $command == watch ]]; do
	case $1 in
	--quick)
		settings=$'fsync = off\nfull_page_writes = off\nautovacuum = off' # a vacuum keeps its database from being dropped
		leave=$(realpath -e "$(dirname "$self")/../build/tests/postgres/libleave.so" 2>/dev/null) || leave=
		;;
	--owner) owner=${2:?} && shift ;;
	*) usage ;;
	esac
	shift
done
# "/.s.PGSQL.5432" and the kernel's 107 bytes
[ "${#dir}" -le 85 ] || die "the folder's name is too long for a socket: $dir"
programs=$(find_programs)
user=$(find_user)
cd /

case $command in
start)
	make
	up
	admin "create role toride login createdb" "create database toride owner toride" >/dev/null
	echo "$owner" >"$dir/owner"
	# in a session of its own: who ends the whole group of the caller does not end it, too
	setsid "$self" watch "$dir" --owner "$owner" </dev/null >/dev/null 2>&1 &
	echo "host=$dir/socket dbname=toride user=toride"
	;;
stop)
	rm -f "$dir/owner"
	down fast
	;;
kill) down immediate ;;
restart)
	down fast
	up
	;;
admin) admin "$@" ;;
watch) watch ;;
*) usage ;;
esac
