#!/usr/bin/env bash
# run.sh BUILD_DIR [--accept]: the papers of a firm: every document in every form for six kinds of firm, the same text in
# all forms, nothing left to fill in; pages and lines that break where they may; readings above their words; what is
# missing and what the answers deny; hostile texts; what LibreOffice makes of the DOCX; a firm's own words (own.sh).
#
#   profile/   what six firms say of themselves
#   expected/  documents as Markdown, byte for byte; after a change that was meant: --accept, and read the difference
#   units.awk, lines.awk, pages.awk   what a paper says, what stands where, and what is wrong with that
#
# The words that are read out of a paper with readings are those of the paper without them, in every form; the readings
# are the same in every form, in the same order. In Markdown they stand behind their words, in brackets.
# shellcheck disable=SC1091,SC2154,SC2016 # lib.sh is checked on its own; programs of jq in single quotes
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/../place.sh"
begin "$1"
leaks=0 # what paints has closed itself
here=$tests_dir/document
profiles="one-person clinic machine-shop web-shop it-firm telework-250"
documents="policy handbook emergency-card pledge roles"
day=2026-11-26
voiced=$(printf '\u3099') # the mark that makes か what is read が

# make NAME PROFILE DOCUMENT FORMAT ARGS...: the document as NAME
make() {
	run document make "$3" --company "$2" --date "$day" --format "$4" -o "$1" "${@:5}"
	expect_code 0
}

# ---- texts without blanks, line ends, and what only marks a list ----

tight() {
	sed -z 's/[ \n\f\t　]//g'
}

tight_lines() {
	sed 's/[ \t　]//g'
}

md_plain() {
	sed -E '/^\|( --- \|)+$/d; s/^\*\*(.*)\*\*$/\1/; s/^#+ /#/; s/^- //; s/^[0-9]+\. //; s/\\\|/\x01/g; s/\|//g; s/\x01/|/g; s/\\(.)/\1/g'
}

md_text() {
	md_plain <"$1" | sed 's/^#//' | tight
}

# The numbers of headings are Word's own, and no text.
md_text_unnumbered() {
	md_plain <"$1" | sed -E 's/^#[0-9.]+ //; s/^#//' | tight
}

html_text() {
	sed -n '/^<body/,$p' "$1" | sed 's/<[^>]*>//g; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/\&/g' | tight
}

xml_text() {
	sed 's/<w:instrText[^>]*>[^<]*<\/w:instrText>//g; s/<[^>]*>//g; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/\&/g' |
		tight
}

docx_text() {
	unzip -p "$1" word/document.xml | tail -n +2 | xml_text
}

pdf_text() {
	pdftotext -raw -enc UTF-8 "$1" - | tight
}

# ---- words and readings apart ----

html_words() {
	sed 's/<rp>（<\/rp><rt>[^<]*<\/rt><rp>）<\/rp>//g' "$1" >"$log/words.html"
	html_text "$log/words.html"
}

html_readings() {
	sed -n '/^<body/,$p' "$1" | grep -o '<rt>[^<]*' | sed 's/<rt>//'
}

docx_words() {
	local apart=$log/docx-words
	unzip -p "$1" word/document.xml | sed 's/<w:rt>/\n&/g; s/<\/w:rt>/&\n/g' >"$apart"
	sed '/^<w:rt>/d' "$apart" | tr -d '\n' | xml_text
}

docx_readings() {
	unzip -p "$1" word/document.xml | grep -o '<w:rt>.*' | sed 's/<\/w:rt>/\n/g' | sed -n 's/.*<w:rt>.*<w:t [^>]*>\([^<]*\)<.*/\1/p'
}

# pdf_lines PDF READINGS(0|1) [READING_MOST]: what stands where
pdf_lines() {
	pdftotext -raw -bbox -enc UTF-8 "$1" - | awk -v readings="$2" -v reading_most="${3-0}" -f "$here/lines.awk"
}

pdf_readings() {
	awk -F '\t' '$2 == "r" { print $7 }' "$1"
}

# good_pages PDF MD READINGS(0|1): its pages and lines break where they may, and say what the Markdown does
good_pages() {
	# the typeface has か and its mark as one
	sed "s/か$voiced/が/g; s/き$voiced/ぎ/g" "$2" | awk -f "$here/units.awk" >units
	pdf_lines "$1" "$3" >lines
	awk -f "$here/pages.awk" units lines >"$log/pages"
	[ ! -s "$log/pages" ] || wrong "$1: $(head -n 6 "$log/pages")"
}

