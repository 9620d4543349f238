# shellcheck shell=bash disable=SC2154,SC2034,SC2016 # names of lib.sh; programs of sed and jq in single quotes
# A firm's own checklist (YAML): what is refused, with which words, and that the sample works everywhere.

# own: a checklist that is in order; variants are made of it with sed.
own() {
	cat <<-'YAML'
		id: own-1
		title: {ja: 自社の表, en: Our own}
		scale: selfcheck
		parts:
		  - id: a
		    title: {ja: 甲, en: A}
		    items:
		      - id: one
		        question: {ja: 一つ目, en: First}
		        measures: [backup]
		      - id: two
		        question: {ja: 二つ目, en: Second}
	YAML
}

# bad_file NAME CODE ID LINE: own.yaml is refused by `framework check`, and wherever --framework-file is taken.
bad_file() {
	local name=$1 code=$2 id=$3 place=own.yaml${4:+:$4}
	refused "$name" "$code" "$id" "$place" framework check own.yaml
	refused_once en "$code" "$id" "$place" framework list --framework-file own.yaml
	refused_once ja "$code" "$id" "$place" framework show own-1 --framework-file own.yaml
	refused_once en "$code" "$id" "$place" assess own-1 own.csv --framework-file own.yaml
	verdict "$name: so do list, show and assess"
}

# bad_yaml NAME ID LINE SED...: the checklist with sed's changes is refused with that message.
bad_yaml() {
	local name=$1 id=$2 line=$3
	shift 3
	own | sed "$@" >own.yaml
	bad_file "$name" 65 "$id" "$line"
}

printf 'item,answer\none,yes\n' >own.csv
own >own.yaml
done_well "A small checklist is in order" framework check own.yaml

# ---- keys and values ----

bad_yaml "An unknown key is told with its line" yaml-key-unknown 9 '9i\        colour: red'
bad_yaml "An unknown key at the top is told with its line" yaml-key-unknown 3 '3i\colour: red'
bad_yaml "An unknown key inside a text is told with its line" yaml-key-unknown 9 '9s/en:/fr:/'
bad_yaml "The unknown key of the second of two entries is told with its own line" yaml-key-unknown 13 '$a\        colour: red'
bad_yaml "A known key in the wrong place is told with its line there" yaml-key-unknown 13 '$a\        scale: selfcheck'
bad_yaml "A text in place of a list is told" yaml-shape 10 's/measures: \[backup\]/measures: backup/'
bad_yaml "A list in place of a text is told" yaml-shape 2 's/^title: .*/title: [a, b]/'
bad_yaml "A plain text in place of one in two languages is told" yaml-shape 2 's/^title: .*/title: 自社の表/'

# missing_key NAME FIRST LAST SED: told with a line of that entry, not of the next one
missing_key() {
	own | sed "$4" >own.yaml
	run framework check own.yaml --lang en
	local line
	line=$(grep -o '^own.yaml:[0-9]*' "$log/err" | cut -d: -f2)
	if [ "${line:-0}" -lt "$2" ] || [ "${line:-0}" -gt "$3" ]; then
		wrong "line ${line:-0} is not one of $2 to $3: $(said)"
	fi
	bad_file "$1" 65 yaml-key-missing "${line:-0}"
}

missing_key "A missing key is told with a line of its entry" 11 12 '11s/id: two/reviewed: nobody/'
missing_key "A missing key in the first of two entries is told with a line of the first" 8 10 '8s/id: one/reviewed: nobody/'
bad_yaml "A key that stands there twice is told with its line" yaml-key-twice 3 '3i\title: {ja: もう一つ, en: Again}'
bad_yaml "A key twice in one of many entries is told with its second line" yaml-key-twice 13 '$a\        question: {ja: また, en: Again}'
bad_yaml "An id twice is told with the line of the second" content-id-twice 11 's/id: two/id: one/'
bad_yaml "The id of a part twice is told with the line of the second" content-id-twice 13 \
	'$a\  - id: a\n    title: {ja: 乙, en: B}\n    items: [{id: three, question: {ja: 三}}]'
bad_yaml "The id of a framework we have is taken" content-id-twice 1 's/^id: own-1/id: ipa-selfcheck-3.1/'
bad_yaml "The id of a measure we have is taken" content-id-twice 14 \
	'$a\measures:\n  - {id: backup, title: {ja: 控え}, step: 2, kind: technical, effort: 1, cost: none, duty: once}'
bad_yaml "A measure nobody has is told with its line" content-measure-unknown 10 's/\[backup\]/[back-up]/'
bad_yaml "A measure nobody has in a list of many lines is told with its line" content-measure-unknown 12 \
	's/^\( *\)measures: .*/\1measures:\n\1  - backup\n\1  - back-up/'
