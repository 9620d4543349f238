# shellcheck shell=bash disable=SC2154,SC2034,SC2086,SC2016 # names of lib.sh and run.sh; jq's programs in single quotes
# Records of a firm by words: every noun of entries there is.

# the nouns: what can be removed by an id and nothing else
read -ra nouns < <("$program" help --lang en | sed -n 's/^  toride \([a-z-]*\) remove ID .*/\1/p' | tr '\n' ' ')
[ ${#nouns[@]} -ge 2 ] || wrong "hardly a noun: ${nouns[*]}"
long_name=$(printf '髙%.0s' {1..201})

for engine in sqlite postgresql; do
	for noun in "${nouns[@]}"; do
		shop "entries-$noun"
		run $noun list "${place[@]}" --format json
		expect_json '. == []'
		run $noun add '髙𠮷 <b>🏯' "${place[@]}"
		expect_code 0
		id=$(cat "$log/out")
		run $noun list "${place[@]}" --format json
		name=$(jq -r '.[0] | keys_unsorted[1]' "$log/out")
		run $noun set "$id" expires_on 2027-01-31 "${place[@]}"
		expect_code 0
		run $noun set "$id" note $'二行\nある' "${place[@]}"
		expect_code 0
		run $noun set "$id" sensitive 1 "${place[@]}"
		expect_code 0
		run $noun list "${place[@]}" --format json
		expect_json "length == 1 and .[0].id == \"$id\" and .[0].$name == \"髙𠮷 <b>🏯\" and .[0].expires_on == \"2027-01-31\""
		expect_json '.[0].note == "二行\nある" and .[0].sensitive == true and (.[0] | has("version") | not)'
		run $noun list "${place[@]}"
		grep -q "^$id .* 2027-01-31$" "$log/out" || wrong "the list is: $(cat "$log/out")"
		run $noun set "$id" expires_on '' "${place[@]}"
		expect_code 0
		run $noun list "${place[@]}" --format json
		expect_json '.[0].expires_on == null'
		cp "$log/out" before.json
		verdict "$engine: $noun: added, changed and listed"

		turned_down "$noun: a name that is none" 65 field-empty '' $noun add '　' "${place[@]}"
		turned_down "$noun: a name that is too long" 65 field-too-long '' $noun add "$long_name" "${place[@]}"
		turned_down "$noun: control characters" 65 field-control '' $noun set "$id" $name $'a\nb' "${place[@]}"
		turned_down "$noun: a day that is none" 65 field-day '' $noun set "$id" expires_on 2026-02-30 "${place[@]}"
		turned_down "$noun: a number that is none" 65 field-number-form '' $noun set "$id" sensitive yes "${place[@]}"
		turned_down "$noun: a number out of bounds" 65 field-number '' $noun set "$id" sensitive 2 "${place[@]}"
		turned_down "$noun: a field that is none" 65 record-field '' $noun set "$id" made_at 1 "${place[@]}"
		turned_down "$noun: an id that is none" 66 record-gone '' $noun set x $name y "${place[@]}"
		turned_down "$noun: a record that is not there" 66 record-gone '' $noun remove 0000000000001 "${place[@]}"
		run firm set people 1 --firm ほかの会社 --create "${place[@]}"
		expect_code 0
		turned_down "$noun: a record of another firm is not changed" 66 record-gone '' \
			$noun set "$id" $name y --firm ほかの会社 "${place[@]}"
		turned_down "$noun: nor removed" 66 record-gone '' $noun remove "$id" --firm ほかの会社 "${place[@]}"
		run $noun list --firm さくら商店 "${place[@]}" --format json
		cmp -s "$log/out" before.json || wrong "it has changed: $(diff before.json "$log/out")"
		run $noun list --firm ほかの会社 "${place[@]}" --format json
		expect_json '. == []'
		run $noun remove "$id" --firm さくら商店 "${place[@]}"
		expect_code 0
		run $noun list --firm さくら商店 "${place[@]}" --format json
		expect_json '. == []'
		expect_sound
		verdict "$engine: $noun: removed, and nothing else was changed"
	done
done
