# shellcheck shell=bash disable=SC2154 # names of lib.sh and run.sh
# Every document in every form: the same text in all, where pages and lines break, readings above their words, what
# poppler and LibreOffice make of it.  The files are ./made/PROFILE-DOCUMENT-(ja|en|read).FORMAT.

mkdir made/lo
for profile in $profiles; do
	company=$here/profile/$profile.yaml
	for document in $documents; do
		for lang in ja en; do
			name=made/$profile-$document-$lang
			for format in md html pdf docx; do
				make "$name.$format" "$company" "$document" "$format" --lang "$lang"
			done
			[ "$(wc -l <"$log/err")" -le 2 ] || wrong "more is said than expected: $(said)"
			text=$(md_text "$name.md")
			finished "$name" "$text"
			same "$name: HTML" "$text" "$(html_text "$name.html")"
			same "$name: DOCX" "$(md_text_unnumbered "$name.md")" "$(docx_text "$name.docx")"
			good_pages "$name.pdf" "$name.md" 0
			finished "$name.pdf" "$(pdf_text "$name.pdf")"
		done
		verdict "$profile: $document says the same in all forms, in both languages, breaks where it may, and nothing is left to fill in"
		read=made/$profile-$document-read
		for format in md html pdf docx; do
			make "$read.$format" "$company" "$document" "$format" --furigana
		done
		good_readings "made/$profile-$document-ja" "$read"
		verdict "$profile: $document with readings has the same words, and each reading above its word"
	done
	pages=$(pdfinfo "made/$profile-policy-ja.pdf" | sed -n 's/^Pages: *//p')
	[ "$pages" -eq 1 ] || wrong "the policy has $pages pages"
	pages=$(pdfinfo "made/$profile-policy-en.pdf" | sed -n 's/^Pages: *//p')
	[ "$pages" -eq 1 ] || wrong "the policy in English has $pages pages"
	pages=$(pdfinfo "made/$profile-policy-read.pdf" | sed -n 's/^Pages: *//p')
	[ "$pages" -eq 1 ] || wrong "the policy with readings has $pages pages"
	verdict "$profile: the policy is one page"
done

printf 'name: Example Ltd\nindustry: P\npeople: 60\nrepresentative: A. Example\naddress: 1 Example St\ncontact: 000\nuses: %s\n' \
	"$(sed -n 's/^uses: //p' "$here/profile/telework-250.yaml")" >english.yaml
for document in $documents; do
	make english.md english.yaml "$document" md --lang en
	! grep -qP '[ぁ-んァ-ヶ一-龠]' english.md || wrong "there is Japanese in it: $(grep -P '[ぁ-んァ-ヶ一-龠]' english.md | head -n 3)"
done
verdict "The English documents are English throughout"

for document in $documents; do
	company=$here/profile/telework-250.yaml
	for format in md html pdf docx; do
		make again "$company" "$document" "$format" --furigana
		cmp -s again "made/telework-250-$document-read.$format" || wrong "$document as $format with readings is another file"
		make again "$company" "$document" "$format"
		cmp -s again "made/telework-250-$document-ja.$format" || wrong "$document as $format is another file the second time"
		TZ=America/New_York make again "$company" "$document" "$format"
		cmp -s again "made/telework-250-$document-ja.$format" || wrong "$document as $format differs in another zone"
	done
done
verdict "The same firm and day give the same bytes, in every form"

for pair in it-firm:handbook one-person:policy machine-shop:emergency-card clinic:policy web-shop:pledge telework-250:roles; do
	for lang in ja en; do
		name=${pair/:/-}-$lang.md
		if [ "${2-}" = --accept ]; then
			mkdir -p "$here/expected" && cp "made/$name" "$here/expected/$name"
		elif ! cmp -s "made/$name" "$here/expected/$name"; then
			wrong "$(diff -u "$here/expected/$name" "made/$name" | head -n 24)"
		fi
	done
done
verdict "Six documents are, word for word, those in expected/"

# ---- the paper ----

for profile in $profiles; do
	pdf=made/$profile-handbook-ja.pdf
	pdffonts "$pdf" | tail -n +3 | grep -vE '^[A-Z]{6}\+BIZUDPGothic-(Regular|Bold) .* yes yes yes ' >"$log/fonts" &&
		wrong "$pdf has other fonts: $(cat "$log/fonts")"
	pdftotext -layout "$pdf" - | grep -nE '^ *[、。，．」』）！？ー々ゃゅょっャュョッ]' | head -n 3 >"$log/kinsoku"
	[ ! -s "$log/kinsoku" ] || wrong "lines of $pdf begin with what may not: $(cat "$log/kinsoku")"
	pdftotext -layout "$pdf" - | grep -nE '[「『（]$' | head -n 3 >"$log/kinsoku"
	[ ! -s "$log/kinsoku" ] || wrong "lines of $pdf end with what may not: $(cat "$log/kinsoku")"
	pages=$(pdfinfo "$pdf" | sed -n 's/^Pages: *//p')
	for ((page = 1; page <= pages; page++)); do
		pdftotext -raw -f "$page" -l "$page" "$pdf" "$log/page"
		last=$(grep -vE '^[0-9]+ / [0-9]+$|ハンドブック$|^[0-9]+$' "$log/page" | sed '/^$/d; s/\f//' | tail -n 1)
		[[ ! $last =~ ^[0-9]+(\.[0-9]+)?\ [^\ ]+$ ]] || wrong "page $page of $pdf ends with a heading: $last"
	done
	pdftohtml -xml -i -stdout "$pdf" 2>/dev/null | sed -n '/<outline>/,$p' >outline
	[ "$(grep -c '<item page=' outline)" -ge 20 ] || wrong "the outline of $pdf is: $(head -c 400 outline)"
	pdfinfo -struct-text "$pdf" >structure 2>/dev/null
	for role in H1 H2 H3 P; do
		grep -q "^$role " structure || wrong "the structure of $pdf has no $role"
	done
	pdfinfo -isodates "$pdf" | grep -q "^CreationDate: *${day}T00:00:00Z" || wrong "its date is not the day it says"
