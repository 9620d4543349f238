# shellcheck shell=bash disable=SC2154,SC2034,SC2016 # names of lib.sh and run.sh; jq's programs in single quotes
# Files of answers: into the records, out of them, and what is wrong with them.

answers=$example/toride-answers.json

for engine in sqlite postgresql; do
	place_new imported
	run import "$answers" --create "${place[@]}"
	expect_code 0
	expect_phrase ja import-done "$log/err"
	expect "$log/err" "「さくら商店」に2回分を加えました"
	rounds_are 2
	run firm show "${place[@]}" --format json
	expect_json '.name == "さくら商店" and .industry == "I" and .people == 3'
	run round list "${place[@]}" --format json
	expect_json 'map([.framework, .day]) == [["ipa-selfcheck-3.1", "2026-11-20"], ["ipa-articles-4.0", "2026-10-02"]]'
	verdict "$engine: import keeps the firm and its rounds, with their days"

	run import "$answers" "${place[@]}" --lang en
	expect_code 0
	expect_phrase en import-done "$log/err"
	rounds_are 2
	jq '.rounds[0].answers[0].answer = "no"' "$answers" >changed.json
	run import changed.json "${place[@]}"
	expect_code 0
	rounds_are 3
	verdict "$engine: what is there already is left out, what is another is not"

	run round export "${place[@]}" -o out.json
	expect_code 0
	[ "$(jq -c '[.rounds[] | [.framework, .number]]' out.json)" = \
		'[["ipa-articles-4.0",1],["ipa-articles-4.0",2],["ipa-selfcheck-3.1",1]]' ] || wrong "$(cat out.json)"
	[ "$(jq -c '.rounds[0].answers' out.json)" = "$(jq -c '.rounds[0].answers' "$answers")" ] || wrong "other answers"
	run import out.json "${place[@]}"
	rounds_are 3
	place_new again
	run import out.json --create --firm 別の名前 "${place[@]}"
	expect_code 0
	expect "$log/err" "「別の名前」に3回分を加えました"
	run round export "${place[@]}" -o again.json
	[ "$(jq -cS .rounds again.json)" = "$(jq -cS .rounds out.json)" ] || wrong "not the same rounds"
	run verify "${place[@]}"
	expect_code 0
	verdict "$engine: what is exported can be imported, and is the same"

	# what the firm says of itself, and how its policy is put
	jq '.firm += {representative: "代表 髙橋 花子", address: "𠮷野1-2-3 <b>", contact: "電話 045-000-0000",
		uses: {cloud: true, webshop: false}} | .policy = {decided: "2026-11-20", choice: "practical"}' \
		"$answers" >papers.json
	place_new papers
	run import papers.json --create "${place[@]}"
	expect_code 0
	expect "$log/err" "書き足しました：業種 / 働く人の数 / 代表者の役職と名前 / 所在地 / 問い合わせ先 / 書き方 / "
	expect_phrase ja import-said-day "$log/err"
	expect_not "$log/err" "そのままにしました"
	run firm show "${place[@]}" --format json
	expect_json '[.representative, .address, .contact] == ["代表 髙橋 花子", "𠮷野1-2-3 <b>", "電話 045-000-0000"]'
	expect_json '.uses == {"cloud": true, "webshop": false}'
	run round export "${place[@]}" -o out.json
	[ "$(jq -cS '[.firm, .policy]' out.json)" = "$(jq -cS '.policy.decided = null | [.firm, .policy]' papers.json)" ] ||
		wrong "$(cat out.json)"
	run import papers.json "${place[@]}" --lang en
	expect_not "$log/err" "taken over of the firm"
	expect_not "$log/err" "left as the records have it"
	run verify "${place[@]}"
	expect_code 0
	verdict "$engine: what the firm says for its papers comes along, and out again"

	place_new mine
	run firm set representative 別の人 --firm さくら商店 --create "${place[@]}"
	run firm set uses cloud,-website "${place[@]}"
	run import papers.json "${place[@]}" --lang en
	expect_code 0
	expect_phrase en import-said-taken "$log/err"
	expect "$log/err" "not what the file says: Representative (office and name)"
	expect "$log/err" "not taken over: Adopted on."
	run firm show "${place[@]}" --format json
	expect_json '.representative == "別の人" and .contact == "電話 045-000-0000" and .people == 3'
	expect_json '.uses == {"cloud": true, "website": false, "webshop": false}'
	verdict "$engine: what the records say already stays, and it is said"

	shop two
	turned_down "a firm that is not there" 66 firm-unknown "" import "$answers" --firm 別の店 "${place[@]}"
	place_new none
	head -c 300 "$answers" >cut.json
	turned_down "a file that is cut off" 65 book-malformed cut.json:17 import cut.json "${place[@]}" --create
	jq '.version = 2' "$answers" >newer.json
	turned_down "a file of a newer edition" 65 book-newer newer.json import newer.json "${place[@]}" --create
	echo '{"answers": []}' >foreign.json
	turned_down "another file in JSON" 65 book-foreign foreign.json import foreign.json "${place[@]}" --create
	jq '.rounds[1].answers[0].answer = "met"' "$answers" >scale.json
	turned_down "an answer of another scale" 65 book-answer scale.json import scale.json "${place[@]}" --create
	jq '.rounds[0].answers += .rounds[0].answers' "$answers" >twice.json
	turned_down "an item twice" 65 book-twice twice.json import twice.json "${place[@]}" --create
	jq 'del(.firm)' "$answers" >nobody.json
	turned_down "a file about nobody" 65 book-shape nobody.json import nobody.json "${place[@]}" --create
	jq '.rounds[0].framework = "midori-2026"' "$answers" >own.json
	turned_down "a framework that is not compiled in" 65 book-framework own.json import own.json "${place[@]}" --create
	sed 's/"version": 1,/"version": 1, "version": 1,/' "$answers" >double.json
	turned_down "a name twice in one object" 65 book-malformed double.json:3 import double.json "${place[@]}" --create
done
