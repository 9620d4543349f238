# shellcheck shell=bash disable=SC2154,SC2034,SC2016 # names of lib.sh; programs of sed and jq in single quotes
# The command line itself: help, options, arguments, languages, colours, version.

edition=ipa-selfcheck-3.1
printf 'item,answer\n1,yes\n2,no\n' >t.csv

# ---- help ----

run
expect_code 0
expect_silence
cp "$log/out" "$log/plain"
for words in --help -h help; do
	run $words
	expect_code 0
	cmp -s "$log/out" "$log/plain" || wrong "toride $words says something else"
done
expect "$log/out" '小さな会社の情報セキュリティ'
verdict "Without arguments the program tells what it can do, as --help, -h and help do"

run help --lang en
expect "$log/out" 'information security for small firms'
! grep -qP '[ぁ-ん]' "$log/out" || wrong "there is Japanese in: $(cat "$log/out")"
verdict "Help speaks English when asked"

# every command that help lists, as words
mapfile -t commands < <("$program" help --lang en | sed -n 's/^  toride \([a-z]*\( [a-z]\{2,\}\)\{0,1\}\) .*/\1/p')
[ ${#commands[@]} -ge 6 ] || wrong "help lists only: ${commands[*]}"
verdict "Help lists the commands"

# two rounds of a firm, for the commands that read records
for create in --create ''; do
	# shellcheck disable=SC2086 # the option, or nothing
	run assess "$edition" t.csv --save --data kept-records --firm 見本 $create
	expect_code 0
done
mkdir backups && echo "a passphrase of some length" >passphrase && chmod 600 passphrase
run backup --data kept-records --to backups --passphrase-file passphrase
expect_code 0
verdict "Rounds and a backup are kept for what follows"

for command in "${commands[@]}"; do
	for lang in ja en; do
		# shellcheck disable=SC2086 # words of a command
		run $command --help --lang $lang
		expect_code 0
		expect_silence
		grep -qE -- "^toride $command( |$)" "$log/out" || wrong "no usage of $command in: $(cat "$log/out")"
		for option in --lang --help; do
			expect "$log/out" "  $option"
		done
		cp "$log/out" "$log/plain"
		# shellcheck disable=SC2086
		run $command -h --lang $lang
		cmp -s "$log/out" "$log/plain" || wrong "-h says something else"
		# shellcheck disable=SC2086
		run help $command --lang $lang
		cmp -s "$log/out" "$log/plain" || wrong "toride help $command says something else: $(diff "$log/plain" "$log/out")"
		# shellcheck disable=SC2086
		run $command one two three --help --lang $lang
		[ "$code" -eq 0 ] || [ "$code" -eq 64 ] || wrong "with surplus arguments --help ends with $code"
	done
	grep -qP '[ぁ-ん]' "$log/plain" && wrong "there is Japanese in the English help: $(cat "$log/plain")"
	verdict "toride $command has its help, in both languages and by each way to ask"

	# shellcheck disable=SC2086
	run $command --help --lang en
	formats=$(sed -n 's/^ *--format \([a-z|]*\) .*/\1/p' "$log/out" | tr '|' ' ')
	case $command in
	assess) words="assess $edition t.csv" want="text json csv html pdf" ;;
	"framework list") words=$command want="text json" ;;
	"framework show") words="framework show $edition" want="text json" ;;
	"document list") words=$command want="text json" ;;
	"document make") words="document make policy --company $example/company.yaml" want="html pdf docx md" ;;
	search) words="search vpn" want="text json" ;;
	version | "help routes" | "source list") words=$command want="text json" ;;
	"round show" | "round diff") words="$command $edition --data kept-records" want="text json csv html pdf" ;;
	"backup list") words="backup list backups --data kept-records" want="text json" ;;
	"event list") words="event list --data kept-records" want="text json csv" ;;
	"round list" | "firm list" | "firm show" | "setting list" | "declaration show" | check | verify | rebuild | migrate | \
		*" list")
		words="$command --data kept-records" want="text json"
		;;
	backup) words="backup --data kept-records --to backups --passphrase-file passphrase" want="text json" ;;
	copy) words="copy --from kept-records --to copied-records" want="text json" ;;
	*) words="" want="" ;;
	esac
	[ "$formats" = "$want" ] || wrong "its formats are \"$formats\", not \"$want\""
	for format in $formats; do
		rm -rf copied-records
		# shellcheck disable=SC2086
		run_in ASAN_OPTIONS=detect_leaks=1 $words --format "$format"
		expect_code 0
		[ -s "$log/out" ] || wrong "nothing as $format"
	done
	verdict "toride $command knows the formats its help names: ${formats:-none}"

	# shellcheck disable=SC2086
	refused "toride $command refuses an option it does not have" 64 usage-option '' $command --colour
