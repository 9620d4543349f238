#!/usr/bin/env bash
# run.sh BUILD_DIR: the paper (PDF) of a result, looked at with poppler's tools: pages, texts, typeface, outline,
# metadata; what hostile texts do to it; that it is painted behind the closed sandbox and is the same each time.
# shellcheck disable=SC1091,SC2154,SC2016 # lib.sh is checked on its own; programs of jq in single quotes
. "$(dirname "$0")/../lib.sh"
begin "$1"
leaks=0 # what paints has closed itself
export SOURCE_DATE_EPOCH=1798761600
edition=ipa-selfcheck-3.1

if ! have pdftotext || ! have pdffonts; then
	skip "The paper of a result" "no poppler-utils (pdftotext, pdfinfo, pdffonts) here"
	finish
fi

# paint NAME ARGS...: `toride assess ARGS` as NAME.pdf, and its text without blanks and line ends as NAME.txt
paint() {
	run assess "${@:2}" --format pdf -o "$1.pdf"
	expect_code 0
	expect_silence
	read_paper "$1"
}

read_paper() {
	pdftotext -enc UTF-8 "$1.pdf" "$1.lines" 2>"$log/pdf" || wrong "$1.pdf cannot be read: $(head -c 300 "$log/pdf")"
	[ ! -s "$log/pdf" ] || wrong "poppler says of $1.pdf: $(head -c 300 "$log/pdf")"
	sed -z 's/[ \n\f\t　]//g' "$1.lines" >"$1.txt"
	pdfinfo -enc UTF-8 "$1.pdf" >"$1.info"
}

# holds NAME TEXT: the paper has this text, whatever lines it was broken into
holds() {
	has "$1.txt" "${2//[ $'\n'　]/}" || wrong "$1.pdf does not say: $2"
}

lacks() {
	! has "$1.txt" "$2" || wrong "$1.pdf should not have: $2"
}

pages() {
	sed -n 's/^Pages: *//p' "$1.info"
}

# only_our_typeface NAME: every font is a subset of ours, embedded, with the characters its glyphs stand for
only_our_typeface() {
	pdffonts "$1.pdf" >"$log/fonts"
	[ "$(tail -n +3 "$log/fonts" | wc -l)" -ge 2 ] || wrong "hardly a font in $1.pdf"
	tail -n +3 "$log/fonts" | grep -vE '^[A-Z]{6}\+BIZUDPGothic-(Regular|Bold) .* yes yes yes ' >"$log/strange" &&
		wrong "$1.pdf has other fonts, or has not embedded them: $(cat "$log/strange")"
}

# ---- the samples ----

# the papers: a name, its most pages, and the arguments of `toride assess`
papers() {
	local name id file most
	while read -r name id file most; do
		echo "$name $most $id $example/$file"
	done < <(editions)
	cat <<-END
		answers-25-since 4 $edition $example/answers-25.csv --before $example/answers-25-before.csv
		own 3 midori-2026 $example/own-answers.csv --framework-file $example/own-checklist.yaml
	END
}