# good_readings NAME READ: the paper READ, with readings, has the words of the paper NAME
good_readings() {
	same "$2: text" "$(md_text "$2.md")" "$(html_text "$2.html")"
	html_readings "$2.html" >readings
	same "$2: words of HTML" "$(md_text "$1.md")" "$(html_words "$2.html")"
	same "$2: words of DOCX" "$(md_text_unnumbered "$1.md")" "$(docx_words "$2.docx")"
	good_pages "$2.pdf" "$1.md" 1
	[ "$(wc -l <readings)" -ge 10 ] || wrong "$2 has hardly a reading"
	same "$2: readings of DOCX" "$(cat readings)" "$(docx_readings "$2.docx")"
	# the head of a table that goes on over the page is there again
	same "$2: readings of PDF" "$(sort -u readings)" "$(pdf_readings lines | sort -u)"
	[ "$(pdf_readings lines | wc -l)" -ge "$(wc -l <readings)" ] || wrong "$2.pdf has too few readings"
}

# same WHAT A B: two texts
same() {
	[ "$2" = "$3" ] || wrong "$1: $(cmp <(printf %s "$2") <(printf %s "$3") 2>&1); $(diff <(printf '%s' "$2" | fold -w 120) <(printf '%s' "$3" | fold -w 120) | head -n 8)"
}

# pdf_has PDF MD: each line and each cell of the one stands in the other
pdf_has() {
	local text line
	text=$(pdf_text "$1")
	while IFS= read -r line; do
		[[ $text == *"$line"* ]] || wrong "$1 does not say: $line"
	done < <(sed -E '/^\|( --- \|)+$/d; s/^#+ //; s/^- //; s/^[0-9]+\. //; s/\\(.)/\1/g; s/ \| /\n/g; s/ \|$//; s/^\| //' "$2" |
		tight_lines | sed '/^|*$/d')
}

# Nothing that waits to be filled in, and no character that is none.
finished() {
	grep -nE '○○|〇〇|\{|\}|TODO|〓|�|□□|XXX' <<<"$2" | head -c 300 >"$log/left"
	[ ! -s "$log/left" ] || wrong "left in $1: $(cat "$log/left")"
}

# ---- the list ----

run document list
expect_code 0
for document in $documents; do
	grep -q "^$document  *[^ ]" "$log/out" || wrong "no $document in the list"
done
cp "$log/out" "$log/text-list"
run document list --format json
expect_json '[.[].name] | sort == ["emergency-card", "handbook", "pledge", "policy", "roles"]'
expect_json 'all(.[].clauses[]; .why.ja != "" and .why.en != "" and .source.document != "" and (.reviewed == null or .reviewed != ""))'
verdict "The list names every document, and why each clause is there, whence, and who checked it"

expect_out=$(awk '{ print $1 }' <"$log/text-list" | tr '\n' ' ')
[ "$expect_out" = "policy handbook emergency-card pledge roles " ] || wrong "the order is $expect_out"
verdict "The list is in the order of the content"

for way in strict practical; do
	make "$way.md" "$here/profile/one-person.yaml" policy md --variant "$way"
	make "$way-large.md" "$here/profile/telework-250.yaml" policy md --variant "$way"
done
grep -q 経営者が先頭に立って strict.md || wrong "strict is not strict"
grep -q 代表者が責任を持って practical-large.md || wrong "practical is not practical"
make plain.md "$here/profile/one-person.yaml" policy md
cmp -s plain.md practical.md || wrong "one person alone is not practical by itself"
run document make policy --company "$here/profile/one-person.yaml" --variant strictly
expect_code 64
verdict "The firm may choose how clauses are put"

# Every document in every form.  What a sanitizer watches is looked at once, as what the build for people made: the other
# has to make the same bytes.
other=$(dirname "$program")/../toride
mkdir made
if sanitized && [ -x "$other" ]; then
	# shellcheck source=tests/document/bytes.sh
	. "$here/bytes.sh"
else
	# shellcheck source=tests/document/forms.sh
	. "$here/forms.sh"
fi

