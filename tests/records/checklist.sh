# shellcheck shell=bash disable=SC2154,SC2034,SC2086,SC2016 # names of lib.sh and run.sh; jq's programs in single quotes
# A firm's own checklist: kept with the first round, shown from the store, changed and kept again.

own=midori-2026
for engine in sqlite postgresql; do
	cp "$example/own-checklist.yaml" list.yaml
	place_new own
	run assess $own "$example/own-answers.csv" --framework-file list.yaml --save --create --firm みどり "${place[@]}" --format json
	expect_code 0
	cp "$log/out" first.json
	rm list.yaml
	run round show $own "${place[@]}" --format json
	expect_code 0
	expect_silence
	diff <(jq -S . first.json) <(jq -S . "$log/out") >"$log/diff" || wrong "not what assess said: $(head "$log/diff")"
	run round list "${place[@]}" --format json
	expect_json 'length == 1 and .[0].framework == "midori-2026" and .[0].answered == 10 and .[0].items == 10'
	for lang in ja en; do
		run round show $own "${place[@]}" --lang $lang --format html
		expect_code 0
	done
	expect "$log/out" 'Midori Carpenters, ten questions'
	verdict "$engine: a round of an own checklist is shown without its file"

	# the same again changes nothing but the round
	run assess $own "$example/own-answers.csv" --framework-file "$example/own-checklist.yaml" --save "${place[@]}" -o /dev/null
	expect_code 0
	sql "select version from checklist"
	[ "$(cat "$log/sql")" = 1 ] || wrong "the checklist has version $(cat "$log/sql")"
	sql "select count(*) from file"
	[ "$(cat "$log/sql")" = 1 ] || wrong "there are $(cat "$log/sql") files"
	verdict "$engine: the same checklist is kept once"

	# another text, in which the tablets are not asked about any more
	awk '/^      - id: tablet/ { off = 1 } /^      - id: lock/ { off = 0 } !off' "$example/own-checklist.yaml" |
		sed 's/みどり工務店 年末の10問/みどり工務店 年末の9問/' >changed.yaml
	grep -v '^tablet' "$example/own-answers.csv" >changed.csv
	run assess $own changed.csv --framework-file changed.yaml --save "${place[@]}" --format json
	expect_code 0
	cp "$log/out" changed.json
	run round show $own "${place[@]}" --format json
	expect_silence
	diff <(jq -S . changed.json) <(jq -S . "$log/out") >"$log/diff" || wrong "not what assess said: $(head "$log/diff")"
	run round show $own 1 "${place[@]}" --format json --lang en
	expect_code 0
	expect_json '.answered == 9'
	expect "$log/err" 'Answers to items that this list does not have are not counted: 1.'
	run round diff $own 1 3 "${place[@]}" --format json
	expect_code 0
	sql "select version from checklist"
	[ "$(cat "$log/sql")" = 2 ] || wrong "the checklist has version $(cat "$log/sql")"
	expect_sound
	verdict "$engine: a changed checklist is kept, and old answers to what it no longer asks are told"

	# without it
	sql "delete from checklist"
	turned_down "a round whose checklist is gone is told" 66 round-checklist-gone '' round show $own "${place[@]}"
	run round list "${place[@]}" --format json
	expect_code 0
	expect_json 'length == 3 and .[0].score == null'
	verdict "$engine: the list of rounds does without the checklist"

	# with other bytes than it was kept with
	place_new altered
	run assess $own "$example/own-answers.csv" --framework-file "$example/own-checklist.yaml" --save --create --firm みどり "${place[@]}" -o /dev/null
	if [ "$engine" = postgresql ]; then
		sql "update chunk set bytes = overlay(bytes placing 'x'::bytea from 100)"
	else
		sql "update chunk set bytes = cast(substr(bytes, 1, 99) || x'78' || substr(bytes, 101) as blob)"
	fi
	turned_down "a checklist that was altered in the store is told" 65 file-damaged '' round show $own "${place[@]}"

	# two firms, the same id for different lists
	place_new twice
	run assess $own "$example/own-answers.csv" --framework-file "$example/own-checklist.yaml" --save --create --firm みどり "${place[@]}" -o /dev/null
	run assess $own changed.csv --framework-file changed.yaml --save --create --firm あおい "${place[@]}" -o /dev/null
	expect_code 0
	run round show $own --firm みどり "${place[@]}" --format json
	expect_json '.answered == 10'
	run round show $own --firm あおい "${place[@]}" --format json
	expect_json '.answered == 9'
	verdict "$engine: two firms have each their own text of a checklist"
	sed 's/id: lock/id: locks/' changed.yaml >other.yaml
	turned_down "what is not answered right is not kept" 65 answers-item-unknown changed.csv:2 \
		assess $own changed.csv --framework-file other.yaml --save --firm みどり "${place[@]}"
done
rm -f ./*.json ./*.yaml ./*.csv
