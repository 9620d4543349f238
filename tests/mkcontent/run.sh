#!/usr/bin/env bash
# run.sh BUILD_DIR: BUILD_DIR/tools/mkcontent as a whole: the tables it makes, the files it refuses.  TAP on standard
# output; CC is the C compiler (default gcc).
#
#   good/      YAML that is compiled and walked by driver.c; catalogue.tsv is what the driver must find, sorted, and
#              texts.tsv what --texts must print
#   refused/   NAME.yaml, read after those of good/, must be refused; NAME.expect has the beginnings of all complaints
# shellcheck disable=SC1091,SC2154 # lib.sh is checked on its own
. "$(dirname "$0")/../lib.sh"
begin "$@"
unset ASAN_OPTIONS # all runs are searched for leaks
program=$(dirname "$program")/tools/mkcontent
here=$tests_dir/mkcontent
good=("$here"/good/*.yaml)

# made_well OPTION ARGS...: exit 0 and nothing on standard error.
made_well() {
	run "$@"
	expect_code 0
	expect_silence
}

# same WANT GOT
same() {
	diff -u "$1" "$2" >"$log/diff" 2>&1 || wrong "$(cat "$log/diff")"
}

# walk NAME: compiles NAME.c with the warnings of the house, and leaves in NAME.tsv what the driver finds in it.  The
# standard C17 has trigraphs, which gnu17 has not.
walk() {
	"${CC:-gcc}" -std=c17 -Wall -Wextra -Wshadow -Wconversion -Werror -I"$root/src" -o "$1" "$1.c" "$here/driver.c" \
		"$root/src/core/catalogue.c" "$root"/src/base/{arena,str,utf8}.c 2>"$log/cc" ||
		wrong "it does not compile: $(cat "$log/cc")"
	"./$1" | sort >"$1.tsv" || wrong "the driver failed"
}

# fails CODE ARGS...: that code, nothing on standard output, and no file made or changed.
fails() {
	look
	run "${@:2}"
	expect_code "$1"
	expect_unchanged
	[ ! -s "$log/out" ] || wrong "it said on standard output: $(head -c 200 "$log/out")"
	expect_harmless "$log/err"
}

# refused_as NAME: NAME.yaml is refused with the complaints of NAME.expect, in any order, and no other; the output that
# is there is not touched.
refused_as() {
	local beginning
	fails 65 --out kept.c "${good[@]}" "$1.yaml"
	[ "$(wc -l <"$log/err")" -eq "$(wc -l <"$1.expect")" ] || wrong "not these complaints: $(said)"
	while IFS= read -r beginning; do
		[[ $'\n'$(<"$log/err") == *$'\n'"$beginning"* ]] || wrong "no complaint begins with: $beginning"
	done <"$1.expect"
	verdict "Refused: $1"
}

# ---- what is made ----

made_well --out good.c "${good[@]}"
walk good
verdict "Good content compiles without a warning"
same "$here/good/catalogue.tsv" good.tsv
verdict "The catalogue has all that the files say"

for file in "${good[@]}"; do
	backwards=("$file" "${backwards[@]}")
done
made_well --out backwards.c "${backwards[@]}"
walk backwards
same good.tsv backwards.tsv
verdict "The order of the files does not change what is found"

echo "what was there" >again.c
made_well --out again.c "${good[@]}"
cmp good.c again.c >"$log/diff" || wrong "$(cat "$log/diff")"
verdict "The same content gives the same bytes, over a file that is there too"

echo "phrases: []" >nothing
made_well --out empty.c nothing
walk empty
same /dev/null empty.tsv
verdict "Empty tables compile"

# ---- what is printed ----

made_well --texts "${good[@]}"
same "$here/good/texts.tsv" "$log/out"
verdict "--texts prints every Japanese sentence with its place"
made_well --unreviewed "${good[@]}"
same <(echo "14 of 19") "$log/out"
verdict "--unreviewed counts what nobody has checked, and all"
made_well --unreviewed nothing
same <(echo "0 of 0") "$log/out"
verdict "--unreviewed counts nothing where there is nothing"

# ---- what is refused ----

cp "$here"/refused/* .
echo "what was there" >kept.c

# made NAME BEGINNING...: standard input as NAME.yaml, for what is too large or too strange to lie in the tree.
made() {
	cat >"$1.yaml"
	printf '%s\n' "${@:2}" >"$1.expect"
}

# repeat N LINE
repeat() {
	yes -- "$2" | head -n "$1"
}

# phrase BYTES: a file with a phrase that long
phrase() {
	printf 'phrases: [{id: p, ja: "%s", en: word}]\n' "$(repeat "$1" x | tr -d '\n')"
}

made bytes-none 'bytes-none.yaml: input-empty' </dev/null
printf 'phrases:\n  - {id: p, ja: \0, en: word}\n' | made bytes-nul 'bytes-nul.yaml:2: yaml-syntax'
printf 'phrases:\n  - {id: p, ja: \377, en: word}\n' | made bytes-not-utf8 'bytes-not-utf8.yaml:2: yaml-encoding'
phrase 6001 | made too-long 'too-long.yaml:1: ja: content-text-long 6000'
{
	sed 's/^id:.*/id: full/; /items:/q' "$here/good/met.yaml"
	seq 5001 | sed 's/.*/      - {id: "&", title: T, question: T, hint: T, meaning: T, why: T, how: T,\
         source: {document: plain}, reviewed: nobody}/; s/\<T\>/{ja: 文, en: x}/g'
} | made too-many-items 'too-many-items.yaml:10011: items: content-too-many 5000'
{ echo "phrases:" && repeat 10001 "  - {id: p, ja: x, en: x}"; } |
	made too-many-entries 'too-many-entries.yaml:10002: yaml-shape Excessive entries (10000 max)'
