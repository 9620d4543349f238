# shellcheck shell=bash disable=SC2154,SC2034 # names of lib.sh and run.sh
# kill -9 at random moments, and two at once: what was there before is untouched, and halves go with the next one.

engine=sqlite
shop killed
# large enough that it takes a while
sql "insert into file (tenant, sha256, size, made_at) select tenant, zeroblob(32), 104857600, 0 from firm;
	with recursive n (i) as (select 0 union all select i + 1 from n where i < 399)
	insert into chunk (tenant, sha256, n, bytes) select tenant, zeroblob(32), i, randomblob(262144) from n, firm"
mkdir dest-killed
run backup "${place[@]}" --key-file key --to dest-killed
expect_code 0
good=$(ls dest-killed)
sum=$(sha256sum "dest-killed/$good")
took=$(sqlite3 killed/toride.db "select took_ms from backup order by at desc limit 1")
RANDOM=20261126
for ((round = 0; round < ${ROUNDS:-12}; round++)); do
	"$program" backup "${place[@]}" --key-file key --to dest-killed >/dev/null 2>&1 &
	victim=$!
	sleep "$(awk -v r=$RANDOM -v t="$took" 'BEGIN { printf "%.3f", r / 32768 * t / 1000 }')"
	kill -9 $victim 2>/dev/null
	wait $victim 2>/dev/null
	for file in dest-killed/toride-*.backup; do
		run backup check "$file" --key-file key
		[ "$code" -eq 0 ] || wrong "round $round: $file: $(said)"
	done
	[ -e "dest-killed/$good" ] || { good=$(ls dest-killed | grep 'backup$') && sum=$(sha256sum "dest-killed/$good"); }
	[ "$(sha256sum "dest-killed/$good")" = "$sum" ] || wrong "round $round: the backup before is another one"
done
run backup "${place[@]}" --key-file key --to dest-killed
expect_code 0
expect_tidy dest-killed killed
expect_sound
verdict "a backup that is killed harms nothing, and what it left goes with the next one"

"$program" backup "${place[@]}" --key-file key -o one.killed >/dev/null 2>&1 &
first=$!
for ((i = 0; i < 200; i++)); do
	[ ! -s killed/scratch/toride.db ] || break
	sleep 0.01
done
run backup "${place[@]}" --key-file key -o two.killed --lang en
expect_code 69
expect_fault en backup-running ""
wait $first || wrong "the first one failed"
run backup check one.killed --key-file key
expect_code 0
[ ! -e two.killed ] || wrong "the second one is there"
verdict "two at once: the second is told to wait"
