# shellcheck shell=bash disable=SC2154,SC2034,SC2086,SC2016 # names of lib.sh and run.sh; jq's programs in single quotes
# Seals on the command line: made, kept outside, and files that are none.

for engine in sqlite postgresql; do
	shop sealed
	[ "$engine" = sqlite ] || place+=(--data "$top/keys-$engine")
	run seal "${place[@]}" -o "one.$engine"
	expect_code 0
	run firm set people 3 "${place[@]}"
	run seal "${place[@]}" -o "two.$engine"
	expect_code 0
	run verify "${place[@]}" --seal "two.$engine" --seal "one.$engine" --format json
	expect_code 0
	expect_json '.seals == 2 and (.fingerprint | length) == 39 and .sealed == .events - 1'
	run verify "${place[@]}" --lang en
	expect "$log/out" "agree with the seals of the store, too: 2"
	expect "$log/out" "The other 1 will be in the next seal"
	run event list firm "${place[@]}" --format json
	expect_json '.[0].what == "firm.set" and .[0].via == "op firm.set"'
	verdict "$engine: seals are made, and the store holds against them"
	run firm set people 4 "${place[@]}"
	run verify "${place[@]}" --lang en
	expect "$log/out" "The other 2 will be in the next seal"
	verdict "$engine: verify says how much is in a seal"

	sed 's/^number 2$/number 3/' "two.$engine" >changed.seal
	turned_down "a seal that was changed" 65 seal-signature changed.seal verify "${place[@]}" --seal changed.seal
	head -c 200 "two.$engine" >cut.seal
	turned_down "a seal that was cut off" 65 seal-malformed cut.seal:6 verify "${place[@]}" --seal cut.seal
	sed 's/^toride seal 1/toride seal 9/' "two.$engine" >newer.seal
	turned_down "a seal of tomorrow" 65 seal-newer newer.seal verify "${place[@]}" --seal newer.seal
	printf 'PK\003\004' >foreign.seal
	turned_down "a file that is no seal" 65 seal-none foreign.seal verify "${place[@]}" --seal foreign.seal
	truncate -s 500M large.seal
	turned_down "a file of 500 MB" 65 file-too-large large.seal verify "${place[@]}" --seal large.seal
	rm -f large.seal

	sql "delete from event where tenant <> 0 and seq > 2"
	turned_down "a history whose end was cut off" 1 verify-cut '' verify "${place[@]}" --seal "two.$engine"
done
