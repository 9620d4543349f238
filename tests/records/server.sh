# shellcheck shell=bash disable=SC2154,SC2034,SC2086,SC2016 # names of lib.sh and run.sh; jq's programs in single quotes
# PostgreSQL that is away, comes back, has no room, does not let us in.

engine=postgresql
server() {
	"$tests_dir/postgres.sh" "$1" "$top/pg" "${@:2}" >"$log/server" 2>&1 || wrong "postgres.sh $1: $(cat "$log/server")"
}
shop store

# ---- away ----

server restart
run round list "${place[@]}" --format json
expect_code 0
expect_json 'length == 2'
save
server kill
for words in "round list" "firm show" check verify "firm set people 3" rebuild migrate "assess $edition $example/answers-25.csv --save -o /dev/null"; do
	# shellcheck disable=SC2086 # words of a command
	turned_down "a server that was killed is told by: ${words%% /*}" 69 store-away '' $words "${place[@]}"
done
server restart
run round list "${place[@]}" --format json
expect_json 'length == 3'
expect_sound
save
rounds_are 4
verdict "postgresql: after the server was killed and is back, everything is there and goes on"

# ---- no room ----

server admin "alter role toride connection limit 1"
psql -qX "$database" -c "select pg_sleep(60)" >"$log/psql" 2>&1 </dev/null &
holding=$!
for i in {1..200}; do
	server admin "select count(*) from pg_stat_activity where query like '%pg_sleep(60)%' and state = 'active' and usename = 'toride'"
	[ "$(cat "$log/server")" -ge 1 ] && break
	sleep 0.02
done
# each takes the second that it may wait
run firm list --database "$database connect_timeout=1" --lang ja
expect_code 69
expect_fault ja store-busy ''
run firm set people 3 --database "$database connect_timeout=1" --lang en
expect_code 69
expect_fault en store-busy ''
verdict "postgresql: too many connections are told when the time is over"
(
	sleep 0.7
	"$tests_dir/postgres.sh" admin "$top/pg" "select pg_terminate_backend(pid) from pg_stat_activity
		where usename = 'toride' and query like '%pg_sleep(60)%'" >/dev/null
) &
ending=$!
run firm set people 3 "${place[@]}"
expect_code 0
wait $ending $holding
server admin "alter role toride connection limit -1"
verdict "postgresql: who finds no room waits, and has it when it is there"

# ---- not let in ----

server admin "create role guarded login password 'geheim'" "create role stranger login" "create database latin encoding 'LATIN1' template template0" \
	"alter database latin owner to toride"
rules=$(cat "$top/pg/data/pg_hba.conf")
printf '%s\n' "local all guarded scram-sha-256" "$rules" >"$top/pg/data/pg_hba.conf"
server admin "select pg_reload_conf()"
sql "grant select, insert, update, delete on all tables in schema public to guarded"
guarded=${database/user=toride/user=guarded}
for i in {1..100}; do # until the server has read it
	psql -qXw "$guarded" -c "select 1" >/dev/null 2>&1 </dev/null || break
	sleep 0.02
done
turned_down "a missing password is told" 66 store-denied '' firm list --database "$guarded"
for lang in ja en; do
	run_in TORIDE_DATABASE="$guarded password=falsch" firm list --lang $lang
	expect_code 66
	expect_fault $lang store-denied ''
	expect_not "$log/err" falsch
done
run_in TORIDE_DATABASE="$guarded password=geheim" firm list
expect_code 0
run_in TORIDE_DATABASE="$guarded password=geheim" firm set people 77
expect_code 0
printf '*:*:*:guarded:geheim\n' >pgpass
chmod 600 pgpass
run_in PGPASSFILE="$PWD/pgpass" firm show --database "$guarded" --format json
expect_json '.people == 77'
rm pgpass
verdict "postgresql: passwords in TORIDE_DATABASE and in ~/.pgpass"

turned_down "a role without rights is told" 66 store-denied '' firm list --database "${database/user=toride/user=stranger}"
turned_down "a role without rights is told when it writes" 66 store-denied '' firm set people 3 --database "${database/user=toride/user=stranger}"
turned_down "a database of another encoding is not used" 65 store-foreign '' setting set job-days 3 --create --database "${database/dbname=store/dbname=latin}"

server admin "alter database store set default_transaction_read_only = on"
run round list "${place[@]}" --format json
expect_code 0
expect_json 'length == 4'
turned_down "a database that may only be read is told" 73 store-read-only '' firm set people 3 "${place[@]}"
server admin "alter database store reset default_transaction_read_only"
run firm set people 3 "${place[@]}"
expect_code 0
expect_sound
verdict "postgresql: after all that the store is what it should be"

# ---- a proxy in between ----

run round list --database "$database statements=off" --format json
expect_json 'length == 4'
run firm set people 5 --database "$database statements=off"
expect_code 0
turned_down "a word of ours that is none is told" 64 place-database '' firm list --database "$database statements=maybe"

# ---- without the module ----

mkdir alone
cp "$program" alone/toride
for lang in ja en; do
	alone/toride firm list "${place[@]}" --lang $lang >"$log/out" 2>"$log/err" </dev/null
	code=$?
	expect_code 69
	expect_fault $lang store-no-module ''
	alone/toride firm set people 3 "${place[@]}" --lang $lang >"$log/out" 2>"$log/err" </dev/null
	code=$?
	expect_code 69
	expect_fault $lang store-no-module ''
done
place_on sqlite alone/data
alone/toride setting set job-days 3 --create "${place[@]}" || wrong "SQLite needs the module, too"
rm -rf alone
verdict "Without the module for PostgreSQL that is told, and SQLite works"
