# shellcheck shell=bash disable=SC2154,SC2034 # names of lib.sh and run.sh
# What is made can be restored, and is the same.

for engine in sqlite postgresql; do
	shop whole-$engine
	before=$(rows_of "${place[@]}")

	run backup "${place[@]}" --key-file key -o "$engine.backup" --format json
	expect_code 0
	expect_silence
	expect_json ".path == \"$engine.backup\" and .rows >= 28 and .bytes > 1000"
	[ "$(stat -c %a "$engine.backup")" = 600 ] || wrong "its mode is $(stat -c %a "$engine.backup")"
	! grep -qa さくら商店 "$engine.backup" || wrong "the name of the firm stands in it"
	[ "$(head -c 8 "$engine.backup")" = TORIDEB1 ] || wrong "it begins otherwise"
	expect_tidy .
	verdict "$engine: a backup is made, and nobody can read in it"

	run backup check "$engine.backup" --key-file key --lang en
	expect_code 0
	expect "$log/out" "can be read to its end"
	verdict "$engine: a backup is read to its end"

	run backup drill "$engine.backup" "${place[@]}" --key-file key --lang en
	expect_code 0
	expect "$log/out" "can be restored"
	expect_tidy .
	sql "select kind, rows_in > 20, fault from backup order by at, id"
	[ "$(tr '\n' ' ' <"$log/sql" | sed 's/|t|/|1|/g')" = "1|1| 3|1| " ] || wrong "noted: $(cat "$log/sql")"
	run verify "${place[@]}"
	expect_code 0
	verdict "$engine: a rehearsal compares, and is noted"

	source=$data source_place=("${place[@]}")
	empty_place back-$engine
	run restore "$engine.backup" "${place[@]}" --key-file key --lang en
	expect_code 0
	expect "$log/out" "Restored"
	[ "$(rows_of "${place[@]}")" = "$before" ] || wrong "restored: $(rows_of "${place[@]}"), not $before"
	expect_sound
	expect_tidy .
	sql "select kind from backup"
	[ "$(cat "$log/sql")" = 4 ] || wrong "noted: $(cat "$log/sql")"
	run round show "$edition" "${place[@]}"
	expect_code 0
	verdict "$engine: what was restored is what was there"

	for lang in ja en; do
		run restore "$engine.backup" "${place[@]}" --key-file key --lang "$lang"
		expect_code 73
		expect_fault "$lang" restore-not-empty ""
	done
	[ "$(rows_of "${place[@]}")" = "$before" ] || wrong "what was there changed"
	verdict "$engine: what is there is not overwritten"

	printf 'correct horse battery' >passphrase && chmod 600 passphrase
	run backup "${source_place[@]}" --passphrase-file passphrase -o "$engine.words.backup"
	expect_code 0
	empty_place words-$engine
	run restore "$engine.words.backup" "${place[@]}" --passphrase-file passphrase
	expect_code 0
	[ "$(rows_of "${place[@]}")" = "$before" ] || wrong "restored: $(rows_of "${place[@]}")"
	verdict "$engine: a passphrase does, too"
done

# ---- on SQLite: in the place of another ----

engine=sqlite
place_on sqlite back-sqlite
run firm set people 77 "${place[@]}"
run restore sqlite.backup "${place[@]}" --key-file key --replace --lang en
expect_code 0
expect "$log/out" "back-sqlite/before-"
run firm show "${place[@]}" --format json
expect_json '.people != 77'
run firm show --data back-sqlite/before-* --format json
expect_json '.people == 77'
expect_sound
verdict "sqlite: with --replace, what was there lies beside"

"$program" serve "${place[@]}" --listen 127.0.0.1:0 >serve.out 2>serve.err &
server=$!
for ((i = 0; i < 500; i++)); do
	! grep -q http serve.out || break
	sleep 0.02
done
for lang in ja en; do
	run restore sqlite.backup "${place[@]}" --key-file key --replace --lang "$lang"
	expect_code 69
	expect_fault "$lang" store-locked ""
done
run backup "${place[@]}" --key-file key -o beside.backup
expect_code 0
sql "select count(*) from backup"
[ "$(cat "$log/sql")" = 2 ] || wrong "noted: $(cat "$log/sql")"
kill $server && wait $server 2>/dev/null
verdict "sqlite: beside a running server a backup is made, and nothing is restored"

place_on sqlite whole-sqlite
run backup key --data whole-sqlite
expect_code 0
expect "$log/out" whole-sqlite/backup.key
run backup "${place[@]}" -o own.backup
expect_code 0
run backup check own.backup --data whole-sqlite
expect_code 0
verdict "sqlite: the key in the folder is used by itself"