while read -r name most arguments; do
	for lang in ja en; do
		paper=$name-$lang
		# shellcheck disable=SC2086 # words
		paint "$paper" $arguments --lang "$lang"
		n=$(pages "$paper")
		{ [ "$n" -ge 2 ] && [ "$n" -le "$most" ]; } || wrong "$paper.pdf has $n pages"
		for ((page = 1; page <= n; page++)); do
			pdftotext -f "$page" -l "$page" "$paper.pdf" - | tr -d ' ' | grep -qxF "$page/$n" || wrong "page $page does not say $page / $n"
		done
		only_our_typeface "$paper"
		lacks "$paper" 〓
		verdict "$paper: $most pages at most, each with its number, in our typeface"

		own=$(grep -o -- '--framework-file.*' <<<"$arguments")
		# shellcheck disable=SC2086 # the same
		run framework show ${arguments%% *} --format json $own
		jq -r '.items[].title[$lang]' --arg lang "$lang" "$log/out" >titles
		[ -s titles ] || wrong "no titles of items"
		while IFS= read -r text; do
			holds "$paper" "$text"
		done <titles
		# shellcheck disable=SC2086 # the same
		run assess $arguments --format html --lang "$lang"
		sed -n 's/.*<p class="advice">\(.*\)<\/p>$/\1/p' "$log/out" | sed '/<strong>/d; s/&#39;/'"'"'/g; s/&quot;/"/g; s/&amp;/\&/g' >advice
		while IFS= read -r text; do
			holds "$paper" "$text"
		done <advice
		verdict "$paper: has every item, and the advice that the page (HTML) gives first"

		case $lang in
		ja) holds "$paper" 自己申告 && holds "$paper" SECURITY\ ACTIONは自分で行う宣言です && holds "$paper" 未確認 ;;
		en) holds "$paper" "This is what the firm says of itself" && holds "$paper" "unreviewed" ;;
		esac
		grep -q '^Creator: *Toride ' "$paper.info" || wrong "it does not say who made it"
		grep -q '^Title: *.' "$paper.info" || wrong "it has no title"
		pdfinfo -isodates "$paper.pdf" | grep -q '^CreationDate: *2027-01-01T00:00:00Z' || wrong "its date is not the day it says: $(grep Date "$paper.info")"
		grep -q '^Page size: .*A4' "$paper.info" || wrong "it is not A4"
		pdfinfo -struct-text "$paper.pdf" >structure 2>/dev/null
		for role in H1 H2 P; do
			grep -q "^$role " structure || wrong "its structure has no $role"
		done
		pdftohtml -xml -i -stdout "$paper.pdf" 2>/dev/null | sed -n '/<outline>/,$p' >outline
		[ "$(grep -c '<item page=' outline)" -ge 4 ] || wrong "its outline is: $(head -c 400 outline)"
		verdict "$paper: says what it is; has title, date, structure and outline"
	done
done < <(papers)

holds answers-25-ja 42–46
holds answers-25-ja 100点満点
holds answers-25-ja '28–32 / 52'
holds answers-25-ja この区切りは古い資料によるもので、未確認です
holds answers-25-ja 質問：32の選択肢から
holds answers-25-ja アカウントごとに、使える範囲を分けています。（質問は項目3と同じ）
[ "$(grep -o 質問：32の選択肢から answers-25-ja.txt | wc -l)" -eq 1 ] || wrong 'one question is told again and again'
holds answers-25-ja n=4,191、原典は未確認
lacks answers-6-ja 点満点
holds answers-6-ja この質問集に点数はありません
holds answers-25-since-ja '得点：29–33点 → 42–46点'
verdict "Score, parts, surveys with question and n, and changes are there"

# ---- the same each time ----

run_in TZ=America/New_York assess $edition "$example/answers-25.csv" --format pdf --lang ja
cp "$log/out" again.pdf
sleep 1.1
HOME=$top run_in LC_ALL=tr_TR.UTF-8 assess $edition "$example/answers-25.csv" --format pdf --lang ja
cmp -s "$log/out" again.pdf || wrong "two runs differ"
cmp -s again.pdf answers-25-ja.pdf || wrong "another zone makes another paper"
SOURCE_DATE_EPOCH=1798848000 run assess $edition "$example/answers-25.csv" --format pdf --lang ja
! cmp -s "$log/out" again.pdf || wrong "another day makes no difference"
verdict "The same answers on the same day make the same bytes, whatever clock, zone or locale says"

# ---- closed ----

if sanitized || ! have strace; then
	skip "All is painted behind the closed sandbox" "no strace, or a sanitizer"
