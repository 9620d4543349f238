# shellcheck shell=bash disable=SC2154,SC2034,SC2016 # names of lib.sh; programs of sed and jq in single quotes
# Tables of answers: what is refused, with which words, and what is understood though a machine wrote it oddly.

edition=ipa-selfcheck-3.1

# table LINE...: writes t.csv
table() {
	printf '%s\n' "$@" >t.csv
}

# bad_table NAME ID PLACE LINE...: such a table is refused with that message.
bad_table() {
	local name=$1 id=$2 place=$3
	shift 3
	table "$@"
	refused "$name" 65 "$id" "$place" assess "$edition" t.csv
}

# good_table NAME FILTER LINE...: such a table is scored, and jq's filter is true of the result.
good_table() {
	local name=$1 filter=$2
	shift 2
	table "$@"
	scored "$name" "$filter" "$edition" t.csv
}

answer_of() { # answer_of ITEM: a jq expression
	echo "(.items[] | select(.item == \"$1\") | .answer)"
}

note_of() {
	echo "(.items[] | select(.item == \"$1\") | .note)"
}

# x N TEXT: the text N times
x() {
	printf "%$1s" '' | sed "s/ /$2/g"
}

# ---- columns ----

bad_table "A column nobody knows is named" answers-column-unknown t.csv:1 'item,answer,colour' '1,yes,red'
bad_table "A table without the column answer is refused" answers-column-missing t.csv:1 'item,note' '1,x'
bad_table "A table without a head is refused" answers-column-missing t.csv:1 '1,yes' '2,no'
bad_table "Semicolons in place of commas are told as a missing column" answers-column-missing t.csv:1 'item;answer' '1;yes'
bad_table "A column that stands there twice is named" answers-column-twice t.csv:1 'item,answer,answer' '1,yes,no'
bad_table "A column twice, once in Japanese, is found, too" answers-column-twice t.csv:1 'item,回答,answer' '1,yes,no'
bad_table "The head need not be the first line to be told with its own line" answers-column-unknown t.csv:3 '' '' 'item,answer,colour' '1,yes,red'
bad_table "A note with a comma and no quotation marks is told" answers-row-width t.csv:2 'item,answer,note' '1,yes,one, two'
bad_table "65 columns are too many" csv-too-many-fields t.csv:2 'item,answer' "1,yes$(x 63 ,)"
good_table "64 columns that are empty are not too many" '.answered == 1' "item,answer$(x 62 ,)" "1,yes$(x 62 ,)"

# ---- rows ----

bad_table "An item that the edition does not have is named" answers-item-unknown t.csv:3 'item,answer' '1,yes' '26,yes'
bad_table "An item number with a leading zero is not guessed at" answers-item-unknown t.csv:2 'item,answer' '01,yes'
bad_table "An item twice is told" answers-item-twice t.csv:4 'item,answer' '1,yes' '2,yes' '1,no'

table 'item,answer' '1,yes' '2,yes' '1,no'
run assess $edition t.csv --lang ja
expect "$log/err" 't.csv:4: 1: 項目1は2行目にもあります。'
run assess $edition t.csv --lang en
expect "$log/err" 't.csv:4: 1: item 1 also stands on line 2.'
verdict "An item twice is told with both lines"

bad_table "A line without an item is told" answers-item-empty t.csv:3 'item,answer' '1,yes' ',no'
bad_table "A word that is no answer is told" answers-word t.csv:2 'item,answer' '1,maybe'

table 'item,answer' '1,maybe'
run assess $edition t.csv --lang ja
for word in 'yes (実施している)' 'partly (一部実施している)' 'no (実施していない)' 'unknown (わからない)' 'na (該当なし)' '「maybe」'; do
	expect "$log/err" "$word"
done
run assess $edition t.csv --lang en
for word in 'yes (We do this)' 'partly (Partly)' 'no (Not yet)' "unknown (Don't know)" 'na (Does not apply)' '"maybe"'; do
	expect "$log/err" "$word"
done
verdict "Behind a word that is no answer stand all that are"

