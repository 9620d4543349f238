# The search on the command line, and the list of sources.
# shellcheck shell=bash disable=SC2154 # sourced by run.sh

for words in メール "ＶＰＮ" バ 𠮷😀 "<script>" $'\xff' "$(printf 'x%.0s' {1..10000})" "メール 添付"; do
	run search "$words" --format json
	expect_code 0
	expect_silence
	[ "$(jq -r '[.[].group] | join(" ")' "$log/out")" = "measure item term topic document survey" ] ||
		wrong "not these groups: $(head -c 300 "$log/out")"
	expect_harmless "$log/out"
	verdict "toride search takes ${words:0:20}"
done

run search を --format json
[ "$(jq '.[1] | .hits | length' "$log/out")" -eq 20 ] || wrong "not 20 hits"
[ "$(jq '.[1].found' "$log/out")" -gt 20 ] || wrong "not more than 20"
run search を
expect "$log/out" "ほかに"
verdict "toride search tells that there are more than it shows"

run search no-such-word --lang en
expect_code 0
expect "$log/out" "Nothing found."
verdict "toride search says that nothing was found"

for words in "" " " "　"; do
	run search "$words"
	expect_code 64
	expect "$log/err" "探す言葉がありません。"
	run search "$words" --lang en
	expect "$log/err" "there is nothing to look for."
	verdict "toride search without a word is refused: '$words'"
done

run source list --format json
expect_code 0
[ "$(jq 'length' "$log/out")" -ge 8 ] || wrong "not all documents"
[ -z "$(jq -r '.[] | select(.title.ja == "" or .title.en == "" or .standing == "") | .id' "$log/out")" ] ||
	wrong "a document without title or standing"
run source list
expect "$log/out" "原文は見ていません"
verdict "toride source list tells how much is held of each document"
