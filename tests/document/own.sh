# shellcheck shell=bash disable=SC1091,SC2034,SC2154,SC2016 # words.sh is checked on its own; names of it, lib.sh and run.sh; what
# visitors type in single quotes
# A firm's own words in its papers: written in the browser, the draft then fetched in all forms.  The command line has no
# such words; they are in the store.

tools=$(dirname "$program")/tests/serve
server=$program
. "$tests_dir/serve/words.sh"

# sends ADDRESS FIELD=TEXT...: the form of that page, or of the paper if it has no page of its own
sends() {
	local address=$1 form=$1 field name fields=()
	shift
	local hidden=(form-id form-proof version)
	case $address in
	*/off)
		form=${address%/clause/*}
		hidden=(form-id form-proof) # the version there is that of another form
		;;
	esac
	ask "$form" form.html
	for name in "${hidden[@]}"; do
		field=$(grep -o "<input[^>]*name=\"$name\"[^>]*>" form.html | head -n 1 | sed 's/.*value="\([^"]*\)".*/\1/')
		fields+=(--data-urlencode "$name=$field")
	done
	for field in "$@"; do
		fields+=(--data-urlencode "$field")
	done
	ask "$address" sent.html -H "Origin: http://127.0.0.1:$port" "${fields[@]}"
		[ "$(cat status)" = 303 ] || wrong "$address says $(cat status): $(sed 's/<[^>]*>//g' sent.html | grep -v '^ *$' | head -n 12 | tr '\n' ' ')"
}

# ask ADDRESS FILE ARGS...
ask() {
	curl -sS --max-time 60 -o "$2" -w '%{http_code}' -H "Cookie: $cookie" "${@:3}" "http://127.0.0.1:$port$1" >status
}

# drafts NAME PAPER [QUERY]: it in all forms
drafts() {
	local format
	for format in md html pdf docx; do
		ask "/document/$2/draft.$format${3-}" "$1.$format"
		[ "$(cat status)" = 200 ] || wrong "$2 as $format says $(cat status)"
	done
}

# drafts_agree NAME: they say the same
drafts_agree() {
	same "$1: HTML" "$(md_text "$1.md")" "$(html_text "$1.html")"
	same "$1: DOCX" "$(md_text_unnumbered "$1.md")" "$(docx_text "$1.docx")"
	good_pages "$1.pdf" "$1.md" 0
	finished "$1" "$(md_text "$1.md")"
}

mkdir -p made/lo
offices=0
place=(--data own)
run firm set people 6 --firm "$firm" --create --data own
expect_code 0
serve
long=$(printf 'あ%.0s' {1..200})
sends /document/policy/clause/incidents/off
sends /document/policy/clause/law 'title-ja=髙橋と﨑山の約束' 'title-en=' 'text-en=' \
	"text-ja=髙橋と﨑山は、か${voiced}き${voiced}（が、ぎ）と書きます。
・<script>alert(\"A & B\")</script>とは、書きません。&amp;も、そのままです。
・$long
1. {情報|じょうほう}を*守り*ます。_下線_、\`記号\`、[角](かっこ)、~~消さない~~。
1. 「# 1. - + > | \\ 」を、そのまま書きます。
| 場面 | すること |
| <b>&</b> | 「$long」 |
_ 署名"
sends /document/policy/clause/law/new 'title-ja={鍵|かぎ}' 'title-en=' 'text-en=' 'text-ja=□ 窓と{鍵|かぎ}を閉めます。'
drafts own policy
drafts_agree own
! grep -q "incident" own.html || wrong "the clause that was taken off is there"
! grep -q '<script' own.html || wrong "a script is a script"
grep -qF "髙橋と﨑山は、か${voiced}き${voiced}" own.md || wrong "marks that combine were changed: $(grep 﨑山は own.md)"
drafts own-read policy '?furigana=1'
good_readings own own-read
verdict "Own words, a clause taken off and one added: the same in all forms, whatever characters they have"

words=$(printf '字を書きます。%.0s' {1..55})
wide=$(printf '広%.0s' {1..22})
sends /document/handbook/clause/update 'title-ja=長い条文' 'title-en=' 'text-en=' "text-ja=$words
・$words
1. $words
| 場面 | a | b | c | d | e | f | g |
| $(printf '狭%.0s' {1..210}) | $wide | $wide | $wide | $wide | $wide | $wide | $wide |
| 次 | 最後 | c | d | e | f | g | h |"
drafts long handbook
same "long: HTML" "$(md_text long.md)" "$(html_text long.html)"
same "long: DOCX" "$(md_text_unnumbered long.md)" "$(docx_text long.docx)"
pdf_lines long.pdf 0 >lines
[ "$(grep -o 狭 lines | wc -l)/$(grep -o 広 lines | wc -l)/$(grep -c '最後$' lines)" = 210/154/1 ] || wrong "something of the row is lost"
[ "$(awk -F '\t' '$2 == "w" && $6 > 795' lines | wc -l)" -eq 0 ] || wrong "it runs over the end of the page"
[ "$(awk -F '\t' '$7 ~ /狭狭/ { print $1 }' lines | sort -u | wc -l)" -ge 2 ] || wrong "the row is on one page: make it longer"
verdict "A row that hardly a page has room for goes on over it, and nothing is lost"

for text in '𠮷野家' 'شركة أمن' 'क्षि'; do
	sends /document/policy/clause/law 'title-ja=題' 'title-en=' 'text-en=' "text-ja=$text の約束"
	for format in md html docx; do
		ask "/document/policy/draft.$format" "strange.$format"
	done
	same "$text: HTML" "$(md_text strange.md)" "$(html_text strange.html)"
	same "$text: DOCX" "$(md_text_unnumbered strange.md)" "$(docx_text strange.docx)"
	grep -qF "$text の約束" strange.md || wrong "$text is lost"
	ask /document/policy/draft.pdf strange.pdf
	[ "$(cat status)" = 303 ] || wrong "$text as PDF says $(cat status)"
	ask '/document/policy?strange=1' strange.html
	grep -q '書体にない' strange.html || wrong "it is not said why there is no PDF of $text: $(sed 's/<[^>]*>//g' strange.html | grep PDF | head -n 3)"
	if have soffice; then
		office=strange-$((++offices)).docx
		mv strange.docx "$office"
	fi
done
stop_server
verdict "Own words that the typeface of the PDF does not have: no PDF, in plain words, and right in the other forms"

if have soffice; then
	HOME=$top soffice "-env:UserInstallation=file://$top/profile" --headless --norestore --nolockcheck \
		--convert-to pdf --outdir made/lo own.docx own-read.docx long.docx strange-1.docx </dev/null >"$log/office" 2>&1
	for name in own own-read long strange-1; do
		[ -s "made/lo/$name.pdf" ] || wrong "LibreOffice made nothing of $name.docx: $(tail -n 3 "$log/office")"
	done
	text=$(pdf_text made/lo/own.pdf)
	for part in 髙橋と﨑山の約束 '<script>alert("A&B")</script>とは' '*守り*ます。_下線_、`記号`' '□窓と鍵を閉めます。'; do
		[[ $text == *"$part"* ]] || wrong "LibreOffice does not show $part"
	done
	[[ $(pdf_text made/lo/strange-1.pdf) == *𠮷野家の約束* ]] || wrong "LibreOffice does not show 𠮷"
	verdict "LibreOffice opens the DOCX of own words, and shows them"
else
	skip "LibreOffice opens the DOCX of own words" "no LibreOffice (soffice) here"
fi