bad_yaml "An id with capitals is told" content-id 8 's/id: one/id: One/'
bad_yaml "An id with a blank in it is told" content-id 8 's/id: one/id: "o ne"/'
bad_yaml "An empty id is told" content-id 8 's/id: one/id: ""/'
bad_yaml "An id of 65 characters is told" content-id 8 "s/id: one/id: $(x 65 a)/"
own | sed "s/id: one/id: $(x 64 a)/" >own.yaml
done_well "An id of 64 characters is in order" framework check own.yaml
bad_yaml "A scale nobody knows is told" content-word 3 's/^scale: .*/scale: stars/'
bad_yaml "A use nobody knows is told with its line" content-word 10 's/measures: \[backup\]/uses: [moon]/'
bad_yaml "A text over 6,000 bytes is told" content-text-long 8 "9s/一つ目/$(x 6001 n)/"
bad_yaml "A question without Japanese is told" content-text-missing 8 '9s/ja: 一つ目, //'
bad_yaml "A question that is not there is told" content-text-missing 8 '9d'
bad_yaml "Who reviewed it must be said with a date" content-reviewed 9 '9i\        reviewed: me'
bad_yaml "A source that is no document of ours is told" content-document-unknown 8 '9i\        source: {document: the-bible}'
bad_yaml "A number out of its range is told" content-number 14 \
	'$a\measures:\n  - {id: new, title: {ja: 新}, step: 9, kind: technical, effort: 1, cost: none, duty: once}'
bad_yaml "A word in place of a number is told" yaml-shape 14 \
	'$a\measures:\n  - {id: new, title: {ja: 新}, step: two, kind: technical, effort: 1, cost: none, duty: once}'
bad_yaml "A checklist without items is told" content-no-items '' '/items:/,$d'
bad_yaml "A file without a checklist in it is told" content-no-framework '' -n '$a\measures: []'
bad_yaml "Parts nested too deeply are told" content-too-deep 7 \
	'/items:/,$d;/title: {ja: 甲/a\    parts: [{id: b, title: {ja: b}, parts: [{id: c, title: {ja: c}, parts: [{id: d, title: {ja: d}, parts: [{id: e, title: {ja: e}, parts: [{id: f, title: {ja: f}, items: [{id: i, question: {ja: q}}]}]}]}]}]}]'

# ---- the file itself ----

bad_yaml "An anchor is refused" yaml-anchor 9 '9s/question: /question: \&q /'
bad_yaml "An alias is refused" yaml-anchor 12 '12s/question: .*/question: *q/'
{
	echo 'a: &a ["lol","lol","lol","lol","lol","lol","lol","lol","lol"]'
	for pair in ba cb dc ed fe gf hg ih; do
		echo "${pair:0:1}: &${pair:0:1} [*${pair:1},*${pair:1},*${pair:1},*${pair:1},*${pair:1},*${pair:1},*${pair:1},*${pair:1},*${pair:1}]"
	done
} >own.yaml
bad_file "A billion laughs are refused at the first" 65 yaml-anchor 1
bad_yaml "A second document is refused" yaml-documents 13 '$a\---\nid: own-2'
bad_yaml "A tab in place of blanks is told with its line" yaml-syntax 3 '3s/^/\t/'
bad_yaml "A bracket that never closes is told" yaml-syntax 11 's/\[backup\]/[backup/'
bad_yaml "A colon too many is told with its line" yaml-syntax 3 '3s/$/: x: y/'
{
	echo 'id: own-1'
	printf 'parts: %s%s\n' "$(x 30 '[')" "$(x 30 ']')"
} >own.yaml
bad_file "Thirty lists inside each other are too deep" 65 yaml-too-deep 2
own | iconv -f UTF-8 -t CP932 >own.yaml
bad_file "CP932 is told with the first line that has it" 65 yaml-encoding 2
{
	printf '\377\376'
	own | iconv -f UTF-8 -t UTF-16LE
} >own.yaml
bad_file "UTF-16 is no UTF-8" 65 yaml-encoding 1
own | sed '9s/一つ目/一\x00/' >own.yaml
bad_file "A NUL byte is told with its line" 65 yaml-syntax 9
: >own.yaml
bad_file "An empty file is told" 65 input-empty ''
printf '# only\n# comments\n' >own.yaml
bad_file "A file of comments is told" 65 input-empty ''
printf -- '---\n' >own.yaml
bad_file "A document without anything in it is told" 65 yaml-shape 1
echo 'just some words' >own.yaml
bad_file "A text that is no YAML mapping is told" 65 yaml-shape 1
rm own.yaml
bad_file "A checklist that is not there is told" 66 file-missing ''
truncate -s 100M own.yaml
bad_file "A checklist of 100 MB is refused" 65 file-too-large ''
if sanitized; then
	skip "A checklist of 100 MB is refused without reading it into memory" "a sanitizer needs terabytes of address space"
else
	under 65536 framework check own.yaml --lang en
	expect_code 65
	expect_fault en file-too-large own.yaml
	verdict "A checklist of 100 MB is refused without reading it into memory"
fi

# many_items N: own.yaml with N items
many_items() {
	{
		own | sed '/items:/q'
		seq "$1" | sed 's/.*/      - {id: i&, question: {ja: 問い&}}/'
	} >own.yaml
}

