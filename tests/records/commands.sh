# shellcheck shell=bash disable=SC2154,SC2034,SC2086,SC2016 # names of lib.sh and run.sh; jq's programs in single quotes
# What the commands do when all is well, as text and as JSON, in both languages.

# same_json NAME-OF-FILE: standard output is that JSON
same_json() {
	jq -S . "$log/out" >"$log/now.json"
	diff <(jq -S . "$1") "$log/now.json" >"$log/diff" || wrong "not the same as $1: $(head -n 10 "$log/diff")"
}

# expect_text TEXT...: each stands in standard output
expect_text() {
	local text
	for text in "$@"; do
		expect "$log/out" "$text"
	done
}

"$program" assess $edition "$example/answers-25.csv" --format json >now.json
"$program" assess $edition "$example/answers-25.csv" --format json --lang en >now.en.json
"$program" assess $edition "$example/answers-25-before.csv" --format json >earlier.json
"$program" assess $edition "$example/answers-25.csv" --before "$example/answers-25-before.csv" --format json >both.json

for engine in sqlite postgresql; do
	place_new shop

	# ---- assess --save ----

	run assess $edition "$example/answers-25-before.csv" --save "${place[@]}" --firm さくら商店 --create
	expect_code 0
	cmp -s "$log/out" <("$program" assess $edition "$example/answers-25-before.csv") || wrong "the result is another with --save"
	expect_phrase ja round-saved "$log/err"
	expect "$log/err" さくら商店
	run assess $edition "$example/answers-25.csv" --save "${place[@]}" --lang en --format json
	expect_code 0
	same_json now.en.json
	expect_phrase en round-saved "$log/err"
	expect "$log/err" 2
	run assess ipa-articles-4.0 "$example/answers-6.csv" --save "${place[@]}" --format html -o result.html
	expect_code 0
	[ ! -s "$log/out" ] || wrong "there is something on standard output"
	expect result.html '<!DOCTYPE html>'
	expect_phrase ja round-saved "$log/err"
	expect "$log/err" さくら商店
	if [ "$engine" = sqlite ]; then
		[ "$(stat -c %a shop)" = 700 ] || wrong "the folder has mode $(stat -c %a shop)"
		for file in shop/*; do
			[ "$(stat -c %a "$file")" = 600 ] || wrong "$file has mode $(stat -c %a "$file")"
		done
		[ "$(cd shop && echo *)" = "toride.db write.lock" ] || wrong "there lies: $(ls shop)"
	else
		[ ! -e shop ] || wrong "there is a folder: $(ls -R shop)"
	fi
	verdict "$engine: assess --save keeps rounds, and its result is what it is without"

	# ---- round ----

	run round list "${place[@]}" --format json
	expect_code 0
	expect_silence
	expect_json 'length == 3 and all(.[]; keys_unsorted == ["framework", "round", "id", "day", "open", "answered", "items",
		"score", "score_high", "max"]) and all(.[]; (.id | test("^[0-9a-hjkmnp-tv-z]{13}$")) and .open == false
			and (.day | test("^20[0-9]{2}-[0-9]{2}-[0-9]{2}$")))
		and ([.[] | [.framework, .round]] == [["ipa-articles-4.0", 1], ["ipa-selfcheck-3.1", 2], ["ipa-selfcheck-3.1", 1]])
		and .[0].score == null and .[0].max == null and .[0].answered == 6'
	[ "$(jq '.[1].score' "$log/out")" = "$(jq .score now.json)" ] || wrong "another score than assess"
	run round list ipa-articles-4.0 "${place[@]}" --format json
	expect_json 'length == 1'
	run round list nothing-of-this "${place[@]}" --format json
	expect_json '. == []'
	run round list nothing-of-this "${place[@]}"
	expect_phrase ja round-none-yet "$log/out"
	run round list "${place[@]}"
	expect_text 回 日付 質問集 得点 ipa-articles-4.0 "25 / 25"
	[ "$(wc -l <"$log/out")" = 4 ] || wrong "not four lines: $(cat "$log/out")"
	run round list "${place[@]}" --lang en
	expect_text "round " day framework score
	! grep -qP '[ぁ-んァ-ヶ一-龠]' "$log/out" || wrong "there is Japanese in: $(cat "$log/out")"
	run round list "${place[@]}" -o list.txt --lang en
	[ ! -s "$log/out" ] || wrong "there is something on standard output"
	cmp -s list.txt <("$program" round list "${place[@]}" --lang en) || wrong "the file is not the list"
	verdict "$engine: round list has all rounds, the newest first"

	run round show $edition "${place[@]}" --format json
	expect_code 0
	expect_silence
	same_json now.json
	run round show $edition 2 "${place[@]}" --format json
	same_json now.json
	run round show $edition 1 "${place[@]}" --format json
	same_json earlier.json
	for format in text csv html; do
		for lang in ja en; do
			run round show $edition 1 "${place[@]}" --format $format --lang $lang
			expect_code 0
			expect_silence
			cmp -s "$log/out" <("$program" assess $edition "$example/answers-25-before.csv" --format $format --lang $lang) ||
				wrong "$format in $lang is another result than that of assess"
		done
	done
	run round show $edition 1 "${place[@]}" --format html -o result.html
	expect_code 0
	expect result.html '<!DOCTYPE html>'
	verdict "$engine: round show gives the result that assess gave, in all forms"

	for words in '' 1 '1 2'; do
		# shellcheck disable=SC2086 # perhaps no words
		run round diff $edition $words "${place[@]}" --format json
		expect_code 0
		expect_silence
		same_json both.json
	done
	run round diff $edition 2 1 "${place[@]}" --format json
	expect_json '.before.score == '"$(jq .score now.json)"' and .score == '"$(jq .score earlier.json)"
	run round diff $edition 2 2 "${place[@]}" --format json
	expect_json '.changes == []'
	run round diff $edition 1 2 "${place[@]}" --lang en
	cmp -s "$log/out" <("$program" assess $edition "$example/answers-25.csv" --before "$example/answers-25-before.csv" --lang en) ||
		wrong "as text it is another result than that of assess --before"
	verdict "$engine: round diff compares the newest with the one before, or the two that are named"

	turned_down "a round that is not there is told" 66 round-unknown '' round show $edition 3 "${place[@]}"
	turned_down "a comparison with a round that is not there is told" 66 round-unknown '' round diff $edition 1 7 "${place[@]}"
	turned_down "only one round to compare is told" 66 round-only-one '' round diff ipa-articles-4.0 "${place[@]}"
	turned_down "no round of a framework is told" 66 round-none '' round show ipa-cloud-3.1 "${place[@]}"
	for number in 0 -1 one 1.5 99999999999 ''; do
		turned_down "no number of a round: \"$number\"" 64 round-number '' round show $edition "${place[@]}" -- "$number"
	done
	turned_down "no number of a round to compare with" 64 round-number '' round diff $edition 1 x "${place[@]}"

	# ---- firm ----

	run firm list "${place[@]}" --format json
	expect_code 0
	expect_silence
	expect_json 'length == 1 and .[0].name == "さくら商店" and (.[0].id | test("^[0-9a-hjkmnp-tv-z]{13}$"))
		and (.[0] | keys_unsorted == ["id", "name", "industry", "people"])'
	run firm set people 12 "${place[@]}"
	expect_code 0
	expect_silence
	[ ! -s "$log/out" ] || wrong "it said: $(cat "$log/out")"
	run firm set uses cloud,-webshop "${place[@]}"
	run firm set industry E "${place[@]}"
	run firm show "${place[@]}" --format json
	expect_json 'keys_unsorted == ["id", "name", "industry", "people", "prefecture", "legal_form", "target_step", "representative", "address", "contact", "uses"]
		and .people == 12 and .uses == {"cloud": true, "webshop": false} and .industry == "E" and .prefecture == null'
	for lang in ja en; do
		run firm show "${place[@]}" --lang $lang
		expect_code 0
		expect_text さくら商店 "cloud,-webshop" 12
	done
	run firm list "${place[@]}"
	expect_text さくら商店 12
	run firm show "${place[@]}" -o firm.txt
	expect firm.txt さくら商店
	verdict "$engine: firm list, show and set"

	# ---- setting ----

	run setting list "${place[@]}" --format json
	expect_code 0
	expect_json 'length >= 2 and all(.[]; keys_unsorted == ["name", "value", "default", "least", "most", "help"]
		and .value == .default and .least <= .value and .value <= .most and (.help | length > 0))'
	run setting set job-days 5 "${place[@]}"
	expect_code 0
	expect_silence
	run setting set job-days 6 "${place[@]}"
	run setting list "${place[@]}" --format json
	expect_json '[.[] | select(.name == "job-days").value] == [6]'
	for lang in ja en; do
		run setting list "${place[@]}" --lang $lang
		expect_text job-days form-hours
	done
	verdict "$engine: setting list and set"
	turned_down "a setting that is not there is told" 65 setting-unknown '' setting set colour 1 "${place[@]}"
	for value in 0 3651 -5 much '' 5.5 99999999999999999999; do
		turned_down "a setting cannot be \"$value\"" 65 setting-value '' setting set "${place[@]}" -- job-days "$value"
	done
	run setting list "${place[@]}" --format json
	expect_json '[.[] | select(.name == "job-days").value] == [6]'
	verdict "$engine: a setting that was refused is what it was"

	# ---- looking after it ----

	run check "${place[@]}" --format json
	expect_code 0
	expect_silence
	expect_json '.firm == 1 and .round == 3 and .answer == 56 and .setting == 1 and .event == 9 and .task == 0'
	for lang in ja en; do
		run check "${place[@]}" --lang $lang
		expect_code 0
		expect_text "firm            1" "answer          56"
	done
	expect_phrase en store-sound "$log/out"
	run verify "${place[@]}" --format json
	expect_code 0
	expect_json '. == {"firms": 2, "events": 9}' # the installation has its own history
	run verify "${place[@]}" --lang en
	expect_text "Entries of the history: 9 (firms: 2). None was rewritten."
	run rebuild "${place[@]}" --format json
	expect_code 0
	expect_json '. == {"firms": 1}'
	run rebuild "${place[@]}"
	expect_phrase ja store-rebuilt "$log/out"
	run migrate "${place[@]}" --format json
	expect_json '.from == .to'
	expect_sound
	verdict "$engine: check, verify, rebuild and migrate of a store that is well"

	# ---- many rounds ----

	shop many
	sql "insert into round (tenant, id, version, framework, number, state, made_at, closed_at, who)
		with recursive n (i) as (select 3 union all select i + 1 from n where i < 1000)
		select tenant, 1000 + i, 1, '$edition', i, 2, 1700000000000 + i, 1700000000000 + i, 0 from n, firm"
	sql "insert into answer (tenant, round, item, answer, note, version, at, who)
		with recursive n (i) as (select 3 union all select i + 1 from n where i < 1000), item (k) as (select 1 union all select k + 1 from item where k < 25)
		select tenant, 1000 + i, cast(k as text), 1 + (i + k) % 4, '', 1, 1700000000000, 0 from n, item, firm"
	run round list "${place[@]}" --format json
	expect_code 0
	expect_silence
	expect_json 'length == 1000 and ([.[].round] | unique | length == 1000) and .[0].round == 2 and .[2].round == 1000
		and all(.[]; .answered == 25)'
	run round list "${place[@]}"
	[ "$(wc -l <"$log/out")" = 1001 ] || wrong "the text has $(wc -l <"$log/out") lines"
	run round show $edition 500 "${place[@]}" --format json
	expect_json '.answered == 25'
	verdict "$engine: 1,000 rounds are listed"
done
rm -f ./*.json list.txt result.html firm.txt
