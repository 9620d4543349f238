# shellcheck shell=bash disable=SC2154,SC2034 # names of lib.sh and run.sh
# `toride verify` holds the log against the newest backups of the plan.

for engine in sqlite postgresql; do
	shop held
	[ "$engine" = sqlite ] || place+=(--data "$PWD/held-data")
	mkdir -p "first-$engine" "second-$engine" held-data
	keys=held
	[ "$engine" = sqlite ] || keys=held-data
	"$program" backup key --data "$keys" >/dev/null || wrong "no key"
	run verify "${place[@]}" --format json
	expect_json 'has("backups") | not'
	run backup set folder "$PWD/first-$engine" "${place[@]}"
	expect_code 0
	run backup set second "$PWD/second-$engine" "${place[@]}"
	expect_code 0
	run firm set people 7 "${place[@]}"
	run backup "${place[@]}"
	expect_code 0
	[ "$(ls "first-$engine")" != "" ] || wrong "no backup in its place: $(said)"
	run verify "${place[@]}" --format json
	expect_code 0
	expect_json '.backups >= 1'
	run firm set people 8 "${place[@]}"
	run verify "${place[@]}" --lang en
	expect_code 0
	expect "$log/out" "It agrees with the newest backups"
	verdict "$engine: a store that went on holds against its backups"

	sql "create table kept as select * from event"
	sql "delete from event where tenant <> 0 and seq > 2"
	turned_down "$engine: a history whose end was cut off since the backup" 1 verify-backup-cut '' verify "${place[@]}"
	sql "insert into event select * from kept where tenant <> 0 and seq > 2"
	name=$(basename "$(ls "first-$engine"/*.backup)")
	printf 'X' | dd of="first-$engine/$name" bs=1 seek=5000 conv=notrunc 2>/dev/null
	rm -f "second-$engine"/*
	run verify "${place[@]}" --format json
	expect_code 0
	expect_json 'has("backups") | not'
	verdict "$engine: a backup that cannot be read is left to backup check"
	sql "drop table kept"
done

engine=sqlite
shop anew
mkdir third
"$program" backup key --data anew >/dev/null || wrong "no key"
run backup set folder "$PWD/third" "${place[@]}"
cp -a anew before
run firm set people 7 "${place[@]}"
run backup "${place[@]}"
expect_code 0
rm -f anew/toride.db*
cp before/toride.db* anew
run firm set people 9 "${place[@]}"
run firm set people 10 "${place[@]}"
turned_down "a history that went another way since the backup" 1 verify-backup-rewritten '' verify "${place[@]}"