# ---- what is missing, and what the answers deny ----

echo 'name: 砦商店' >bare.yaml
make bare.md bare.yaml policy md
for field in industry people representative address contact uses; do
	grep -q "「$field」" "$log/err" || wrong "it is not said that $field is missing: $(said)"
done
finished bare "$(md_text bare.md)"
expect_not bare.md '代表者：'
make card.md bare.yaml emergency-card md
expect card.md '| 代表者 |  |'
verdict "A name is enough: what is missing is listed, and no gap is left"

printf 'item,answer\n24,no\n20,partly\n3,yes\n' >answers.csv
company=$here/profile/it-firm.yaml
make denied.html "$company" policy html --answers answers.csv
grep -q '食い違い.*項目24' "$log/err" || wrong "no word about item 24: $(said)"
! grep -q '項目20\|項目3「' "$log/err" || wrong "it says too much: $(said)"
sed -n '/id="incidents"/,/<\/div>/p' denied.html | grep -q 'class="denied".*食い違い.*項目24' || wrong "nothing stands beside the clause"
make denied.pdf "$company" policy pdf --answers answers.csv
! pdf_text denied.pdf | grep -q 食い違い || wrong "the paper to hand out says it, too"
make denied.html "$company" policy html --answers answers.csv --lang en
grep -q 'Contradiction.*item 24' "$log/err" || wrong "no word about item 24 in English: $(said)"
verdict "A clause that promises what an answer denies is told with the item's number, and marked in the preview"

make furigana.html "$here/profile/one-person.yaml" handbook html --furigana
expect furigana.html '<ruby>髙橋<rp>（</rp><rt>たかはし</rt><rp>）</rp></ruby>'
expect furigana.html '<ruby>情報<rp>（</rp><rt>じょうほう</rt><rp>）</rp></ruby>'
unzip -p made/one-person-handbook-read.docx word/document.xml >furigana.xml
expect furigana.xml '<w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="10"/><w:hpsRaise w:val="18"/><w:hpsBaseText w:val="21"/><w:lid w:val="ja-JP"/></w:rubyPr><w:rt><w:r><w:rPr><w:sz w:val="10"/><w:szCs w:val="10"/></w:rPr><w:t xml:space="preserve">たかはし</w:t></w:r></w:rt><w:rubyBase><w:r><w:t xml:space="preserve">髙橋</w:t></w:r></w:rubyBase></w:ruby>'
pdfinfo -struct-text made/one-person-handbook-read.pdf >structure 2>/dev/null
grep -q 髙橋靴店で働く人と structure || wrong "the structure breaks the words up"
! grep -q たかはし structure || wrong "who listens hears the readings, too"
pdftohtml -xml -i -stdout made/one-person-handbook-read.pdf 2>/dev/null | sed -n '/<outline>/,$p' >outline
grep -q '毎日の約束' outline || wrong "the outline is: $(head -c 300 outline)"
verdict "With --furigana a word is below its reading, in HTML and for Word; structure and outline have the words alone"

printf 'name: "{%s|%s}靴店 {髙﨑|た}"\nrepresentative: "{﨑|%s}"\n' "$(printf '長%.0s' {1..60})" "$(printf 'なが%.0s' {1..40})" \
	"$(printf 'さ%.0s' {1..150})" >wide.yaml
for format in md html pdf docx; do
	make "wide-read.$format" wide.yaml policy "$format" --furigana
	make "wide.$format" wide.yaml policy "$format"
done
same "wide: words of DOCX" "$(md_text_unnumbered wide.md)" "$(docx_words wide-read.docx)"
pdf_lines wide-read.pdf 1 >lines
awk -F '\t' '$5 > 550 { print $7 }' lines >beyond
[ ! -s beyond ] || wrong "beyond the margin: $(head -c 300 beyond)"
text=$(awk -F '\t' '$2 == "w" { print $7 }' lines | tight)
[[ $text == *"長（$(printf 'なが%.0s' {1..40})）靴店髙﨑"* ]] || wrong "the reading of a word that is wider than a line is: ${text:0:300}"
[ "$(pdf_readings lines | grep -c '^た$')" -ge 1 ] || wrong "no reading beside it"
verdict "A word, or reading, that no line has room for has its reading behind it"

# ---- hostile texts ----

