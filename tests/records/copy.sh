# shellcheck shell=bash disable=SC2154,SC2034,SC2086,SC2016 # names of lib.sh and run.sh; jq's programs in single quotes
# Whole stores to other places: from SQLite to PostgreSQL and back, and what is refused.

fill=$(dirname "$program")/tests/migrate/fill

# dump_of FOLDER [TABLE]: what is in a store on SQLite, but for what is of use for a while only, and for that table
dump_of() {
	local table
	sqlite3 -batch "$1/toride.db" "select sql from sqlite_schema where sql is not null order by name"
	for table in $(sqlite3 "$1/toride.db" "select name from sqlite_schema where type = 'table' and name not in ('form', 'job', '${2-}') order by name"); do
		echo "-- $table"
		sqlite3 -batch "$1/toride.db" ".mode quote" "select * from $table" | LC_ALL=C sort
	done
}

engine=sqlite
place_on sqlite first
rm -rf first
"$fill" first - "$example/own-checklist.yaml" || wrong "fill ended with $?"
# of all tables that are kept for ever, as their .sql files say
sum=$(sed -n 's/^-- table \([a-z_]*\) (record.*/(select count(*) from \1)/p' "$root"/src/store/*.sql | paste -s -d +)
rows=$(sqlite3 first/toride.db "select $sum")
engine=postgresql
place_new middle
middle=$database
run copy --from first --to "$middle" --format json
expect_code 0
expect_silence
expect_json ". == {\"rows\": $rows}"
expect_sound
rm -rf last
run copy --from "$middle" --to last --lang en
expect_code 0
expect_silence
expect "$log/out" "$rows"
[ "$(stat -c %a last) $(stat -c %a last/toride.db)" = "700 600" ] || wrong "modes $(stat -c '%n %a' last last/*)"
dump_of first >first.dump
dump_of last >last.dump
[ "$(wc -l <first.dump)" -gt 200 ] || wrong "the dump has only $(wc -l <first.dump) lines"
diff first.dump last.dump >"$log/diff" || wrong "after PostgreSQL it is another: $(head -n 10 "$log/diff")"
for words in "round list --firm さくら商店" "firm list" "setting list" check verify; do
	# shellcheck disable=SC2086 # words of a command
	run $words --data first --format json
	[ "$words" != check ] || sed -i '/"form"\|"job"/d' "$log/out"
	cp "$log/out" first.out
	for options in "--data last" "--database $middle"; do
		# shellcheck disable=SC2086
		run $words ${options%% *} "${options#* }" --format json
		expect_code 0
		[ "$words" != check ] || sed -i '/"form"\|"job"/d' "$log/out"
		cmp -s "$log/out" first.out || wrong "$words says something else with $options: $(diff first.out "$log/out" | head -n 5)"
	done
done
verdict "From SQLite to PostgreSQL and back: every row is the same, and every command says the same"

engine=postgresql
place_new second
run copy --from "$middle" --to "$database"
expect_code 0
expect_sound
rm -rf third
run copy --from last --to third
expect_code 0
dump_of third | diff first.dump - >"$log/diff" || wrong "from SQLite to SQLite it is another: $(head -n 10 "$log/diff")"
place_on sqlite third
save --firm さくら商店
expect_sound
verdict "From each engine to the same one; the copy is a store that is written to"

engine=sqlite
place_on sqlite bare
run setting set job-days 3 --create "${place[@]}"
rm -rf third
run copy --from bare --to third --format json
expect_json '.rows == 2'
verdict "A store without a firm is copied, too"

# ---- refused ----

cp last/toride.db before.db
for to in last "$middle"; do
	engine=sqlite
	[ "$to" = last ] || engine=postgresql
	turned_down "nothing is copied to where something is" 65 copy-not-empty '' copy --from third --to "$to"
done
cmp -s last/toride.db before.db || wrong "the store has changed"
place_on postgresql middle
expect_sound
verdict "Where something is, it stays as it is"

engine=sqlite
turned_down "a store is not copied onto itself" 64 place-same '' copy --from last --to last
for to in ./last last/ "$PWD/last" last/../last; do
	for lang in ja en; do
		run copy --from last --to "$to" --lang $lang
		[[ $code -ne 0 && -s $log/err && ! -s $log/out ]] || wrong "onto itself as $to: exit code $code"
	done
done
cmp -s last/toride.db before.db || wrong "the store has changed"
engine=postgresql
turned_down "a database is not copied onto itself" 64 place-same '' copy --from "$middle" --to "$middle"
turned_down "a database is not copied onto itself by another name" 65 copy-not-empty '' copy --from "$middle" --to "$middle application_name=other"
verdict "A store that should be copied onto itself is what it was"

engine=sqlite
echo "not a folder" >file
turned_down "a target that is no folder is told" 65 store-foreign '' copy --from last --to file
mkdir other
sqlite3 other/toride.db "create table customer (id integer primary key)"
turned_down "a target that is another program's is told" 65 store-foreign '' copy --from last --to other
turned_down "a source that is another program's is told" 65 store-foreign '' copy --from other --to new
[ ! -e new ] || wrong "the target was made"
rm -rf other file
engine=postgresql
turned_down "a target that is not there is told" 66 store-missing '' copy --from last --to "${middle/dbname=middle/dbname=no_such}"
turned_down "a target whose server is away is told" 69 store-away '' copy --from last --to "host=$PWD/none dbname=x"
verdict "What cannot be copied leaves nothing behind"

# ---- broken off ----

if ! have strace || ! strace -o /dev/null true 2>/dev/null; then
	skip "A copy that is killed" "no strace here that may trace"
else
	for nth in 1 2 3 4 5 6 7 8; do
		rm -rf killed
		! strace -f -o "$log/trace" -e trace=fdatasync -e inject=fdatasync:signal=KILL:when=$nth \
			"$program" copy --from last --to killed >"$log/out" 2>"$log/err" </dev/null || break
		place_on sqlite killed
		run copy --from last --to killed
		if [ "$code" -eq 65 ]; then
			expect_fault ja copy-not-empty ''
			# all records, but perhaps not yet what is made of them
			diff <(dump_of last gram) <(dump_of killed gram) >"$log/diff" || wrong "killed at $nth there is half a copy: $(head -n 5 "$log/diff")"
		else
			expect_code 0
			dump_of killed | diff first.dump - >"$log/diff" || wrong "killed at $nth, then copied: $(head -n 5 "$log/diff")"
		fi
	done 2>"$log/shell"
	[ "$nth" -ge 4 ] || wrong "there were only $nth calls"
	verdict "A copy that is killed is there as a whole or can be made again"
fi
rm -rf first last third bare killed ./*.dump ./*.out before.db
