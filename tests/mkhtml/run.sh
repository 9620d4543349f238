#!/bin/sh
# Tests tools/mkhtml as a whole, and says TAP.
#
#     tests/mkhtml/run.sh BUILD_DIR        BUILD_DIR/tools/mkhtml is the program; CC the C compiler (default gcc)
#
#   good/          pages that are compiled, run by driver.c and compared: NAME.ja and NAME.en are what they must print
#   refused/       NAME.html must be refused; NAME.expect has the beginnings of all complaints, as "line: text", and
#                  NAME.po, if there is one, is its English
#   uncompilable/  NAME.html passes mkhtml, but the C compiler must refuse it and name NAME.html and the line that
#                  NAME.expect has
# shellcheck disable=SC1091,SC2154 # the file sourced is checked on its own
. "$(dirname "$0")/../generator.sh"
begin_generator mkhtml "$@"
mkhtml=$generator

# compile FILE...: with the warnings of the house
compile() {
	"${CC:-gcc}" -std=gnu17 -Wall -Wextra -Wshadow -Wconversion -Wmissing-prototypes -Werror \
		-I"$src" -I"$here/good" -I"$work" "$@"
}

# made NAME.html PO: compiles a page to $work/NAME_html.{c,h}
made() {
	made_to=$work/$(basename "$1" .html)_html
	"$mkhtml" --po "$2" --out-c "$made_to.c" --out-h "$made_to.h" --static "$here/good/static.names" "$1"
}