# firm NAME: firm.yaml of a firm of that name
firm() {
	printf 'name: "%s"\npeople: 7\nrepresentative: "%s"\nuses: [cloud]\n' "$1" "$1" >firm.yaml
}

long=$(printf '長%.0s' {1..200})
for name in '髙﨑商店' 'か゛き゛ ガ' '<script>alert(1)</script>' 'A & B "C" &amp; D' "$long" '*_`#[x](y)' '1. 一番 | 二番' '{name} {{x}}' '\\N'; do
	firm "${name//\"/\\\"}"
	for format in md html docx; do
		make "hostile.$format" firm.yaml policy "$format"
	done
	make hostile.pdf firm.yaml policy pdf
	same "$name" "$(md_text hostile.md)" "$(html_text hostile.html)"
	same "$name" "$(md_text_unnumbered hostile.md)" "$(docx_text hostile.docx)"
	[ "$name" = 'か゛き゛ ガ' ] || pdf_has hostile.pdf hostile.md
	expect_not hostile.html '<script'
done
verdict "Names with signs of HTML, Markdown or YAML, of 200 characters, and with marks that combine come out right"

for name in 𠮷野家具 'شركة' 'नमस्ते'; do
	firm "$name"
	for format in md html docx; do
		make "hostile.$format" firm.yaml policy "$format"
	done
	expect hostile.md "$name"
	expect hostile.html "$name"
	docx_text hostile.docx | grep -qF "${name// /}" || wrong "$name is lost in the DOCX"
	refused_once ja 65 document-glyph "" document make policy --company firm.yaml --format pdf -o refused.pdf
done
verdict "What the typeface of the PDF does not have is refused there in plain words, and right elsewhere"

firm "$(printf '長%.0s' {1..201})"
refused "A name of 201 characters" 65 company-text-long firm.yaml:1 document make policy --company firm.yaml
printf 'name: "a\\u0007b"\n' >bad.yaml
refused "A control character" 65 company-text-control bad.yaml:1 document make policy --company bad.yaml
printf 'name: 砦\naddress: "\\u202Eabc"\n' >bad.yaml
refused "A sign that turns the direction of writing" 65 company-text-control bad.yaml:2 document make policy --company bad.yaml
printf 'name: 砦\ncolour: red\n' >bad.yaml
refused "An unknown key" 65 yaml-key-unknown bad.yaml:2 document make policy --company bad.yaml
printf 'name: [砦, 城]\n' >bad.yaml
refused "A list in place of a text" 65 yaml-shape bad.yaml:1 document make policy --company bad.yaml
printf 'name: 砦\nuses: cloud\n' >bad.yaml
refused "A text in place of a list" 65 yaml-shape bad.yaml:2 document make policy --company bad.yaml
printf 'people: 3\n' >bad.yaml
refused "No name" 65 company-name-missing bad.yaml document make policy --company bad.yaml
printf 'name: 砦\npeople: many\n' >bad.yaml
refused "People that are no number" 65 company-people bad.yaml:2 document make policy --company bad.yaml
printf 'name: 砦\nindustry: Z\n' >bad.yaml
refused "An industry that there is not" 65 company-industry bad.yaml:2 document make policy --company bad.yaml
printf 'name: 砦\nuses: [cloud, fax]\n' >bad.yaml
refused "A use that there is not" 65 company-use bad.yaml:2 document make policy --company bad.yaml
printf 'name: "{東京|とう"\n' >bad.yaml
refused "A reading that is not written to its end" 65 company-reading bad.yaml:1 document make policy --company bad.yaml
printf 'name: \x8d\xa1\n' >bad.yaml
refused "Another encoding" 65 yaml-encoding bad.yaml:1 document make policy --company bad.yaml
: >bad.yaml
refused "An empty file" 65 input-empty bad.yaml document make policy --company bad.yaml
refused "A document that there is not" 64 document-unknown "" document make politic --company bare.yaml
refused "No firm" 64 document-company "" document make policy
refused "A day that there is not" 64 document-day "" document make policy --company bare.yaml --date 2026-02-30

# ---- own words ----

. "$here/own.sh"

# ---- the way in ----

! ldd "$program" | grep -q 'libarchive\|libxml2\|libpango' || wrong "toride loads what only papers need"
verdict "The program starts without the libraries of papers"
finish
