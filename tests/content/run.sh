#!/usr/bin/env bash
# run.sh BUILD_DIR: the content itself: that the lists are whole, short enough to read and in both languages, and that
# published figures add up and stand in the texts they come from.
#
# TORIDE_SOURCES may name a folder with those texts; they are known by their SHA-256 (seed_sha256 in content/source/).
# shellcheck disable=SC1091,SC2154,SC2016 # lib.sh is checked on its own; programs of jq and awk in single quotes
. "$(dirname "$0")/../lib.sh"
begin "$@"
content=$root/content

mapfile -t ids < <(editions | cut -d' ' -f2)
for id in "${ids[@]}"; do
	"$program" framework show "$id" --format json >"$scratch/$id.json"
done
difference=$(diff <(printf '%s\n' "${ids[@]}" | sort) <("$program" framework list --format json | jq -r '.[].id' | sort)) ||
	wrong "editions.txt and the product differ: $difference"
verdict "Every edition has its line in tests/editions.txt"

# true_of FILE NAME FILTER: jq's filter is true of the file
true_of() {
	jq -e "$3" "$1" >"$log/jq" 2>&1 || wrong "not so: $3 ($(head -c 300 "$log/jq"))"
	verdict "$2"
}

# none_of NAME FILE FILTER: jq's filter finds nothing; what it finds is told
none_of() {
	local found
	found=$(jq -r "$3" "$2") || wrong "jq failed"
	[ -z "$found" ] || wrong "$found"
	verdict "$1"
}

# ---- frameworks ----

true_of ipa-selfcheck-3.1.json "The self-check has 25 items with the official numbers 1 to 25" \
	'[.items[].id] == [range(1; 26) | tostring]'
true_of ipa-selfcheck-3.1.json "Its three parts have 5, 13 and 7 items, in this order" \
	'[.parts[].id] == ["1", "2", "3"] and [.items[].part] == [range(5) | "1"] + [range(13) | "2"] + [range(7) | "3"]'
true_of ipa-articles-4.0.json "There are six articles" '[.items[].id] == [range(1; 7) | tostring]'
true_of ipa-articles-4.0.json "The articles say that their order is not verified" \
	'.about | (.ja | test("確か|確認")) and (.en | test("verif"))'
true_of ipa-selfcheck-4.0-additions.json "Edition 4.0 adds inbound and website, without official numbers" \
	'[.items[].id] == ["inbound", "website"]'

characters=$(jq '[.items[] | .title.ja + .question.ja + .hint.ja] | join("") | gsub("\\s"; "") | length' ipa-selfcheck-3.1.json)
[ "$characters" -le 3000 ] || wrong "it has $characters"
[ "$characters" -ge 1000 ] || wrong "it has only $characters: it was not counted right"
note "the short form of the 25 items (title, question, hint) has $characters Japanese characters"
verdict "The short form of the 25 items has at most 3,000 characters to read"

for id in "${ids[@]}"; do
	none_of "Every item of $id leads to a measure" "$id.json" '.items[] | select(.measures | length == 0) | .id'
	none_of "Every item of $id has its short and its long form" "$id.json" \
		'.items[] | .id as $id | to_entries[] | select(.key | IN("title", "question", "hint", "meaning", "why", "how"))
		| select(.value.ja == "" or .value.en == "") | "\($id): \(.key)"'
	none_of "Every text of $id is there in both languages or in none" "$id.json" \
		'paths(objects) as $p | getpath($p) | select(has("ja") and ((.ja == "") != (.en == ""))) | "\($p): \(.)"'
	none_of "Every item of $id names its source, and who reviewed it" "$id.json" \
		'.items[] | select(.source == null or .source.place == "" or .reviewed == "") | .id'
done

none_of "Every item that may be answered with partly says what that means" ipa-selfcheck-3.1.json \
	'.items[] | select(.partly.ja == "") | .id'
none_of "Every item of the 25 says how on one of Windows, Mac, phone and paper, or more" ipa-selfcheck-3.1.json \
	'.items[] | select(.how_on | length < 1) | .id'
true_of ipa-selfcheck-3.1.json "Item 8 speaks against the ZIP whose password follows in the next mail" \
	'.items[7] | .id == "8" and ([.meaning.ja, .why.ja, .how.ja] | join("") | test("ZIP") and test("次のメールでパスワード") and test("やめ"))
	and ([.meaning.en, .why.en, .how.en] | join(" ") | test("ZIP") and test("password in the next mail"))'

