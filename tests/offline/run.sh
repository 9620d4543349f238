#!/usr/bin/env bash
# run.sh BUILD_DIR: the offline edition without a browser: its module held against the command line, the unit tests as
# WebAssembly, the way from it to a server and back, and the one file: its size, its policy.  `make offline` has made it.
# shellcheck disable=SC1091,SC2154 # lib.sh is checked on its own
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/../place.sh"
begin "$1"
begin_server
made=$root/build/src/offline
sets=1000
case $program in
*/asan/*) sets=100 ;; # the sanitizers are slow, and the same code was compared already
esac
file_bytes_max=$((240 * 1024))
gzip_bytes_max=$((142 * 1000))

for name in toride.html toride.wasm unit.wasm; do
	[ -s "$made/$name" ] || {
		echo "Bail out! there is no $made/$name: run make offline"
		exit 1
	}
done

# relay COMMAND ...: what a program says as TAP becomes tests of ours
relay() {
	local line remarks
	code=0
	"$@" >"$log/tap" 2>"$log/err" || code=$?
	remarks=$(grep '^#' "$log/tap")
	while IFS= read -r line; do
		case $line in
		"not ok "*)
			wrong "$remarks"
			verdict "${line#*- }"
			;;
		"ok "*) verdict "${line#*- }" ;;
		esac
	done <"$log/tap"
	[ "$code" -eq 0 ] || [ "$test_bad" -gt 0 ] || wrong "$(cat "$log/err")"
	grep -q '^1\.\.[1-9]' "$log/tap" || wrong "there is no plan: $(cat "$log/err")"
	verdict "$2: all of it ran"
}

relay node --no-warnings "$tests_dir/offline/unit.js" "$made/unit.wasm"
relay node "$tests_dir/offline/same.js" "$made/toride.wasm" "$made/toride.html" "$program" \
	"$root/build/tests/offline/pages" "$sets"

# ---- from the one file to a server, and back ----

carry() {
	node --no-warnings "$tests_dir/offline/carry.js" "$made/toride.wasm" "$@"
}

# drawn FILE: the policy of a file of answers, in both languages
drawn() {
	carry draw ja <"$1" && carry draw en <"$1"
}

carry write >began.json || wrong "the forms were not taken"
drawn began.json >began.html
for engine in sqlite postgresql; do
	place_new carried
	run import began.json --create "${place[@]}"
	expect_code 0
	run round export "${place[@]}" -o back.json
	expect_code 0
	for key in .firm.name .firm.industry .firm.people .firm.representative .firm.address .firm.contact .firm.uses \
		.policy.choice '[.rounds[] | [.framework, .begun, .closed, .answers]]'; do
		[ "$(jq -cS "$key" began.json)" != null ] || wrong "$key was not written"
		[ "$(jq -cS "$key" back.json)" = "$(jq -cS "$key" began.json)" ] ||
			wrong "$key: $(jq -cS "$key" back.json), not $(jq -cS "$key" began.json)"
	done
	jq '.policy.decided = "2026-11-20"' back.json >dated.json # a decision of the server has its own day
	drawn dated.json >back.html
	cmp -s began.html back.html || wrong "another policy: $(diff began.html back.html | head -n 5)"
	verdict "$engine: what was begun in the one file goes on in the records, field by field"
done

# ---- the one file ----

bytes=$(wc -c <"$made/toride.html")
packed=$(gzip -9 -c "$made/toride.html" | wc -c)
[ "$bytes" -le "$file_bytes_max" ] || wrong "$bytes bytes, $file_bytes_max at most"
[ "$packed" -le "$gzip_bytes_max" ] || wrong "$packed bytes compressed, $gzip_bytes_max at most"
note "toride.html has $bytes bytes, $packed compressed"
verdict "the file is small enough to be sent to somebody"

policy=$(grep -o 'Content-Security-Policy" content="[^"]*"' "$made/toride.html")
for word in "default-src 'none'" "base-uri 'none'" "form-action 'none'" "'wasm-unsafe-eval'" "script-src 'sha256-"; do
	[[ $policy == *"$word"* ]] || wrong "no $word in $policy"
done
for word in "'unsafe-inline'" "'unsafe-eval'" http connect-src; do
	[[ $policy != *" $word"* ]] || wrong "$word in $policy"
done
verdict "its policy lets nothing be fetched, sent or run but what is in it"

grep -oE '(src|href|action)="[^"#]*"' "$made/toride.html" | grep -v '^\(src\|href\|action\)="/' >"$log/addresses" || true
[ ! -s "$log/addresses" ] || wrong "it names $(cat "$log/addresses")"
verdict "it names no other file and no server"

for lang in ja en; do
	grep -q "<section lang=\"$lang\">" "$made/toride.html" || wrong "there is none in $lang"
done
[ "$(grep -c 'class="tick"' "$made/toride.html")" -ge 62 ] || wrong "questions are missing"
verdict "the questions on paper are in it, in both languages"

finish
