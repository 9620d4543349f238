# shellcheck shell=bash disable=SC2154,SC2034,SC2086,SC2016 # names of lib.sh and run.sh; jq's programs in single quotes
# Writers beside each other: by turns, through the one that has the store, at the same time.

# ---- turns ----

engine=sqlite
shop turns
start_writer hold turns
(
	sleep 1
	kill "$writer"
) &
killer=$!
began=$(date +%s%N)
save
waited=$((($(date +%s%N) - began) / 1000000))
wait $killer "$writer"
[ $waited -ge 700 ] || wrong "it waited $waited ms only: the test tests nothing"
[ $waited -le 5000 ] || wrong "it waited $waited ms, though the other writer ended after a second"
rounds_are 3
verdict "sqlite: who wants to write waits for another writer to end"

start_writer hold turns
run round list "${place[@]}" --format json
expect_code 0
expect_json 'length == 3'
run check "${place[@]}"
expect_code 0
run verify "${place[@]}"
expect_code 0
verdict "sqlite: readers do not wait for a writer"
turned_down "a migration does not wait for another writer" 69 store-locked '' migrate "${place[@]}"
turned_down "a copy does not wait for who writes to its source" 69 store-locked '' copy --from turns --to elsewhere
[ ! -e elsewhere ] || wrong "its target was made"
shop source
turned_down "a copy does not wait for who writes to its target" 69 store-locked '' copy --from source --to turns
rm -rf source
stop_writer

# ---- through the writer's socket ----

rm -rf served
place_on sqlite served
start_writer serve served
[ "$(stat -c %a served/toride.sock)" = 600 ] || wrong "the socket has mode $(stat -c %a served/toride.sock)"
save --firm さくら商店 --create
save
run assess midori-2026 "$example/own-answers.csv" --framework-file "$example/own-checklist.yaml" --save "${place[@]}" --format json
expect_code 0
expect_phrase ja round-saved "$log/err"
run firm set people 33 "${place[@]}"
expect_code 0
expect_silence
run setting set job-days 4 "${place[@]}"
expect_code 0
run rebuild "${place[@]}" --format json
expect_json '. == {"firms": 1}'
run round list "${place[@]}" --format json
expect_json 'length == 3'
run firm show "${place[@]}" --format json
expect_json '.people == 33'
kill -0 "$writer" || wrong "the writer has ended"
expect_sound
verdict "sqlite: beside a writer, commands have done by it what they want to write"

# more than a packet has room for: a checklist with a long remark
cp "$example/own-checklist.yaml" large.yaml
for i in {1..3000}; do printf '# %0100d\n' "$i"; done >>large.yaml
run assess midori-2026 "$example/own-answers.csv" --framework-file large.yaml --save "${place[@]}" --format json
expect_code 0
sql "select max(size) from file"
[ "$(cat "$log/sql")" = "$(stat -c %s large.yaml)" ] || wrong "the file in the store has $(cat "$log/sql") bytes"
run round show midori-2026 "${place[@]}" --format json
expect_json '.answered == 10'
expect_sound
verdict "sqlite: a long message reaches the writer"

turned_down "what the writer refuses is told: the firm" 66 firm-unknown '' assess $edition "$example/answers-25.csv" --save "${place[@]}" --firm 別の会社
turned_down "what the writer refuses is told: a field" 65 firm-industry '' firm set industry ZZ "${place[@]}"
turned_down "what the writer refuses is told: a setting" 65 setting-value '' setting set job-days 0 "${place[@]}"
turned_down "what the writer refuses is told: a name" 65 field-too-long '' firm set name "$(printf 'あ%.0s' {1..201})" "${place[@]}"
turned_down "what the writer refuses is told: a name as long as a command line" 65 field-too-long '' \
	firm set name "$(head -c 130000 /dev/zero | tr '\0' x)" "${place[@]}"
turned_down "what the writer refuses is told: bytes" 65 field-not-text '' firm set name $'\377' "${place[@]}"

for i in {1..8}; do
	"$program" assess $edition "$example/answers-25.csv" --save "${place[@]}" -o /dev/null >"out.$i" 2>&1 </dev/null &
	pids[i]=$!
done
for i in {1..8}; do
	wait "${pids[i]}" || wrong "one of eight ended with $?: $(cat "out.$i")"
done
run round list $edition "${place[@]}" --format json
expect_json '[.[].round] | sort == [range(1; 11)]'
expect_sound
verdict "sqlite: eight at once through one writer"

stop_writer KILL
[ -S served/toride.sock ] || wrong "there is no socket left: the test tests nothing"
run firm set people 34 "${place[@]}"
expect_code 0
[[ $(echo served/toride.db*) = served/toride.db ]] || wrong "there lies: $(ls -A served)"
verdict "sqlite: when the writer was killed, commands write by themselves"
start_writer serve served
run firm set people 35 "${place[@]}"
expect_code 0
stop_writer || wrong "the writer ended with $?"
[ ! -e served/toride.sock ] || wrong "the socket is still there"
run firm show "${place[@]}" --format json
expect_json '.people == 35'
verdict "sqlite: another writer takes the place of one that was killed, and takes its socket along"

# ---- at once ----

for engine in sqlite postgresql; do
	shop crowd
	for i in {1..8}; do
		"$program" assess $edition "$example/answers-25.csv" --save "${place[@]}" -o /dev/null >"out.$i" 2>&1 </dev/null &
		pids[i]=$!
	done
	for i in {1..8}; do
		wait "${pids[i]}" || wrong "one of eight ended with $?: $(cat "out.$i")"
	done
	run round list "${place[@]}" --format json
	expect_json '[.[].round] | sort == [range(1; 11)]'
	expect_sound
	verdict "$engine: eight at once all keep their rounds, and no number comes twice"

	place_new created
	for i in {1..8}; do
		"$program" setting set job-days "$i" --create "${place[@]}" >"out.$i" 2>&1 </dev/null &
		pids[i]=$!
	done
	for i in {1..8}; do
		wait "${pids[i]}" || wrong "one of eight ended with $?: $(cat "out.$i")"
	done
	run verify "${place[@]}" --format json
	expect_json '.events == 8'
	expect_sound
	verdict "$engine: eight at once make one store"
done
rm -rf turns served crowd created large.yaml out.*