good_builds() {
	for page in "$here"/good/*.html; do
		made "$page" "$here/good/fragment.po" || return 1
	done
	compile -o "$work/driver" "$here/driver.c" "$work"/*_html.c "$src/render/html.c" \
		"$src/base/arena.c" "$src/base/str.c" "$src/base/utf8.c" "$src/base/buf.c"
}

# prints NAME LANG: the driver's page is what good/NAME.LANG has (whose last newline is not the page's)
prints() {
	{ "$work/driver" "$1" "$2" && echo; } >"$work/printed" || return 1
	diff -u "$here/good/$1.$2" "$work/printed"
}

# complains NAME: mkhtml refuses refused/NAME.html with the faults of NAME.expect, no other, and writes nothing
complains() {
	po=$here/refused/$1.po
	[ -e "$po" ] || po=$here/refused/no.po
	rm -f "$work/$1"_html.*
	(cd "$here/refused" && made "$1.html" "$po") 2>"$work/faults"
	code=$?
	cat "$work/faults"
	[ $code -eq 65 ] || { echo "exit code $code, want 65"; return 1; }
	[ -z "$(find "$work" -name "$1_html.*")" ] || { echo "it wrote a file"; return 1; }
	faults_are "$here/refused/$1.expect" "$1.html:"
}

# breaks NAME: the C of uncompilable/NAME.html does not compile, and the compiler names the page and the line
breaks() {
	(cd "$here/uncompilable" && made "$1.html" "$here/good/fragment.po") || { echo "mkhtml refused it"; return 1; }
	if compile -c -o "$work/broken.o" "$work/$1_html.c" 2>"$work/faults"; then
		echo "the compiler took it"
		return 1
	fi
	cat "$work/faults"
	grep -q "^$1\.html:$(cat "$here/uncompilable/$1.expect"):" "$work/faults"
}

good_builds >"$work/said" 2>&1
result $? "good pages compile without a warning"
for page in page empty white hostile attribute attribute-hostile within; do
	for lang in ja en; do
		prints $page $lang >"$work/said" 2>&1
		result $? "good page $page in $lang"
	done
done
{ "$work/driver" hostile ja && "$work/driver" attribute-hostile ja; } | grep -e '<script>' -e '="[^"]*javascript' -e '=" *on' >"$work/said"
[ $? -eq 1 ]
result $? "hostile values do nothing in any place"

for page in "$here"/refused/*.html; do
	name=$(basename "$page" .html)
	complains "$name" >"$work/said" 2>&1
	result $? "refused: $name"
done
for page in "$here"/uncompilable/*.html; do
	name=$(basename "$page" .html)
	breaks "$name" >"$work/said" 2>&1
	result $? "the C compiler refuses: $name"
done

(cd "$here/good" && "$mkhtml" --extract page.html white.html attribute.html layout.html within.html page.html) >"$work/pot" 2>"$work/said" &&
	diff -u "$here/good/extracted.pot" "$work/pot" >"$work/said"
result $? "extract prints each message once, with its places"
msgfmt --check-format -o /dev/null "$work/pot" 2>"$work/said"
result $? "msgfmt takes what extract prints"

mkdir "$work/crlf"
sed 's/$/\r/' "$here/good/page.html" >"$work/crlf/page.html"
{ (cd "$work/crlf" && made page.html "$here/good/fragment.po") && cp "$work/page_html.c" "$work/crlf" &&
	(cd "$here/good" && made page.html fragment.po) && diff "$work/page_html.c" "$work/crlf"; } >"$work/said" 2>&1
result $? "a page with CRLF gives the same code"

po=$here/good/fragment.po
exits 64 "$mkhtml"
result $? "no arguments: usage"
exits 64 "$mkhtml" --po "$po" --out-c x.c "$here/good/page.html"
result $? "no --out-h: usage"
exits 64 "$mkhtml" --po "$po" --out-c "$work/x.c" --out-x "$work/x.h" "$here/good/page.html"
result $? "an unknown option: usage"
exits 64 "$mkhtml" --po "$po" --out-c "$work/x.c" --out-h "$work/x.h" --statics x "$here/good/page.html"
result $? "an unknown option in the place of --static: usage"
exits 65 "$mkhtml" --po "$po" --out-c "$work/x.c" --out-h "$work/x.h" "$here/good/page.html" &&
	grep -q 'page.html:18: /static/page.js: these pages have no static files' "$work/said"
result $? "a static file without --static"
exits 0 "$mkhtml" --po "$po" --out-c "$work/x.c" --out-h "$work/x.h" "$here/good/white.html"
result $? "a page without static files needs no --static"
exits 66 "$mkhtml" --po "$po" --out-c "$work/x.c" --out-h "$work/x.h" --static "$work/none" "$here/good/white.html"
result $? "no such list of static files"
printf 'a.css\t/static/a-1.css\nb.css /static/b-1.css\n' >"$work/bad.names"
exits 65 "$mkhtml" --po "$po" --out-c "$work/x.c" --out-h "$work/x.h" --static "$work/bad.names" "$here/good/white.html" &&
	grep -q 'bad.names:2: a line has' "$work/said"
result $? "a list of static files with a line that is none"
exits 66 made "$here/good/none.html" "$po"
result $? "no such page"
exits 66 made "$here/good/page.html" "$work/none.po"
result $? "no such PO file"
exits 66 "$mkhtml" --extract "$here/good/page.html" "$here/good/none.html"
result $? "no such page to extract from"
exits 73 "$mkhtml" --po "$po" --out-c "$work/none/x.c" --out-h "$work/none/x.h" "$here/good/white.html"
result $? "no such folder for the output"
head -c 1048577 /dev/zero | tr '\0' ' ' >"$work/long.html"
exits 65 made "$work/long.html" "$po" && grep -q 'long.html:1: this is not a text' "$work/said"
result $? "a page longer than 1 MiB"
head -c 1048576 "$work/long.html" >"$work/full.html"
exits 0 made "$work/full.html" "$po"
result $? "a page of exactly 1 MiB"
printf '\n<p>\n\377</p>\n' >"$work/bytes.html"
exits 65 made "$work/bytes.html" "$po" && grep -q 'bytes.html:3: this is not a text' "$work/said"
result $? "a page that is not UTF-8"
printf '<p>\000</p>\n' >"$work/nul.html"
exits 65 made "$work/nul.html" "$po" && grep -q 'nul.html:1: this is not a text' "$work/said"
result $? "a page with a NUL"
# 6,000 conditions in each other: the n-th stands behind n tabs
{
	echo '<!--: fragment frag_deep(bool b) -->'
	yes '<!--: if b -->' | head -n 6000
	yes '<!--: end -->' | head -n 6001
} >"$work/deep.html"
exits 65 made "$work/deep.html" "$po" && grep -q 'its C is longer' "$work/said"
result $? "a page whose C is too long"
mkdir "$work/folder.html"
exits 65 made "$work/folder.html" "$po"
result $? "a folder instead of a page"
printf 'msgid "a"\nmsgstr "b\n' >"$work/broken.po"
exits 65 made "$here/good/page.html" "$work/broken.po"
result $? "a PO file with a syntax error"
printf '%s\n' 'msgid "a"' 'msgstr "b"' 'msgid "a"' 'msgstr "c"' >"$work/twice.po"
exits 65 made "$here/good/page.html" "$work/twice.po"
result $? "a PO file with a message twice"

end_generator