# ---- words explained ----

number=$(grep -c '^  - id:' "$content/term/term.yaml")
[ "$number" -ge 60 ] || wrong "there are $number"
twice=$(sed -n 's/^    title: {ja: \(.*\), en: .*/\1/p' "$content/term/term.yaml" | sort | uniq -d)
[ -z "$twice" ] || wrong "explained twice: $twice"
note "there are $number words explained"
verdict "There are 60 words explained, or more, each once"

long=$(awk '/^  - id:/ { id = $3 } /^      ja:/ { n = gsub(/。/, "。"); if (n < 1 || n > 3 || $0 !~ /。\047?$/) { print id ": " $0 } }' \
	"$content/term/term.yaml") || wrong "awk failed"
[ -z "$long" ] || wrong "$long"
verdict "A word is explained in one to three sentences"

! grep -A8 'id: security-action$' "$content/term/term.yaml" | grep -E '認定|認証|certif' || wrong "SECURITY ACTION is a declaration"
verdict "SECURITY ACTION is explained as a declaration"

# ---- measures ----

# "id<TAB>field<TAB>value" of a file that is a flat list of entries; texts as field.ja and field.en, folded lines joined
entries() {
	awk '
		function put() { if (key != "") { gsub(/^["\047]|["\047]$/, "", value); print id "\t" key "\t" value } key = "" }
		/^[a-z_]+:/ { put(); list = $1; sub(/:$/, "", list); next }
		list != wanted || /^ *#/ || NF == 0 { next }
		/^  - id: / { put(); id = $3; gsub(/"/, "", id); print id "\tid\t" id; next }
		/^    [a-z_]+:/ { put(); field = $1; sub(/:$/, "", field); text = $0; sub(/^    [a-z_]+: ?/, "", text)
			if (text != "") { key = field; value = text } next }
		/^      (ja|en):/ { put(); text = $0; sub(/^      (ja|en): ?/, "", text); lang = $1; sub(/:$/, "", lang)
			key = field "." lang; value = text ~ /^[>|][-+]?$/ ? "" : text; next }
		key != "" { sub(/^ +/, ""); value = value (value == "" ? "" : " ") $0 }
		END { put() }' wanted="$1" "${@:2}"
}

for file in "$content"/measure/*.yaml; do
	entries measures "$file"
done >measures.tsv
[ "$(cut -f1 measures.tsv | sort -u | wc -l)" -eq "$(grep -c '^  - id:' "$content"/measure/*.yaml | awk -F: '{ n += $2 } END { print n }')" ] ||
	wrong "not all measures were read"
number=$(cut -f1 measures.tsv | sort -u | wc -l)
if [ "$number" -lt 40 ] || [ "$number" -gt 60 ]; then
	wrong "there are $number"
fi
note "there are $number measures"
verdict "There are about 45 measures"

jq -r '.items[].measures[]' ipa-articles-4.0.json | sort -u >of-articles
awk -F'\t' '$2 == "step" && $3 == 1 { print $1 }' measures.tsv | sort -u >of-step-1
cmp -s of-articles of-step-1 || wrong "$(diff of-articles of-step-1)"
[ -s of-step-1 ] || wrong "there are none"
verdict "The measures of STEP 1 are exactly those the articles lead to"

jq -r '.items[].measures[]' ./*.json | sort -u >led-to
cut -f1 measures.tsv | sort -u | comm -23 - led-to >lonely
[ ! -s lonely ] || wrong "nothing leads to: $(paste -sd' ' lonely)"
verdict "Every measure is led to by an item"

long=$(awk -F'\t' '$2 == "why.ja" { n = gsub(/。/, "。", $3); if (n != 1 || $3 !~ /。$/) { print $1 ": " $3 } }' measures.tsv) || wrong "awk failed"
[ -z "$long" ] || wrong "$long"
[ "$(grep -cP '\twhy\.ja\t' measures.tsv)" -eq "$number" ] || wrong "not every measure says why"
verdict "Why a measure is done is one sentence"

missing=$(for field in title.ja title.en how.ja how.en if_no.ja if_no.en if_partly.ja if_partly.en cost_note.ja cost_note.en \
	step kind effort cost duty source reviewed; do
	awk -F'\t' -v field=$field '{ all[$1] = 1 } $2 == field && $3 != "" { has[$1] = 1 }
		END { for (id in all) { if (!(id in has)) { print id ": " field } } }' measures.tsv || echo "awk failed"
done)
[ -z "$missing" ] || wrong "$missing"
verdict "Every measure has STEP, kind, effort, cost, duty, how-to, advice for no and for partly, and its source"

same=$(awk -F'\t' '$2 == "if_no.ja" { no[$1] = $3 } $2 == "if_partly.ja" && no[$1] == $3 { print $1 }' measures.tsv) || wrong "awk failed"
[ -z "$same" ] || wrong "$same"
verdict "The advice for no and for partly differs"

# ---- both languages, in every file ----

single=$(awk '
	FNR == 1 { open = 0 }
	/\{ja: / { if ($0 !~ /\{ja: .+, en: .+\}/) { print FILENAME ":" FNR ": no en beside ja" } next }
	/^[^#]*, ja: / { if ($0 !~ /, ja: .+, en: .+\}/) { print FILENAME ":" FNR ": no en beside ja" } next }
	/^ *ja: / { if (open) { print FILENAME ":" open ": no en beside ja" } match($0, /^ */); indent = RLENGTH; open = FNR; next }
	/^ *en: / { match($0, /^ */); if (!open || RLENGTH != indent) { print FILENAME ":" FNR ": no ja beside en" } open = 0; next }
	open && NF > 0 { match($0, /^ */); if (RLENGTH < indent) { print FILENAME ":" open ": no en beside ja"; open = 0 } }
	' "$content"/*/*.yaml) || wrong "awk failed"