done
verdict "The handbook as PDF: our typeface, line breaks by the rules, no heading alone, outline, structure, day"

for section in 'はじめに' '毎日の約束' 'おかしいと思ったら'; do
	page=$(pdftotext -layout -f 1 -l 1 made/it-firm-handbook-ja.pdf - | sed -nE "s/^ *[0-9] *$section +([0-9]+)$/\1/p")
	pdftotext -f "${page:-99}" -l "${page:-99}" made/it-firm-handbook-ja.pdf - 2>/dev/null | tr -d ' ' | grep -qE "^[0-9]$section" ||
		wrong "the contents send $section to page ${page:-none}"
done
verdict "The contents of the handbook name the pages where its sections begin"

# ---- the file for Word ----

for document in $documents; do
	docx=made/telework-250-$document-ja.docx
	unzip -p "$docx" word/document.xml >document.xml
	unzip -p "$docx" word/styles.xml >styles.xml
	unzip -tqq "$docx" >/dev/null || wrong "$docx is no whole archive"
	expect document.xml '<w:pStyle w:val="Title"/>'
	expect document.xml '<w:pStyle w:val="Heading1"/>'
	expect document.xml '<w:headerReference '
	expect document.xml '<w:footerReference '
	expect styles.xml '<w:name w:val="heading 1"/>'
	expect_not document.xml txbxContent
	expect_not document.xml '<w:drawing'
done
unzip -p made/telework-250-handbook-ja.docx word/document.xml >document.xml
expect document.xml '<w:tblHeader/>'
expect document.xml 'TOC \o'
expect document.xml '<w:pStyle w:val="Heading2"/>'
expect document.xml '<w:pStyle w:val="ListBullet"/>'
unzip -p made/telework-250-handbook-ja.docx word/styles.xml >styles.xml
expect styles.xml '<w:numPr>'
expect styles.xml '<w:widowControl/>'
unzip -Z1 made/telework-250-handbook-ja.docx >parts
[ "$(head -n 1 parts)" = "[Content_Types].xml" ] || wrong "the first part is $(head -n 1 parts)"
verdict "The DOCX has Word's own headings, numbering, lists, tables, contents, header and footer, and no box"

if have soffice; then
	HOME=$top soffice "-env:UserInstallation=file://$top/profile" --headless --norestore --nolockcheck \
		--convert-to pdf --outdir made/lo made/*-ja.docx made/*-policy-read.docx made/telework-250-*-read.docx </dev/null >"$log/office" 2>&1
	for profile in $profiles; do
		for document in $documents; do
			pdf=made/lo/$profile-$document-ja.pdf
			[ -s "$pdf" ] || { wrong "LibreOffice made nothing of $profile-$document: $(tail -n 3 "$log/office")"; continue; }
			text=$(pdf_text "$pdf")
			while IFS= read -r line; do
				[[ $text == *"$line"* ]] || wrong "$pdf does not show: $line"
			done < <(grep -E '^#' "made/$profile-$document-ja.md" | sed -E 's/^#+ //' | tight_lines)
			pdffonts "$pdf" | tail -n +3 | grep -vE 'BIZUDPGothic' >"$log/fonts" && wrong "$pdf needs other fonts: $(cat "$log/fonts")"
		done
		pages=$(pdfinfo "made/lo/$profile-policy-ja.pdf" | sed -n 's/^Pages: *//p')
		[ "$pages" -eq 1 ] || wrong "in LibreOffice the policy of $profile has $pages pages"
		pages=$(pdfinfo "made/lo/$profile-policy-read.pdf" | sed -n 's/^Pages: *//p')
		[ "$pages" -eq 1 ] || wrong "in LibreOffice the policy of $profile with readings has $pages pages"
	done
	for document in $documents; do
		read=telework-250-$document-read
		docx_readings "made/$read.docx" | sort -u >readings
		pdf_lines "made/lo/$read.pdf" 1 12 | pdf_readings /dev/stdin | sort -u >shown
		[ -z "$(comm -23 readings shown)" ] || wrong "$read.pdf of LibreOffice does not show above words: $(comm -23 readings shown | head -n 3)"
	done
	verdict "LibreOffice opens every DOCX, counts the headings as we do, misses no letter, and has readings above words"
else
	skip "LibreOffice opens every DOCX" "no LibreOffice (soffice) here"
fi