else
	strace -f -o trace "$program" assess $edition "$example/answers-25.csv" --format pdf -o traced.pdf
	# from the last filter on; libseccomp asks first what the kernel knows.  On a busy machine a call is told in two parts
	awk '/seccomp\(SECCOMP_SET_MODE_FILTER.*(= 0|unfinished)/ { child = $1; n = 0 }
		$1 == child && !/seccomp resumed/ { after[n++] = $0 }
		END { for (i = 1; i < n; i++) print after[i] }' trace >after
	[ "$(wc -l <after)" -gt 5 ] || wrong "nothing was seen after the sandbox closed"
	if grep -E '^[0-9]+ +(open|openat|clone|clone3|socket|stat|newfstatat|access|readlink|prctl)\(' after >calls; then
		wrong "calls behind the sandbox: $(head -n 5 calls)"
	fi
	grep -q 'openat.*BIZUDPGothic-Regular' trace || wrong "the typeface was not seen to be opened before"
	verdict "All is painted behind the closed sandbox, without a file or a thread"
fi

LD_DEBUG=files run assess $edition "$example/answers-25.csv" --format html
expect_not "$log/err" pango
expect_not "$log/err" cairo
LD_DEBUG=files run assess $edition "$example/answers-25.csv" --format pdf
expect "$log/err" libpango
verdict "Pango and Cairo are loaded for a PDF alone"

# ---- hostile texts ----

x() {
	printf "%$1s" "" | sed "s/ /$2/g"
}

{
	printf 'item,answer,note\n'
	printf '1,yes,"髙橋と吉の字 \xf0\xa0\xae\xb7野家 と😀👨‍👩‍👧"\n'
	printf '2,no,"か\xe3\x82\x99くせい と 葛\xf3\xa0\x84\x80飾"\n'
	printf '3,no,"\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xd8\xb3\xd9\x84\xd8\xa7\xd9\x85 \xe0\xb8\xaa\xe0\xb8\xa7\xe0\xb8\xb1 \xed\x95\x9c"\n'
	printf '4,no,%s\n' "$(x 600 あ)"
	printf '5,no,"%s"\n' "$(x 1900 w)"
	printf '6,no,"<b>&amp; \\ %%s %%n {1}"\n'
	printf '7,no,"一行目\n二行目と"\n'
} >hostile.csv
for lang in ja en; do
	paint "hostile-$lang" $edition hostile.csv --lang "$lang"
	holds "hostile-$lang" 髙橋と吉の字〓野家
	holds "hostile-$lang" がくせいと葛飾
	holds "hostile-$lang" U+20BB7
	holds "hostile-$lang" U+1F600
	holds "hostile-$lang" "$(x 200 あ)…"
	lacks "hostile-$lang" "$(x 201 あ)"
	holds "hostile-$lang" '<b>&amp; \ %s %n {1}'
	holds "hostile-$lang" 一行目二行目と
	only_our_typeface "hostile-$lang"
	[ "$(pages "hostile-$lang")" -le 5 ] || wrong "it has $(pages "hostile-$lang") pages"
done
verdict "Names with 髙 are written; what the typeface lacks is 〓 and told by its number; long notes are cut"

printf 'item,answer\n1,yes\n' >none.csv
paint none $edition none.csv --lang ja
holds none まだ24項目に回答がありません
printf 'item,answer,note\n' >all.csv
for ((i = 1; i <= 25; i++)); do
	echo "$i,yes," >>all.csv
done
paint all $edition all.csv --lang ja
holds all すぐにやることはありません
verdict "No answer, and nothing left to do, make papers as well"

awk 'BEGIN {
	long = sprintf("%1900s", ""); gsub(/ /, "長", long)
	print "id: big-1\ntitle: {ja: " long ", en: big}\nscale: selfcheck\nparts:"
	for (part = 1; part <= 10; part++) {
		printf "  - id: p%d\n    title: {ja: %s, en: Part}\n    items:\n", part, part == 1 ? long : "区分"
		for (item = 1; item <= 50; item++) {
			printf "      - id: an-id-with-a-very-long-word-in-it-%d.%d\n", part, item
			split("title question hint meaning why how", key, " ")
			for (k = 1; k <= 6; k++) {
				printf "        %s: {ja: %s%d, en: Words}\n", key[k], item == 1 && k == 1 ? long : "文", item
			}
			print "        measures: [update-software]\n        reviewed: nobody"
		}
	}
}' >big.yaml
printf 'item,answer\n' >big.csv
for ((i = 1; i <= 50; i++)); do
	echo "an-id-with-a-very-long-word-in-it-2.$i,no" >>big.csv