many_items 5001
bad_file "The 5,001st item is one too many" 65 content-too-many 5007
many_items 5000
run framework check own.yaml --lang en
expect_code 0
expect "$log/out" '5000 items'
verdict "5,000 items are in order"

{
	own
	echo 'topics: ['
	yes '{id: a},' | head -n 160000
	echo ']'
} >own.yaml
run framework check own.yaml --lang en
expect_code 65
expect_fault en yaml-too-many "$(grep -o '^own.yaml:[0-9]*' "$log/err")"
verdict "More than 300,000 values are refused"

# ---- what must not reach the terminal ----

esc_yaml='"\\e]0;owned\\a\\e[31m"'
bad_yaml "Escape sequences in an id do not reach the terminal" content-id 8 "s/id: one/id: $esc_yaml/"
bad_yaml "Escape sequences in a key do not reach the terminal" yaml-key-unknown 9 "9i\\        $esc_yaml: red"
bad_yaml "Escape sequences in a word do not reach the terminal" content-word 3 "s/^scale: .*/scale: $esc_yaml/"
bad_yaml "Escape sequences in a measure's id do not reach the terminal" content-measure-unknown 10 "s/\\[backup\\]/[$esc_yaml]/"

bad_yaml "Escape sequences in a text are refused" content-text-control 8 "s/一つ目/\"\\\\e[2J消\"/"
bad_yaml "Letters that turn the direction of writing are refused" content-text-control 8 "s/一つ目/\"\\\\u202E消\"/"

# ---- the sample ----

sample=$example/own-checklist.yaml
sample_answers=$example/own-answers.csv

run framework check "$sample" --lang ja
expect_code 0
expect_silence
expect "$log/out" 'midori-2026：問題ありません（区分3、項目10）'
run framework check "$sample" --lang en
expect "$log/out" 'midori-2026: in order (3 parts, 10 items)'
verdict "The sample checklist is in order"

run framework list --framework-file "$sample" --lang ja
expect "$log/out" 'みどり工務店 年末の10問、10項目'
expect "$log/out" 'ipa-selfcheck-3.1'
run framework list --framework-file "$sample" --format json
expect_json '[.[].id] | index("midori-2026") != null and index("ipa-articles-4.0") != null'
run framework list --lang ja
expect_not "$log/out" 'みどり工務店'
verdict "The list has the sample beside ours when it is asked for"

run framework show midori-2026 --framework-file "$sample" --lang ja
expect_code 0
expect_silence
expect "$log/out" '帰る前に、現場のタブレットが全部そろっているかを数えていますか。'
expect "$log/out" '夕方にタブレットを数える'
run framework show midori-2026 --framework-file "$sample" --lang en
expect "$log/out" 'Before going home, do you count whether all the tablets from the site are there?'
run framework show midori-2026 --framework-file "$sample" --format json
expect_json '.id == "midori-2026" and .edition == "2026" and .source == null and .scale == "selfcheck"
	and (.parts | length) == 3 and (.items | length) == 10
	and .items[0].measures == ["evening-count", "carry-out-rules"] and .items[3].uses == ["byod"]'
verdict "The sample is shown in both languages and as JSON"

scored "The sample is scored: 40 points at most, no band, a span for what does not apply" \
	'.framework == "midori-2026" and .edition == "2026" and .max == 40 and .min == -10 and .score == 17 and .score_high == 21
	and .band == null and .answered == 10 and .missing == [] and .unknown == ["password"]
	and ([.next[].measure] | index("evening-count") != null and index("strong-passwords") != null)' \
	midori-2026 "$sample_answers" --framework-file "$sample"

for lang in ja en; do
	for format in text csv html; do
		run assess midori-2026 "$sample_answers" --framework-file "$sample" --format $format --lang $lang
		expect_code 0
		expect_silence
		case $lang in
		ja) expect "$log/out" '夕方にタブレットを数える' ;;
		en) expect "$log/out" 'Count the tablets in the evening' ;;
		esac
		verdict "The sample is scored as $format in $lang, with the measure of its own"
	done
done

sed 's/^bank-call,yes,/bank-call,no,/' "$sample_answers" >before.csv
scored "The sample is compared with the round before" \
	'.before.score == 13 and .changes == [{"item": "bank-call", "before": "no", "after": "yes", "direction": "better"}]' \
	midori-2026 "$sample_answers" --framework-file "$sample" --before before.csv

sed '/^ *en: /d' "$sample" >ja.yaml
run framework check ja.yaml
expect_code 0
run assess midori-2026 "$sample_answers" --framework-file ja.yaml --lang en
expect_code 0
expect "$log/out" '夕方にタブレットを数える'
verdict "The sample works without its English: Japanese then stands in"

refused "The sample's id is unknown without its file" 64 framework-unknown '' assess midori-2026 "$sample_answers"
rm -f ./*.yaml ./*.csv
