# shellcheck shell=bash disable=SC2154,SC2034,SC2086,SC2016 # names of lib.sh and run.sh; jq's programs in single quotes
# What people type into the profile of a firm, right and wrong; and options that mean nothing alone.

long_name=$(printf 'あ%.0s' {1..200})
huge=$(head -c 130000 /dev/zero | tr '\0' x) # one word of a command line has at most 128 KiB

for engine in sqlite postgresql; do
	shop fields
	run firm show "${place[@]}" --format json
	cp "$log/out" before.json

	# bad FIELD VALUE ID [PLACE]
	bad() {
		turned_down "firm set $1 \"$(head -c 40 <<<"$2" | tr -d '\000-\037\177\200-\377')\"" 65 "$3" "${4-}" firm set "${place[@]}" -- "$1" "$2"
	}
	bad name '' field-empty
	bad name '   ' field-empty
	bad name '　' field-empty
	bad name "${long_name}あ" field-too-long
	bad name "$huge" field-too-long
	bad name $'さくら\n商店' field-control
	bad name $'さくら\t商店' field-control
	bad name $'\033[31mred' field-control
	bad name $'\302\205next line' field-control
	bad name $'\377\376' field-not-text
	bad name $'\343\201' field-not-text
	bad industry Z firm-industry
	bad industry EE firm-industry
	bad industry e firm-industry
	bad industry 製造業 firm-industry
	for value in -1 1000001 many 1.5 1e3 0x10 99999999999999999999 ' 5' '5 '; do
		bad people "$value" field-number
	done
	for value in 0 48 -1 Tokyo; do
		bad prefecture "$value" field-number
	done
	for value in 5 -1 two; do
		bad target-step "$value" field-number
	done
	bad legal-form 株式会社 firm-legal-form
	bad legal-form Company firm-legal-form
	bad uses web firm-use
	bad uses cloud,web firm-use
	bad uses cloud,,webshop firm-use
	bad uses --cloud firm-use
	bad uses , firm-use
	bad employees 3 firm-field
	bad '' 3 firm-field
	bad NAME x firm-field
	bad zone 0 firm-field
	run firm show "${place[@]}" --format json
	cmp -s "$log/out" before.json || wrong "the profile has changed: $(diff before.json "$log/out")"
	run verify "${place[@]}" --format json
	expect_json '.events == 3'
	verdict "$engine: after all that was refused the firm is what it was, and its history too"

	# good FIELD VALUE FILTER
	good() {
		run firm set "${place[@]}" -- "$1" "$2"
		expect_code 0
		expect_silence
		run firm show "${place[@]}" --format json
		expect_json "$3"
	}
	good name "$long_name" '.name | length == 200'
	good name '  さくら  ' '.name | test("さくら")'
	good name '" '\''; drop table firm; -- \ %s {1} <b>&amp;' '.name == "\" '"'"'; drop table firm; -- \\ %s {1} <b>&amp;"'
	good name '🔐髙﨑①㈱' '.name == "🔐髙﨑①㈱"'
	good industry A '.industry == "A"'
	good industry T '.industry == "T"'
	good industry '' '.industry == null'
	good people 0 '.people == 0'
	good people 1000000 '.people == 1000000'
	good people '' '.people == null'
	good prefecture 1 '.prefecture == 1'
	good prefecture 47 '.prefecture == 47'
	good prefecture '' '.prefecture == null'
	good target-step 4 '.target_step == 4'
	good target-step '' '.target_step == null'
	good representative '代表 {髙橋|たかはし} 𠮷男' '.representative == "代表 {髙橋|たかはし} 𠮷男"'
	good contact '' '.contact == null'
	bad address "$(printf '%0201d' 1)" field-too-long
	bad representative '{髙橋|たか' company-reading
	good legal-form sole '.legal_form == "sole"'
	good legal-form '' '.legal_form == null'
	good uses 'cloud, -webshop,telework' '.uses == {"cloud": true, "telework": true, "webshop": false}'
	good uses '-cloud' '.uses == {"cloud": false, "telework": true, "webshop": false}'
	good uses '' '.uses == {}'
	expect_sound
	verdict "$engine: what is right is kept, and an empty value makes it unknown again"

	good name さくら商店 '.name == "さくら商店"'
	run firm set people 7 "${place[@]}"
	run verify "${place[@]}" --format json
	cp "$log/out" before.json
	run firm set people 7 "${place[@]}"
	expect_code 0
	run firm show "${place[@]}" --format json
	expect_json '.people == 7'
	expect_sound
	verdict "$engine: the same value again is no fault"
done

# ---- options ----

for option in "--firm さくら" --create "--data x" "--database service=x"; do
	# shellcheck disable=SC2086 # an option and its value
	refused "assess ${option%% *} without --save is told" 64 usage-needs '' assess $edition "$example/answers-25.csv" $option
done
refused "copy without anything is told" 64 usage-too-few '' copy
refused "copy --from alone is told" 64 usage-needs '' copy --from x
refused "copy --to alone is told" 64 usage-needs '' copy --to x
for words in "round list --create" "check --firm x" "verify -o x" "migrate --create" "firm list --firm x" "setting list --save"; do
	# shellcheck disable=SC2086 # words of a command
	refused "toride ${words% *} has no ${words##* --}" 64 usage-option '' $words
done
refused "firm set without a value is told" 64 usage-too-few '' firm set name
refused "setting set without a value is told" 64 usage-too-few '' setting set job-days
refused "round show without a framework is told" 64 usage-too-few '' round show
refused "round diff with three numbers is told" 64 usage-too-many '' round diff $edition 1 2 3
for option in --data --database --firm; do
	for lang in ja en; do
		run --lang $lang round list $option
		expect_code 64
		expect_fault $lang usage-value ''
		run --lang $lang round list $option=
		expect_code 64
		expect_fault $lang usage-value ''
	done
done
verdict "A value that is missing behind --data, --database, --firm is told"
rm -f before.json
