#!/usr/bin/env bash
# run.sh BUILD_DIR: a table of answers that LibreOffice has saved, in the forms people save it, is read right.
# shellcheck disable=SC1091,SC2154 # lib.sh is checked on its own
. "$(dirname "$0")/../lib.sh"
begin "$1"

names=(
	"A table that LibreOffice saved in CP932 is read right, with 髙①㈱～ in its notes"
	"A table that LibreOffice saved in CP932 with every text in quotation marks is read right"
	"A table that LibreOffice saved in UTF-8 is read right"
	"Our CSV result opens in LibreOffice and is read right when it was saved again in CP932"
	"A workbook that was not saved as CSV is told, with how to save"
)

if ! have soffice; then
	for name in "${names[@]}"; do
		skip "$name" "no LibreOffice (soffice) here"
	done
	finish
fi

# office ARGS...: LibreOffice without a window, with a profile of its own
office() {
	HOME=$top soffice "-env:UserInstallation=file://$top/profile" --headless --norestore --nolockcheck "$@" \
		</dev/null >>"$log/office" 2>&1
}

# What the file is read and written with: separator, quotation mark, character set (64: CP932, 76: UTF-8), first line,
# column formats, language, quote all cells (https://wiki.documentfoundation.org/Documentation/DevGuide/Spreadsheet_Documents).
utf8=44,34,76,1
cp932=44,34,64,1

cat >answers.csv <<-'END'
	item,answer,note
	1,yes,髙橋さんの会社（㈱みどり）①～③を確認
	2,partly,"コンマ, 引用符 "" と
	改行"
	3,no,ソフト・表・能・予
	15,na,来客はない
	22,unknown,
END
filter='.answered == 5 and ([.items[] | [.item, .answer]] == [["1", "yes"], ["2", "partly"], ["3", "no"], ["15", "na"], ["22", "unknown"]])
	and .items[0].note == "髙橋さんの会社（㈱みどり）①～③を確認" and .items[1].note == "コンマ, 引用符 \" と\n改行"
	and .items[2].note == "ソフト・表・能・予" and .items[3].note == "来客はない"'

# The spreadsheet as a person has it, then saved as people save it.
office "--infilter=CSV:$utf8" --convert-to ods --outdir . answers.csv
if [ ! -s answers.ods ]; then
	sed 's/^/# /' "$log/office"
	wrong "LibreOffice made no spreadsheet"
	verdict "LibreOffice makes a spreadsheet of the sample"
	finish
fi

# saved FOLDER FILTER SPREADSHEET: saves it as CSV into the folder
saved() {
	mkdir -p "$1"
	office --convert-to "csv:Text - txt - csv (StarCalc):$2" --outdir "$1" "$3"
}

saved cp932 $cp932 answers.ods
! iconv -f UTF-8 -t UTF-8 cp932/answers.csv >/dev/null 2>&1 || wrong "what LibreOffice saved is not CP932"
grep -qaF "$(printf '髙①㈱～' | iconv -f UTF-8 -t CP932 | head -c 2)" cp932/answers.csv || wrong "there is no 髙 in what it saved"
scored "${names[0]}" "$filter" ipa-selfcheck-3.1 cp932/answers.csv

saved quoted $cp932,,0,true answers.ods
grep -qaF '1,"yes",' quoted/answers.csv || wrong "it did not quote: $(sed -n 2p quoted/answers.csv | iconv -f CP932 -t UTF-8)"
scored "${names[1]}" "$filter" ipa-selfcheck-3.1 quoted/answers.csv

saved utf8 $utf8 answers.ods
scored "${names[2]}" "$filter" ipa-selfcheck-3.1 utf8/answers.csv

run assess ipa-selfcheck-3.1 answers.csv --format csv --lang ja
cp "$log/out" result.csv
run assess ipa-selfcheck-3.1 answers.csv --format json --lang ja
cp "$log/out" result.json
office "--infilter=CSV:$utf8" --convert-to ods --outdir . result.csv
saved cp932 $cp932 result.ods
run assess ipa-selfcheck-3.1 cp932/result.csv --format json --lang ja
expect_code 0
expect_silence
cmp -s "$log/out" result.json || wrong "$(diff result.json "$log/out" | head -n 10)"
verdict "${names[3]}"

# What people do first: the spreadsheet itself.
office --convert-to xlsx --outdir . answers.ods
[ -s answers.xlsx ] || wrong "LibreOffice made no workbook"
refused "${names[4]}" 65 input-workbook answers.xlsx assess ipa-selfcheck-3.1 answers.xlsx

finish