table 'item,answer' '1,partly'
refused "The articles know no partly" 65 answers-word t.csv:2 assess ipa-articles-4.0 t.csv
bad_table "A word of another scale is no answer here" answers-word t.csv:2 'item,answer' '1,met'
bad_table "'Does not apply' needs its reason" answer-na-reason t.csv:2 'item,answer' '15,na'
bad_table "A reason of blanks is none" answer-na-reason t.csv:2 'item,answer,note' '15,na, 　 '
good_table "'Does not apply' with its reason makes the score a span" \
	'.score == 4 and .score_high == 8 and (.items[1] | .item == "15" and .points == null and .note == "来客はない")' \
	'item,answer,note' '1,yes,' '15,na,来客はない'
bad_table "A note over 2,000 characters is too long" field-too-long t.csv:2 'item,answer,note' "1,yes,$(x 2001 n)"
good_table "A note of 2,000 characters is kept whole, of four bytes each, too" "($(note_of 1) | length) == 2000" \
	'item,answer,note' "1,yes,$(x 2000 𠮷)"
bad_table "A cell over 8 KB is too long" csv-field-too-long t.csv:2 'item,answer,note' "1,yes,$(x 8193 n)"
bad_table "A cell over 8 KB in quotation marks is too long" csv-field-too-long t.csv:2 'item,answer,note' "1,yes,\"$(x 8193 n)\""
bad_table "A table with a head only is refused" answers-none t.csv 'item,answer'
bad_table "A head with empty lines below it is refused" answers-none t.csv 'item,answer' ',' '' ' , '
good_table "Items that are missing are listed, and that is no failure" \
	'.answered == 2 and (.missing | length) == 23 and (.missing | index("1") == null and index("3") != null) and .score == 6' \
	'item,answer' '1,yes' '2,partly'
good_table "An item whose answer is empty counts as missing" '.answered == 1 and (.missing | index("2")) != null' \
	'item,answer' '1,yes' '2,'
good_table "A line that ends early has no note" '.answered == 1' 'item,answer,note' '1,yes'

table 'item,answer' "$(x 25 '26,yes\n')"
run assess $edition t.csv --lang ja
expect_code 65
[ "$(grep -c '^t.csv:' "$log/err")" -eq 20 ] || wrong "not 20 faults but $(grep -c '^t.csv:' "$log/err")"
[ "$(tail -n 1 "$log/err")" = "（ほかに5件あります）" ] || wrong "the last line is: $(tail -n 1 "$log/err")"
run assess $edition t.csv --lang en
[ "$(tail -n 1 "$log/err")" = "(5 more)" ] || wrong "the last line is: $(tail -n 1 "$log/err")"
verdict "Twenty faults are told, the others are counted"

table 'item,answer' "$(x 20 '26,yes\n')"
run assess $edition t.csv --lang en
[ "$(grep -c '^t.csv:' "$log/err")" -eq 20 ] || wrong "not 20 faults but $(grep -c '^t.csv:' "$log/err")"
expect_not "$log/err" " more)"
verdict "Exactly twenty faults leave nothing to count"

# ---- quotation marks ----

bad_table "A quotation mark that never closes is told with the line it opens on" csv-quote-open t.csv:3 \
	'item,answer,note' '1,yes,' '2,no,"so it begins' '3,yes,' '4,yes,'
bad_table "Text behind a closing quotation mark is told" csv-quote-text t.csv:2 'item,answer,note' '1,yes,"a"b'
good_table "A note in quotation marks keeps comma, line break and quotation mark" \
	"$(note_of 1) == \"one, two\nsaid \\\"three\\\"\" and $(answer_of 2) == \"no\"" \
	'item,answer,note' '1,yes,"one, two' 'said ""three"""' '2,no,'
bad_table "Behind a note of three lines the lines are still counted right" answers-word t.csv:5 \
	'item,answer,note' '1,yes,"a' 'b' 'c"' '2,maybe,'

printf 'item,answer,note\r1,yes,"a\rb\rc"\r2,maybe,\r' >t.csv
refused "Behind a note of three lines ended by CR alone, too" 65 answers-word t.csv:5 assess $edition t.csv

# ---- what wrote the file ----