done
began=$SECONDS
paint big big-1 big.csv --framework-file big.yaml --lang ja
[ $((SECONDS - began)) -le 15 ] || wrong "it took $((SECONDS - began)) s"
holds big 文50
pdftotext -bbox big.pdf - | grep -oE 'yMax="[0-9.]+"' | tr -dc '0-9.\n' | awk '$1 > 842 { bad = 1 } END { exit bad }' || wrong "text runs off the page"
verdict "A checklist of 500 items with titles of 1,900 characters stays on its pages"

# ---- a kept round ----

run assess $edition "$example/answers-25.csv" --save --firm "髙橋&𠮷田<商店>" --create --data records -o first.pdf --format pdf --lang ja
expect_code 0
read_paper first
holds first '髙橋&〓田<商店>'
run round show $edition --data records --format pdf --lang ja -o round.pdf
expect_code 0
read_paper round
holds round '髙橋&〓田<商店>'
holds round 第1回
grep -qF 'Author:          髙橋&𠮷田<商店>' round.info || wrong "the author is: $(grep Author round.info)"
[ "$(pages round)" -le 4 ] || wrong "it has $(pages round) pages"
run assess $edition "$example/answers-25-before.csv" --save --data records -o second.txt
run round diff $edition --data records --format pdf --lang en -o diff.pdf
expect_code 0
read_paper diff
holds diff "Since last time"
verdict "A kept round says whose it is and which; two are compared"

# ---- what is missing ----

regular=$(find -L /usr/local/share/fonts /usr/share/fonts -name BIZUDPGothic-Regular.ttf 2>/dev/null | head -n 1)
mkdir -p no-fonts/fonts/below
export XDG_DATA_HOME=$scratch/no-fonts XDG_DATA_DIRS=$scratch/no-fonts
refused "A typeface that is not installed is told" 69 paint-font "" assess $edition "$example/answers-25.csv" --format pdf
run assess $edition "$example/answers-25.csv" --format html
expect_code 0
verdict "Without it everything else goes on"
cp "$regular" no-fonts/fonts/below/
refused "Half a typeface is told" 69 paint-font "" assess $edition "$example/answers-25.csv" --format pdf
: >no-fonts/fonts/below/BIZUDPGothic-Bold.ttf
refused "An empty file of a typeface is none" 69 paint-font "" assess $edition "$example/answers-25.csv" --format pdf
cp "$regular" no-fonts/fonts/below/BIZUDPGothic-Bold.ttf
refused "A file that is another face than its name says is none" 69 paint-font "" assess $edition "$example/answers-25.csv" --format pdf
mkdir -p own/fonts
cp "${regular%Regular.ttf}Bold.ttf" own/fonts/
XDG_DATA_HOME=$scratch/own run assess $edition "$example/answers-25.csv" --format pdf --lang ja
expect_code 0
cmp -s "$log/out" again.pdf || wrong "it is another paper"
verdict "A face in a folder of the person's own is found, and one that is none does not hide it"
unset XDG_DATA_HOME XDG_DATA_DIRS

mkdir -p alone
cp "$program" alone/toride
whole=$program program=$scratch/alone/toride
refused "A module that is not installed is told" 69 paint-no-module "" assess $edition "$example/answers-25.csv" --format pdf
program=$whole

if have script; then
	script -qec "'$program' assess $edition '$example/answers-25.csv' --format pdf --lang en" "$log/typed" >shown </dev/null
	code=$?
	expect_code 64
	expect shown "this format (pdf) cannot be shown in a terminal"
	expect_not shown %PDF
	verdict "A PDF is not written to a terminal"
fi

refused "The list of frameworks is no paper" 64 usage-format "" framework list --format pdf
refused "A wrong table is told as ever" 66 file-missing nowhere.csv assess $edition nowhere.csv --format pdf

finish