repeat 300001 "- x" |
	made too-many-values 'too-many-values.yaml:300001: yaml-too-many 300000'
head -c 4194305 /dev/zero | tr '\0' '#' | made too-large 'too-large.yaml: file-too-large 4096'
{ echo "phrases:" && seq 21 | sed 's/.*/  - {id: No.&, ja: x, en: x}/'; } |
	made twenty-one-faults 'twenty-one-faults.yaml:'{2..21}': id: content-id No.' faults-more

for name in *.yaml; do
	refused_as "${name%.yaml}"
done

phrase 6000 >longest
made_well --unreviewed longest
verdict "A text that is as long as may be is taken"

for option in "--out new.c" --texts --unreviewed; do
	# shellcheck disable=SC2086 # two words
	fails 65 $option "${good[@]}" english.yaml
	expect "$log/err" "english.yaml:2: mend: content-text-missing en"
	verdict "Refused content gives no result: $option"
done

fails 65 --out new.c yaml-nul.yaml yaml-syntax.yaml
expect "$log/err" "yaml-nul.yaml:3: "
expect "$log/err" "yaml-syntax.yaml:3: "
verdict "The faults of all files are told"

# ---- the command ----

# says NAME CODE TOLD ARGS...: fails with that code and that one line.
says() {
	fails "$2" "${@:4}"
	expect "$log/err" "$3"
	[ "$(wc -l <"$log/err")" -eq 1 ] || wrong "it said: $(said)"
	verdict "$1"
}

says "No arguments: usage" 64 "usage: mkcontent"
says "An unknown option: usage" 64 "usage: mkcontent" --tables new.c "${good[@]}"
says "No option: usage" 64 "usage: mkcontent" "${good[@]}"
says "No name of the output: usage" 64 "usage: mkcontent" --out
says "No file to print the texts of: usage" 64 "usage: mkcontent" --texts
says "No file to count: usage" 64 "usage: mkcontent" --unreviewed
says "No such file" 66 "none.yaml: file-missing" --out kept.c "${good[@]}" none.yaml
says "A folder instead of a file" 66 "$here: file-is-folder" --out kept.c "$here"
says "No such folder for the output" 73 "none/new.c: output-no-folder" --out none/new.c "${good[@]}"
mkdir folder
says "A folder instead of the output" 73 "folder: output-is-folder" --out folder "${good[@]}"

finish
