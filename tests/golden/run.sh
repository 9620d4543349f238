#!/usr/bin/env bash
# run.sh BUILD_DIR [--accept]: the results for the sample answers, held against the files in tests/golden/expected/.
#
# When a result was meant to change, look at the difference and then take it over:
#
#     tests/golden/run.sh build --accept && git diff tests/golden/expected
#
# The date on the page is that of SOURCE_DATE_EPOCH, set here; TZ is unset (lib.sh).
# shellcheck disable=SC1091,SC2154,SC2317 # lib.sh is checked on its own; functions are called by `each`
. "$(dirname "$0")/../lib.sh"
begin "$1"
expected=$tests_dir/golden/expected
accept=${2-}

export SOURCE_DATE_EPOCH=1798761600
formats="text json csv html"

# the results: a name, and the arguments of `toride assess`
results() {
	editions | cut -d' ' -f1-3
	echo answers-25-since ipa-selfcheck-3.1 answers-25.csv --before answers-25-before.csv
}

# each FUNCTION: calls it with a file's name and the arguments that make it
each() {
	local name arguments lang format
	while read -r name arguments; do
		for lang in ja en; do
			for format in $formats; do
				# shellcheck disable=SC2086 # words
				$1 "$name.$lang.${format/text/txt}" $arguments --format "$format" --lang "$lang"
			done
		done
	done < <(results)
}

take_over() {
	"$program" assess "${@:2}" >"$expected/$1" || {
		echo "golden: toride assess ${*:2} failed" >&2
		exit 1
	}
}

compare() {
	run assess "${@:2}"
	expect_code 0
	expect_silence
	if [ ! -f "$expected/$1" ]; then
		wrong "there is no tests/golden/expected/$1 (run.sh BUILD_DIR --accept makes it)"
	elif ! cmp -s "$log/out" "$expected/$1"; then
		wrong "$(diff -u --label expected --label now "$expected/$1" "$log/out" | cut -c1-200 | head -n 24)"
	fi
	verdict "toride assess ${*:2} gives what tests/golden/expected/$1 has"
}

cd "$example" || exit 1
if [ "$accept" = --accept ]; then
	mkdir -p "$expected" && rm -f "$expected"/*
	each take_over
	echo "golden: took over $(find "$expected" -type f | wc -l) files"
	exit 0
fi
each compare

stray=$(cd "$expected" && LC_ALL=C comm -23 <(find . -type f -printf '%P\n' | LC_ALL=C sort) <(each echo | cut -d' ' -f1 | LC_ALL=C sort))
[ -z "$stray" ] || wrong "nothing makes: $stray"
verdict "Every golden file is made by a result"

# ---- what a difference in a golden file might let pass ----

cd "$scratch" || exit 1
whole() {
	case $1 in
	*.json) jq -e . "$expected/$1" >/dev/null 2>&1 || wrong "$1 is no JSON" ;;
	*.csv)
		[ "$(head -c 3 "$expected/$1" | od -An -tx1 | tr -d ' ')" = efbbbf ] || wrong "$1 does not begin with the mark of UTF-8"
		! LC_ALL=C grep -vqaP '\r$' "$expected/$1" || wrong "$1 has a line that does not end with CR LF"
		;;
	*.html)
		! grep -qE '(src|href|action)="?(https?:)?//|@import|url\((https?:)?//' "$expected/$1" || wrong "$1 loads something from elsewhere"
		[ "$(tail -c 8 "$expected/$1")" = "</html>" ] || [ "$(tail -n 1 "$expected/$1")" = "</html>" ] || wrong "$1 is cut off"
		;;
	*.txt) ! grep -q $'\033' "$expected/$1" || wrong "$1 has colours" ;;
	esac
	[ -s "$expected/$1" ] || wrong "$1 is empty"
	iconv -f UTF-8 -t UTF-8 "$expected/$1" >/dev/null 2>&1 || wrong "$1 is not UTF-8"
	! grep -qE '\{[1-4]\}' "$expected/$1" || wrong "$1 has a hole that was not filled: $(grep -oE '.{0,40}\{[1-4]\}' "$expected/$1" | head -n 1)"
}
each whole
verdict "Each file is whole: JSON parses, CSV has its mark and line ends, pages load nothing, texts have no colours"

for zone in Asia/Tokyo America/New_York; do
	run_in TZ=$zone assess ipa-selfcheck-3.1 "$example/answers-25.csv" --format json --lang ja
	cmp -s "$log/out" "$expected/answers-25.ja.json" || wrong "in $zone it differs"
done
verdict "The result as JSON is the same in every time zone"

finish