done

run help framework --lang en
for command in list show check; do
	expect "$log/out" "toride framework $command"
done
expect_not "$log/out" "toride assess"
verdict "Help of the first word of some commands tells of all of them"

refused "Help of no command is refused" 64 usage-command '' help nothing
refused "Help of a command and something else is refused" 64 usage-command '' help assess now

# ---- what is wrong ----

refused "A command that does not exist is told" 64 usage-command '' evaluate
refused "Half a command is told" 64 usage-command '' framework
refused "A command in capitals is told" 64 usage-command '' ASSESS $edition t.csv
refused "An option before the command is told" 64 usage-command '' --format json assess $edition t.csv
refused "A format that does not exist is told" 64 usage-format '' assess $edition t.csv --format xml
refused "A format that another command has is told" 64 usage-format '' framework list --format html
refused "An empty format is told" 64 usage-format '' assess $edition t.csv --format ''
refused "No arguments where two are needed are told" 64 usage-too-few '' assess
refused "One argument where two are needed is told" 64 usage-too-few '' assess $edition
refused "A third argument is told" 64 usage-too-many '' assess $edition t.csv t.csv
refused "An argument where none is taken is told" 64 usage-too-many '' version now
refused "A checklist too many is told" 64 usage-too-many '' framework check a.yaml b.yaml
refused "Nothing to check is told" 64 usage-too-few '' framework check

for lang in ja en; do
	for option in --format -o --before --framework-file; do
		run assess --lang $lang $edition t.csv $option
		expect_code 64
		expect_fault $lang usage-value ''
	done
	run assess $edition t.csv --format= --lang $lang
	expect_code 64
done
run assess $edition t.csv --lang
expect_code 64
expect_fault ja usage-value ''
verdict "A value that is missing behind its option is told"

for words in "--lang fr" "--lang=fr" "--lang JA" "--lang en_US"; do
	# shellcheck disable=SC2086
	run assess $edition t.csv $words
	expect_code 64
	expect_fault ja usage-lang ''
	# shellcheck disable=SC2086
	run_in LC_ALL=en_US.UTF-8 assess $edition t.csv $words
	expect_fault en usage-lang ''
	[ ! -s "$log/out" ] || wrong "there is a result"
done
verdict "A language we do not have is told"

run evaluate --lang en
expect "$log/err" 'there is no command "evaluate".'
run evaluate --lang=en
expect "$log/err" 'there is no command "evaluate".'
run assess --nothing --lang=en
expect "$log/err" 'has no option'
verdict "--lang counts for the message even where the command line is wrong"

# ---- what is right ----

run assess $edition t.csv --format json
cp "$log/out" "$log/plain"
for words in "--format=json $edition t.csv" "$edition --format json t.csv" "--format text $edition t.csv --format json" \
	"--format json -- $edition t.csv"; do
	# shellcheck disable=SC2086
	run assess $words
	expect_code 0
	cmp -s "$log/out" "$log/plain" || wrong "assess $words gives something else: $(said)"
done
verdict "Options stand anywhere, with = or a blank; the last one counts"

cp t.csv ./--lang
cp t.csv ./-t.csv
run assess --format json $edition -- --lang
expect_code 0
cmp -s "$log/out" "$log/plain" || wrong "$(said)"
run assess --format json -- $edition -t.csv
expect_code 0
cmp -s "$log/out" "$log/plain" || wrong "$(said)"
run assess $edition -t.csv
expect_code 64
rm -- ./--lang ./-t.csv
verdict "Behind -- stand arguments, whatever they look like"

run assess $edition t.csv -o=result.json --format=json
expect_code 0
run assess $edition t.csv --format json -o other.json
cmp -s result.json other.json || wrong "-o=FILE is not -o FILE: $(ls)"
rm -f result.json other.json ./=result.json
verdict "-o takes its file behind a blank and behind ="