printf 'item,answer\r1,yes\r2,no\r' >t.csv
scored "Lines ended by CR alone are read" '.answered == 2 and .score == 4' $edition t.csv
printf 'item,answer\r\n1,yes\r\n2,no\r\n' >t.csv
scored "Lines ended by CR LF are read" '.answered == 2 and .score == 4' $edition t.csv
printf 'item,answer\n1,yes\r\n2,no\r3,yes' >t.csv
scored "Mixed line ends, and none at the end, are read" '.answered == 3 and .score == 8' $edition t.csv
printf 'item,answer\r\n1,yes\r2,no\n3,maybe\r\n' >t.csv
refused "Mixed line ends are counted right" 65 answers-word t.csv:4 assess $edition t.csv
printf '\357\273\277item,answer\n1,yes\n' >t.csv
scored "The mark that Excel puts before UTF-8 is passed over" '.answered == 1' $edition t.csv

printf 'item,answer,note\r\n1,partly,髙橋①㈱～\r\n2,yes,表計算ソフトの能\r\n' | iconv -f UTF-8 -t CP932 >t.csv
scored "CP932 with 髙①㈱～ is read, and the text is kept" \
	"$(note_of 1) == \"髙橋①㈱～\" and $(note_of 2) == \"表計算ソフトの能\"" $edition t.csv
printf '項目,回答,メモ\r\n１,実施している,髙\r\n２,わからない,\r\n' | iconv -f UTF-8 -t CP932 >t.csv
scored "A Japanese head and Japanese answers in CP932 are read" \
	"$(answer_of 1) == \"yes\" and $(answer_of 2) == \"unknown\"" $edition t.csv
printf 'item,answer,note\n1,yes,\201\n' >t.csv # half a character of CP932
refused "Neither UTF-8 nor CP932 is told with its line" 65 input-encoding t.csv:2 assess $edition t.csv
{
	table 'item,answer,note' '1,yes,髙'
	cat t.csv
	printf '2,yes,\202\240\n'
} >mixed && mv mixed t.csv
refused "UTF-8 and CP932 in one file are told" 65 input-encoding t.csv:3 assess $edition t.csv

for order in LE BE; do
	printf 'item,answer,note\n1,yes,表\n2,no,\n' | iconv -f UTF-8 -t UTF-16$order >t.csv
	refused "UTF-16 $order without its mark is told, with how to save" 65 input-utf16 t.csv assess $edition t.csv
	printf '\357\273\277item,answer,note\n1,yes,表\n' | iconv -f UTF-8 -t UTF-16$order >t.csv
	refused "UTF-16 $order with its mark is told, with how to save" 65 input-utf16 t.csv assess $edition t.csv
	printf '項目,回答,メモ\n1,実施している,表計算\n2,実施していない,作業日報\n' | iconv -f UTF-8 -t UTF-16$order >t.csv
	refused "UTF-16 $order without its mark, nearly all Japanese, is told" 65 input-utf16 t.csv assess $edition t.csv
done

printf 'item,answer,note\n1,yes,a long enough note\n2,yes,another\n3,n\0,\n' >t.csv
refused "A NUL byte is told with its line" 65 input-nul t.csv:4 assess $edition t.csv
printf 'PK\003\004\024\0\006\0\010\0\0\0!\0b\356\235h^\001\0\0\220\004\0\0\023\0\010\002[Content_Types].xml' >t.csv
refused "A workbook (.xlsx) in place of a CSV is told, with how to save" 65 input-workbook t.csv assess $edition t.csv

: >t.csv
refused "An empty file is told" 65 input-empty t.csv assess $edition t.csv
printf ' \n\t\r\n　\n' >t.csv
refused "A file of blanks is told" 65 input-empty t.csv assess $edition t.csv
printf '\357\273\277' >t.csv
refused "A file that is only its mark is told" 65 input-empty t.csv assess $edition t.csv

good_table "Wide digits and letters are read" "$(answer_of 1) == \"yes\" and $(answer_of 25) == \"no\"" \
	'item,answer' '１,ｙｅｓ' '２５,ＮＯ'
good_table "Capitals, and blanks around, are read" "$(answer_of 1) == \"yes\" and $(answer_of 2) == \"unknown\"" \
	' Item , ANSWER ' ' 1 , Yes ' '　2　,　UNKNOWN　'
good_table "A Japanese head and Japanese answers are read" \
	"[.items[].answer] == [\"yes\", \"partly\", \"no\", \"unknown\", \"na\"] and $(note_of 5) == \"使わない\"" \
	'項目,回答,メモ' '1,実施している,' '2,一部実施している,' '3,実施していない,' '4,わからない,' '5,該当なし,使わない'
