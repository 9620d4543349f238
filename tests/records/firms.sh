# shellcheck shell=bash disable=SC2154,SC2034,SC2086,SC2016 # names of lib.sh and run.sh; jq's programs in single quotes
# Which firm is meant.

long_name=$(printf 'あ%.0s' {1..201})

for engine in sqlite postgresql; do
	# ---- none ----

	place_new firms
	run setting set job-days 9 "${place[@]}" --create
	expect_code 0
	run firm list "${place[@]}"
	expect_code 0
	expect_phrase ja firm-none-yet "$log/out"
	run firm list "${place[@]}" --format json
	expect_json '. == []'
	verdict "$engine: a store without a firm is a store"
	for words in "firm show" "round list" "round show $edition" "firm set people 3"; do
		# shellcheck disable=SC2086 # words of a command
		turned_down "$words without a firm is told" 66 firm-none '' $words "${place[@]}"
	done
	turned_down "assess --save without a firm is told" 66 firm-none '' assess $edition "$example/answers-25.csv" --save "${place[@]}"
	turned_down "assess --save --create without a name is told" 66 firm-none '' assess $edition "$example/answers-25.csv" --save --create "${place[@]}"
	rounds_are 0

	# ---- names that are none ----

	# nameless NAME ID
	nameless() {
		turned_down "a firm cannot be made as \"$(head -c 20 <<<"$1" | tr -d '\000-\037\177\200-\377')\": $2" 65 "$2" '' \
			assess $edition "$example/answers-25.csv" --save --create "${place[@]}" --firm "$1"
	}
	nameless '  ' field-empty
	nameless "$long_name" field-too-long
	nameless "$(head -c 130000 /dev/zero | tr '\0' x)" field-too-long
	nameless $'a\nb' field-control
	nameless $'a\033[2Jb' field-control
	nameless $'a\177' field-control
	nameless $'\377x' store-text
	sql "select count(*) from firm"
	[ "$(cat "$log/sql")" = 0 ] || wrong "there is a firm"
	rounds_are 0
	expect_sound
	verdict "$engine: a firm that cannot be is not made, and its round not kept"

	# ---- one ----

	save --firm さくら商店 --create
	save
	save --firm さくら商店
	save --firm さくら商店 --create
	run round list "${place[@]}" --format json
	expect_json '[.[].round] == [4, 3, 2, 1]'
	run firm list "${place[@]}" --format json
	expect_json 'length == 1'
	first=$(jq -r '.[0].id' "$log/out")
	verdict "$engine: one firm need not be named; --create makes no second one"
	for words in "firm show" "round list" "round show $edition" "firm set people 3"; do
		# shellcheck disable=SC2086 # words of a command
		turned_down "$words of an unknown firm is told" 66 firm-unknown '' $words "${place[@]}" --firm さくら
	done
	turned_down "a name with something behind it is unknown" 66 firm-unknown '' firm show "${place[@]}" --firm 'さくら商店 '
	turned_down "an id of nobody is unknown" 66 firm-unknown '' firm show "${place[@]}" --firm 0000000000001
	rounds_are 4

	# ---- two ----

	run firm set people 40 "${place[@]}" --firm 山田製作所 --create
	expect_code 0
	for words in "firm show" "round list" "round show $edition" "firm set people 3"; do
		# shellcheck disable=SC2086 # words of a command
		turned_down "$words with two firms and none named is told" 64 firm-which '' $words "${place[@]}"
	done
	save --firm 山田製作所
	run firm show "${place[@]}" --firm 山田製作所 --format json
	expect_json '.people == 40'
	run firm show "${place[@]}" --firm さくら商店 --format json
	expect_json '.people == null'
	run round list "${place[@]}" --firm 山田製作所 --format json
	expect_json 'length == 1 and .[0].round == 1'
	run round list "${place[@]}" --firm さくら商店 --format json
	expect_json 'length == 4'
	run firm list "${place[@]}" --format json
	expect_json '[.[].name] == ["さくら商店", "山田製作所"]'
	second=$(jq -r '.[1].id' "$log/out")
	verdict "$engine: each of two firms has its own rounds and profile"

	# ---- two of the same name ----

	run firm set name さくら商店 "${place[@]}" --firm 山田製作所
	expect_code 0
	for words in "firm show" "round list" "firm set people 3"; do
		# shellcheck disable=SC2086 # words of a command
		turned_down "$words of a name that two have is told" 64 firm-which-of-same '' $words "${place[@]}" --firm さくら商店
	done
	turned_down "--create does not choose between two of one name" 64 firm-which-of-same '' \
		assess $edition "$example/answers-25.csv" --save --create "${place[@]}" --firm さくら商店
	for id in "$second" "${second^^}"; do
		run firm show "${place[@]}" --firm "$id" --format json
		expect_json '.people == 40'
	done
	run round list "${place[@]}" --firm "$first" --format json
	expect_json 'length == 4'
	save --firm "$second"
	run firm set name 山田工業 "${place[@]}" --firm "$second"
	expect_code 0
	run round list "${place[@]}" --firm 山田工業 --format json
	expect_json 'length == 2'
	expect_sound
	verdict "$engine: firms of the same name are told apart by their ids"
done