cp t.csv 'a table, with blanks.csv'
cp t.csv 'あ いう.csv'
run assess $edition 'a table, with blanks.csv' --format json
cmp -s "$log/out" "$log/plain" || wrong "$(said)"
run assess $edition 'あ いう.csv' -o 'え お.json' --format json
cmp -s 'え お.json' "$log/plain" || wrong "$(said)"
verdict "File names with blanks and in Japanese are fine"
rm -f ./*' '*

# ---- language of the surroundings ----

# speaks LANG WORDS...: with these settings alone
speaks() {
	local lang=$1
	shift
	env -u LC_ALL -u LANG -u LC_MESSAGES "$@" "$program" help </dev/null >"$log/out" 2>&1
	cmp -s "$log/out" <("$program" help --lang "$lang") || wrong "not $lang with: $*"
}

speaks ja A=b
speaks ja LANG=C
speaks ja LANG=POSIX
speaks ja LANG=C.UTF-8
speaks ja LANG=ja_JP.UTF-8
speaks ja LANG=fr_FR.UTF-8
speaks ja LANG=
verdict "Japanese is what it speaks when nobody asks for English"

speaks en LANG=en_US.UTF-8
speaks en LANG=en_GB
speaks en LANG=en
speaks en LANG=ja_JP.UTF-8 LC_MESSAGES=en_US.UTF-8
speaks en LANG=ja_JP.UTF-8 LC_ALL=en_US.UTF-8
speaks ja LANG=en_US.UTF-8 LC_ALL=ja_JP.UTF-8
speaks ja LANG=en_US.UTF-8 LC_ALL=C
speaks en LANG=en_US.UTF-8 LC_ALL=
verdict "English surroundings make it speak English; LC_ALL counts before LC_MESSAGES and LANG"

run_in LC_ALL=en_US.UTF-8 assess $edition t.csv --lang ja
cmp -s "$log/out" <("$program" assess $edition t.csv --lang ja) || wrong "--lang ja does not count in English surroundings"
run_in LC_ALL=ja_JP.UTF-8 assess $edition none.csv --lang en
expect_fault en file-missing none.csv
verdict "--lang counts before the surroundings"

# ---- colours ----

coloured() {
	grep -q $'\033\[' "$1"
}

# on_terminal OPTIONS...: what a terminal would get; toride's environment comes first ("NO_COLOR=1")
on_terminal() {
	script -qec "env $* '$program' assess $edition t.csv --lang en" /dev/null </dev/null >"$log/out" 2>"$log/err"
}

if ! have script || ! script -qec true /dev/null </dev/null >/dev/null 2>&1; then
	skip "Colours are for terminals" "no script (bsdutils) here that could be a terminal"
else
	on_terminal TERM=xterm
	coloured "$log/out" || wrong "no colours on a terminal: $(head -c 300 "$log/out")"
	verdict "On a terminal the result has colours"

	on_terminal TERM=xterm NO_COLOR=1
	! coloured "$log/out" || wrong "colours with NO_COLOR=1"
	[ -s "$log/out" ] || wrong "no result"
	verdict "NO_COLOR=1 takes the colours out"

	on_terminal TERM=xterm NO_COLOR=
	coloured "$log/out" || wrong "no colours with an empty NO_COLOR"
	verdict "An empty NO_COLOR says nothing"

	script -qec "'$program' assess $edition t.csv -o result.txt" /dev/null </dev/null >"$log/out"
	! coloured result.txt || wrong "colours in a file"
	script -qec "'$program' assess $edition t.csv | cat" /dev/null </dev/null >"$log/out"
	! coloured "$log/out" || wrong "colours in a pipe"
	for format in json csv html; do
		script -qec "'$program' assess $edition t.csv --format $format" /dev/null </dev/null >"$log/out"
		! coloured "$log/out" || wrong "colours in $format"
	done
	verdict "Files, pipes, JSON, CSV and HTML have no colours, even at a terminal"
	rm -f result.txt
fi
run assess $edition t.csv
! coloured "$log/out" || wrong "colours where there is no terminal"
verdict "Without a terminal the result has no colours"

# ---- version ----

version=$(sed -n "s/^ *version: '\([^']*\)',.*/\1/p" "$root/meson.build" | head -n 1)
run version
expect_code 0
expect_silence
[ "$(cat "$log/out")" = "toride $version" ] || wrong "it says: $(cat "$log/out")"
verdict "version tells the version that meson.build names"
run version --format json
expect_json ". == {\"name\": \"toride\", \"version\": \"$version\"}"
verdict "version tells it as JSON, too"

# ---- JSON is one document with the contract's names and types ----