[ -z "$single" ] || wrong "$single"
verdict "Every text of content/ is there in Japanese and in English"

# ---- published figures ----

benchmark=$content/benchmark/benchmark.yaml
# documents share ids between editions: "id edition<TAB>sha256"
awk '
	/^  - id: / { id = $3 }
	/^    edition: / { edition = $2; gsub(/"/, "", edition) }
	/^    seed_sha256: / { gsub(/"/, "", $2); print id " " edition "\t" $2 }' "$content"/source/*.yaml >documents
entries surveys "$benchmark" >surveys.tsv
entries figures "$benchmark" >figures.tsv

# a line a figure: id survey permille n choice whole does, and the survey's n and document
awk -F'\t' '
	FILENAME == "surveys.tsv" { survey[$1, $2] = $3; next }
	$2 == "id" { order[++count] = $1 }
	{ figure[$1, $2] = $3 }
	END {
		for (i = 1; i <= count; i++) {
			id = order[i]
			s = figure[id, "survey"]
			print id "\t" s "\t" figure[id, "percent"] "\t" figure[id, "n"] "\t" figure[id, "choice"] "\t" figure[id, "whole"] \
				"\t" figure[id, "does"] "\t" survey[s, "n"] "\t" survey[s, "document"] "\t" survey[s, "edition"] \
				"\t" figure[id, "base.ja"] "\t" figure[id, "base.en"] "\t" figure[id, "question.ja"]
		}
	}' surveys.tsv figures.tsv >table
[ "$(wc -l <table)" -eq "$(grep -c '^    percent:' "$benchmark")" ] || wrong "$(wc -l <table) of $(grep -c '^    percent:' "$benchmark") were read"
[ "$(wc -l <table)" -gt 100 ] || wrong "only $(wc -l <table)"
note "there are $(wc -l <table) published figures of $(cut -f2 table | sort -u | wc -l) surveys"
verdict "All published figures are read here"

# odd NAME PROGRAM: awk finds no odd figure in the table
odd() {
	local found
	found=$(awk -F'\t' -v OFS='\t' "
		function commas(n, s) { s = n % 1000; return n < 1000 ? n : int(n / 1000) \",\" sprintf(\"%03d\", s) }
		{ id = \$1; survey = \$2; percent = \$3 + 0; n = \$4 + 0; choice = \$5; whole = \$6; does = \$7; all = \$8 + 0; base_ja = \$11; base_en = \$12; question = \$13 }
		$2" table) || wrong "awk failed"
	[ -z "$found" ] || wrong "$found"
	verdict "$1"
}

odd "Percentages lie between 0 and 100 and have one decimal" '$3 !~ /^[0-9]+\.[0-9]$/ || percent > 100 { print id ": " $3 }'
odd "No figure rests on more answers than its survey has" 'all == 0 || n > all { print id ": " n " of " all }'
odd "The base says its number of answers, in both languages" \
	'n > 0 && (!index(base_ja, commas(n)) || !index(base_en, commas(n))) { print id ": " n " is not in: " base_ja " / " base_en }'
odd "Where the number of answers is not known, the base says so" \
	'n == 0 && (base_ja !~ /不明|手元/ || base_en !~ /not (known|in our)/) { print id ": " base_ja " / " base_en }'
odd "The answers of one question add up to 100 percent" '
	whole != "" { sum[whole] += percent }
	END { for (w in sum) { if (sum[w] < 99.5 - 1e-6 || sum[w] > 100.5 + 1e-6) { print w ": " sum[w] } } }'
odd "The answers of one question are single answers of one base, in one survey, and more than one" '
	whole == "" { next }
	{ members[whole]++ }
	choice != "single" { print id ": " choice }
	(whole in n_of) && (n_of[whole] != n || survey_of[whole] != survey || question_of[whole] != question || base_of[whole] != base_ja) { print id ": not like the others of " whole }
	{ n_of[whole] = n; survey_of[whole] = survey; question_of[whole] = question; base_of[whole] = base_ja }
	END { for (w in members) { if (members[w] < 2) { print w ": one alone" } } }'
odd "A share of firms that do something is of an item we have" '
	does != "" && does != "[]" { gsub(/[][ ]/, "", does); k = split(does, item, ","); for (i = 1; i <= k; i++) {
		if (item[i] !~ /^ipa-selfcheck-3\.1\/([1-9]|1[0-9]|2[0-5])$/ && item[i] !~ /^ipa-articles-4\.0\/[1-6]$/ && item[i] !~ /additions\/(inbound|website)$/) { print id ": " item[i] } } }'

for pair in ipa-2021:37.5 jfc-2021:81.3; do
	awk -F'\t' -v survey="${pair%:*}" -v percent="${pair#*:}" '
		$2 == survey && $3 == percent && $7 ~ /ipa-selfcheck-3\.1\/11[],]/ { found = 1 } END { exit !found }' table ||
		wrong "no figure $pair that is compared with item 11"
done
for lang in ja en; do
	run assess ipa-selfcheck-3.1 "$example/answers-25.csv" --lang $lang
	expect "$log/out" '37.5'
	expect "$log/out" '81.3'
done
verdict "Both figures about backup, 37.5 and 81.3, stand beside item 11"

# ---- against the texts they come from ----

# seed SHA: the file of $TORIDE_SOURCES with that digest
seed() {
	[ -n "${TORIDE_SOURCES-}" ] && [ -n "$1" ] && find -L "$TORIDE_SOURCES" -type f -size -20M -exec sha256sum {} + 2>/dev/null |
		awk -v sha="$1" '$1 == sha { sub(/^[^ ]+ +/, ""); print; exit }'
}

while IFS=$'\t' read -r document sha; do
	cut -f3,9,10 table | awk -F'\t' -v document="$document" '$2 " " ($3 == "\"\"" ? "" : $3) == document { print $1 }' | sort -u >percents
	[ -s percents ] || continue
	name="The figures of ${document% } stand in the text they come from"
	file=$(seed "$sha")
	if [ -z "$sha" ]; then
		skip "$name" "we hold no text of it"
	elif [ -z "${TORIDE_SOURCES-}" ]; then
		skip "$name" "TORIDE_SOURCES names no folder with the texts"
	elif [ -z "$file" ]; then
		skip "$name" "no file in $TORIDE_SOURCES has the digest ${sha:0:12}..."
	else
		# wide signs and digits made narrow; blanks taken out, as tables of PDFs have them anywhere
		sed 'y/０１２３４５６７８９％．/0123456789%./; s/[ 　]//g' "$file" >text
		while read -r percent; do
			grep -qE "(^|[^0-9.])${percent/./\\.}%" text || wrong "$percent % is not in $(basename "$file")"
		done <percents
		note "$(wc -l <percents) different figures of ${document% } were looked for in $(basename "$file")"
		verdict "$name"
	fi
done <documents

bad=$(awk -F'\t' '$2 != "" && ($2 ~ /[^0-9a-f]/ || length($2) != 64) { print }' documents) || wrong "awk failed"
[ -z "$bad" ] || wrong "$bad"
[ "$(wc -l <documents)" -ge 5 ] || wrong "only $(wc -l <documents) documents"
verdict "Every document has the digest of the text we hold, or none"

finish