good_table "The words that people see in English are read" \
	'[.items[].answer] == ["yes", "partly", "no", "unknown", "na"]' \
	'item,answer,note' '1,We do this,' '2,Partly,' '3,Not yet,' "4,don't know," '5,Does not apply,not used'
good_table "Columns may stand in another order" "$(note_of 3) == \"まだ\" and $(answer_of 3) == \"no\"" \
	'note,answer,item' 'まだ,no,3'
good_table "Empty columns and rows that a spreadsheet leaves are passed over" \
	"$(note_of 1) == \"メモ\" and .answered == 2" \
	',item,,answer,note,,' ',1,,yes,メモ,,' ',,,,,,' '' ',2,,no,,,' ',,,,,,' ',,,,,,'

table 'item,answer' '1,はい' '2,いいえ' '3,実施している' '4,no'
scored "The articles are answered with はい and いいえ, too, and have no score" \
	'[.items[].answer] == ["yes", "no", "yes", "no"] and .score == null and .max == null and .band == null' ipa-articles-4.0 t.csv

# ---- the result, fed back in ----

while read -r _ id file _; do
	file=$example/$file
	for lang in ja en; do
		run assess "$id" "$file" --format json --lang $lang
		cp "$log/out" first.json
		run assess "$id" "$file" --format csv --lang $lang
		cp "$log/out" result.csv
		run assess "$id" result.csv --format json --lang $lang
		expect_code 0
		cmp -s "$log/out" first.json || wrong "$(diff first.json "$log/out" | head -n 5)"
		verdict "The CSV result of $id in $lang gives the same result when it is read again"
	done
done < <(editions)

run assess $edition "$example/answers-25.csv" --before "$example/answers-25-before.csv" --format csv
cp "$log/out" result.csv
run assess $edition result.csv --format csv
cp "$log/out" again.csv
run assess $edition "$example/answers-25.csv" --format csv
cmp -s "$log/out" again.csv || wrong "$(diff "$log/out" again.csv | head -n 5)"
verdict "The CSV result with the round before in it can be read again, too"

table 'item,answer,note' '1,yes,=1+1' "2,yes,'quoted" '3,yes,-' '4,yes,@home' '5,yes,+81-3'
run assess $edition t.csv --format csv
cp "$log/out" result.csv
grep -q "'=1+1" result.csv || wrong "a spreadsheet would compute the note: $(grep '^1,' result.csv)"
run assess $edition result.csv --format json
expect_json '[.items[].note] == ["=1+1", "\u0027quoted", "-", "@home", "+81-3"]'
verdict "A note that looks like a formula is disarmed in the CSV and the same again when it is read"

# ---- standard input, and where the file is ----

table 'item,answer' '1,yes'
stdin=t.csv
scored "'-' reads standard input" '.answered == 1' $edition -
table 'item,answer' '1,maybe'
refused "What is wrong on standard input is told with its line" 65 answers-word -:2 assess $edition -
: >t.csv
refused "Nothing on standard input is told" 65 input-empty - assess $edition -
stdin=/dev/null

refused "A file that is not there is told" 66 file-missing none.csv assess $edition none.csv
table 'item,answer' '1,yes'
refused "A path through a file is told" 66 file-missing t.csv/x assess $edition t.csv/x
mkdir folder
refused "A folder in place of the answers is told" 66 file-is-folder folder assess $edition folder
refused "A round before that is not there is told" 66 file-missing none.csv assess $edition t.csv --before none.csv
cp t.csv before.csv
echo '2,maybe' >>before.csv
refused "What is wrong in the round before is told with that file's name" 65 answers-word before.csv:3 \
	assess $edition t.csv --before before.csv
refused "A framework nobody knows is told" 64 framework-unknown '' assess ipa-selfcheck-9.9 t.csv

# ---- size ----

truncate -s 1G huge.csv
refused "A file of 1 GB is refused" 65 file-too-large huge.csv assess $edition huge.csv

quickest=9999999
for try in 1 2 3; do # this machine may be busy
	begun=${EPOCHREALTIME/./}
	run assess $edition huge.csv
	took=$((${EPOCHREALTIME/./} - begun))
	expect_code 65
	[ $took -ge $quickest ] || quickest=$took
