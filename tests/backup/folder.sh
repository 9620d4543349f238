# shellcheck shell=bash disable=SC2154,SC2034 # names of lib.sh and run.sh
# A folder of backups over time, and the server that fills it.

engine=sqlite
shop folder
mkdir dest
run backup "${place[@]}" --key-file key --to dest
expect_code 0
first=$(ls dest)
# a year of days, each at noon in Japan, of which this store's are thinned out by the next one
for ((day = 1; day <= 400; day += 3)); do
	cp "dest/$first" "dest/toride-$(date -u -d "-$day days" +%Y%m%d)-030000.000.backup"
done
echo mine >dest/mine.backup
echo half >"dest/toride-20250101-030000.000.backup.part"
echo other >"dest/toride-20250101-030000.000.backup"
run backup "${place[@]}" --key-file key --to dest
expect_code 0
n=$(find dest -name 'toride-*.backup' | wc -l)
# 3 days, 4 weeks, 12 months, of which some are the same; and the one that is no backup of this store
[ "$n" -ge 15 ] && [ "$n" -le 20 ] || wrong "$n are left: $(ls dest)"
[ -e dest/mine.backup ] || wrong "a file of another name is gone"
[ -e dest/toride-20250101-030000.000.backup ] || wrong "a file that is no backup is gone"
expect_tidy dest
run backup list dest --format json
expect_json "length == $n and .[0].readable and (.[-1] | .readable or true) and (map(select(.readable | not)) | length) == 1"
verdict "older backups are thinned out, and nothing else is touched"

place_on sqlite folder
sqlite3 folder/toride.db "update event set hash = x'0000000000000000000000000000000000000000000000000000000000000000' where seq = 1"
before=$(find dest -name 'toride-*.backup' | wc -l)
run backup "${place[@]}" --key-file key --to dest
expect_code 0
[ "$(find dest -name 'toride-*.backup' | wc -l)" -eq $((before + 1)) ] || wrong "another store's backups were thinned out"
verdict "backups of another store stay"

# wait_for SQL VALUE: until the place says so
wait_for() {
	local i
	for ((i = 0; i < 300; i++)); do
		sql "$1"
		[ "$(cat "$log/sql")" != "$2" ] || return 0
		sleep 0.2
	done
	wrong "after a minute, \"$1\" gives: $(cat "$log/sql"); the server said: $(tail -n 5 "serve-$engine.err")"
}

# both at once: a server takes its time before it rehearses
declare -A servers
for engine in sqlite postgresql; do
	shop served-$engine
	mkdir -p served-$engine "in-$engine" "second-$engine"
	[ "$engine" = sqlite ] || place+=(--data served-$engine)
	run backup key --data served-$engine
	run backup set folder "$PWD/in-$engine" "${place[@]}"
	expect_code 0
	run backup set second "$PWD/second-$engine" "${place[@]}"
	expect_code 0
	"$program" serve "${place[@]}" --listen 127.0.0.1:0 >"serve-$engine.out" 2>"serve-$engine.err" &
	servers[$engine]=$!
done
for engine in sqlite postgresql; do
	place_on "$engine" served-$engine
	wait_for "select count(*) from backup where kind = 1 and fault = ''" 1
	wait_for "select count(*) from backup where kind = 2 and fault = ''" 1
	[ "$(ls "in-$engine")" = "$(ls "second-$engine")" ] || wrong "in the second place: $(ls "second-$engine")"
	verdict "$engine: the server makes the backup of the day, and brings it to the second place"

	wait_for "select count(*) from backup where kind = 3 and fault = ''" 1
	expect_sound
	expect_tidy served-$engine
	verdict "$engine: the server rehearses"
	kill "${servers[$engine]}" && wait "${servers[$engine]}" 2>/dev/null
done