report_shape='
	def id: type == "string" and test("^[a-z0-9][a-z0-9.-]*$");
	def number(f): if f then type == "number" else . == null end;
	. as $all | (.framework | startswith("ipa-selfcheck-3.1") or startswith("midori")) as $scored
	| (keys_unsorted - ["before", "changes"]) == ["framework", "edition", "score", "score_high", "max", "min", "band", "answered",
		"missing", "unknown", "parts", "items", "next"]
	and has("before") == has("changes")
	and (.framework | id) and (.edition | id) and ($all.framework | endswith("-" + $all.edition))
	and ([.score, .score_high, .max, .min] | all(.[]; number($scored)))
	and (.band | if $scored and $all.max == 100 then IN("100", "70-99", "50-69", "0-49") else . == null end)
	and (.answered | type == "number") and .answered == (.items | length)
	and (.missing | type == "array" and all(.[]; id)) and (.unknown | type == "array" and all(.[]; id))
	and all(.parts[]; keys_unsorted == ["id", "title", "score", "score_high", "max"] and (.id | id) and (.title | type == "string")
		and ([.score, .score_high, .max] | all(.[]; number($scored))))
	and all(.items[]; (keys_unsorted - ["note"]) == ["item", "answer", "points"] and (.item | id)
		and (.answer | IN("yes", "partly", "no", "unknown", "na"))
		and (.points == (if $scored then {"yes": 4, "partly": 2, "no": 0, "unknown": -1, "na": null}[.answer] else null end))
		and ((has("note") | not) or (.note | type == "string" and length > 0)))
	and (.next | length <= 6) and ([.next[].item] | length == (unique | length))
	and ([.next[].measure] | length == (unique | length))
	and all(.next[]; (keys_unsorted - ["title", "advice"]) == ["item", "measure", "why"] and all(.[]; type == "string" and length > 0)
		and (.item | id) and (.measure | id))
	and ((.items | map(.item)) as $answered | all($all.missing[]; IN($answered[]) | not))
	and ((.items | map(select(.answer == "unknown").item)) == .unknown)
	and ((has("before") | not) or ((.before | keys_unsorted == ["score", "score_high"])
		and all(.changes[]; keys_unsorted == ["item", "before", "after", "direction"]
			and (.direction | IN("better", "worse", "other")))))'

mapfile -t sample_words < <(editions | while read -r _ id file _; do echo "$id $example/$file"; done)
for lang in ja en; do
	for words in "${sample_words[@]}" "$edition $example/answers-25.csv --before $example/answers-25-before.csv" \
		"$edition t.csv" "midori-2026 $example/own-answers.csv --framework-file $example/own-checklist.yaml"; do
		# shellcheck disable=SC2086
		run assess $words --format json --lang $lang
		expect_code 0
		jq -e "$report_shape" "$log/out" >"$log/jq" 2>&1 || wrong "$words: $(cat "$log/jq")"
		[ "$(jq -s length "$log/out")" = 1 ] || wrong "$words: not one document"
	done
done
verdict "The JSON of assess has the contract's names and types, in their order, and nothing else"

show_shape='
	def both: keys_unsorted == ["ja", "en"] and all(.[]; type == "string");
	def source: . == null or (keys_unsorted == ["document", "edition", "place", "title", "standing"] and (.title | both));
	(keys_unsorted - ["about", "scale", "reviewed"]) == ["id", "edition", "title", "source", "parts", "items"]
	and (.title | both) and (.about | both) and (.source | source) and (.scale | type == "string")
	and all(.parts[]; keys_unsorted == ["id", "parent", "title"] and (.title | both) and (.parent == null or (.parent | type == "string")))
	and ([.parts[].id] as $parts | all(.items[]; .part | IN($parts[])))
	and all(.items[]; (keys_unsorted - ["hint", "meaning", "how_on", "partly", "uses"]) ==
			["id", "part", "title", "question", "why", "how", "measures", "refs", "source", "reviewed"]
		and ([.title, .question, .hint, .meaning, .why, .how, .partly] | all(.[]; both))
		and all(.how_on[]; both) and (.measures | type == "array") and (.uses | type == "array")
		and (.refs | type == "object") and (.source | source) and (.reviewed | type == "string" and length > 0))'
for id in $(editions | cut -d" " -f2) midori-2026; do
	run framework show "$id" --framework-file "$example/own-checklist.yaml" --format json
	expect_code 0
	jq -e "$show_shape" "$log/out" >"$log/jq" 2>&1 || wrong "$id: $(cat "$log/jq")"
done
run framework list --format json
expect_json 'all(.[]; (keys_unsorted - ["about", "scale", "reviewed", "source"]) == ["id", "edition", "title", "items"]
	and (.items | type == "number") and (.title | keys_unsorted == ["ja", "en"]))'
verdict "The JSON of framework list and show has the contract's names and types, and nothing else"
rm -f t.csv