done
[ $quickest -lt 300000 ] || wrong "it took $quickest microseconds"
verdict "A file of 1 GB is refused at once"

# under KB ARGS...: runs it with that much address space
under() {
	(ulimit -v "$1" && shift && exec "$program" "$@") </dev/null >"$log/out" 2>"$log/err"
	code=$?
}

if sanitized; then
	skip "A file of 1 GB is refused without reading it into memory" "a sanitizer needs terabytes of address space"
else
	under 65536 assess $edition huge.csv --lang en
	expect_code 65
	expect_fault en file-too-large huge.csv
	verdict "A file of 1 GB is refused without reading it into memory"
fi

stdin=/dev/zero
refused "Standard input without an end is refused" 65 file-too-large - assess $edition -
stdin=/dev/null
refused "A device without an end is refused" 65 file-too-large /dev/zero assess $edition /dev/zero
rm huge.csv

{
	echo item,answer
	yes 1,yes | head -c 4194000
} >t.csv
run assess $edition t.csv --lang en
expect_code 65
[ "$(grep -c '^t.csv:' "$log/err")" -eq 20 ] || wrong "not 20 faults but $(grep -c '^t.csv:' "$log/err")"
verdict "Nearly 4 MB of faults are told in twenty"

# ---- what must not reach the terminal ----

esc=$'\033'
bad_table "Escape sequences in a cell do not reach the terminal" answers-word t.csv:2 'item,answer' "1,${esc}]0;owned${esc}[31m"
bad_table "Escape sequences in an item's number do not reach the terminal" answers-item-unknown t.csv:2 'item,answer' "${esc}[2J,yes"
bad_table "Escape sequences in the name of a column do not reach the terminal" answers-column-unknown t.csv:1 "item,answer,${esc}[2J"
bad_table "Backspaces and bells in a cell do not reach the terminal" answers-word t.csv:2 'item,answer' $'1,a\b\b\a\177'
bad_table "Control characters of C1 in UTF-8 do not reach the terminal" answers-word t.csv:2 'item,answer' $'1,\302\2332J'
printf 'item,answer\n1,\205\n' >t.csv
refused_once ja 65 "$(run assess $edition t.csv
	grep -q 'UTF-8' "$log/err" && echo input-encoding || echo answers-word)" t.csv:2 assess $edition t.csv
verdict "A lone byte of C1 does not reach the terminal"

odd="${esc}[31mred.csv"
run assess $edition "$odd" --lang en
expect_code 66
expect_harmless "$log/err"
expect "$log/err" '?[31mred.csv: there is no such file.'
printf 'item,answer\n1,maybe\n' >"$odd"
run assess $edition "$odd" --lang en
expect_code 65
expect_harmless "$log/err"
expect "$log/err" '?[31mred.csv:2: 1: "maybe" is no answer.'
rm -f "$odd"
verdict "Escape sequences in a file's name do not reach the terminal"

run assess "${esc}[31m" t.csv --lang en
expect_code 64
expect_harmless "$log/err"
run "${esc}[31m" --lang en
expect_code 64
expect_harmless "$log/err"
run assess "--${esc}[31m" --lang en
expect_code 64
expect_harmless "$log/err"
verdict "Escape sequences on the command line do not reach the terminal"
rm -f ./*.csv first.json
rmdir folder

# ---- files of answers ----

cp "$example/toride-answers.json" file.json
run assess ipa-articles-4.0 file.json --format json
expect_code 0
expect_silence
[ "$(jq -c '[.answered, .unknown, (.items | length)]' "$log/out")" = '[2,[],2]' ] || wrong "not its answers: $(cat "$log/out")"
run assess $edition file.json --before file.json --format json
expect_code 0
[ "$(jq -c '.changes' "$log/out")" = '[]' ] || wrong "there are changes"
verdict "A file of answers is taken for a table, also as the round before"
refused "A file of answers without a round of the edition is refused" 65 book-no-round file.json \
	assess ipa-selfcheck-4.0-additions file.json
jq '.rounds[1].answers[1].note = ""' file.json >reason.json
refused "A file of answers with a reason missing is refused" 65 answer-na-reason reason.json assess $edition reason.json
rm -f file.json reason.json
