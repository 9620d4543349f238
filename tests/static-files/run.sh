#!/bin/bash
# Tests tools/static-files as a whole, and says TAP.
#
#     tests/static-files/run.sh BUILD_DIR        takes nothing from BUILD_DIR; CC is the C compiler (default gcc)
#
# Each test fills a folder with files, makes the table of it, and looks at what driver.c prints of that.
. "$(dirname "$0")/../lib.sh"
begin "$1"

# make_table: of the files in ./files, to ./made
make_table() {
	rm -rf made
	mkdir made
	"$root/tools/static-files" files made/static.c made/static.names made/static.d >said 2>&1
}

# build_driver: with the table in it, as ./driver
build_driver() {
	"${CC:-gcc}" -std=gnu17 -O2 -fPIE -pie -Wall -Wextra -Werror -I"$root/src" -o driver \
		"$root/tests/static-files/driver.c" made/static.c >said 2>&1
}

# same FILE: stdin is what the file has
same() {
	cmp -s - "$1" || wrong "these are not the bytes of $1"
}

# stops NAME SENTENCE: no table is made of a folder with this file in it, and the sentence says why
stops() {
	if make_table; then
		wrong "a table was made"
	elif ! grep -q "$2" said; then
		wrong "it said: $(cat said)"
	fi
	verdict "$1"
}

mkdir files
make_table || wrong "$(cat said)"
build_driver || wrong "$(cat said)"
[ -z "$(./driver)$(cat made/static.names)" ] || wrong "there are rows"
verdict "an empty folder"

printf 'p { color: red }\n%.0s' {1..50} >files/a.b.css
printf 'x' >files/b.txt
printf '\000\n\377"\\%%' >files/c_-1.png
echo 'left out' >files/.a.css.swp
for ending in js svg ico woff2; do
	: >"files/d.$ending"
done
make_table || wrong "$(cat said)"
build_driver || wrong "$(cat said)"
hash() {
	sha256sum "files/$1" | cut -c 1-12
}
./driver >rows
diff -u - rows >difference <<END || wrong "$(cat difference)"
/static/a.b-$(hash a.b.css).css|text/css; charset=utf-8|850|gzip
/static/b-$(hash b.txt).txt|text/plain; charset=utf-8|1|plain
/static/c_-1-$(hash c_-1.png).png|image/png|6|plain
/static/d-$(hash d.ico).ico|image/x-icon|0|plain
/static/d-$(hash d.js).js|text/javascript; charset=utf-8|0|plain
/static/d-$(hash d.svg).svg|image/svg+xml|0|plain
/static/d-$(hash d.woff2).woff2|font/woff2|0|plain
END
verdict "each file has its row, with path, type and size"

same files/a.b.css < <(./driver 0)
same files/b.txt < <(./driver 1)
same files/c_-1.png < <(./driver 2)
verdict "the bytes are those of the files"
same files/a.b.css < <(./driver 0 gzip | gzip -dc)
verdict "what is compressed gives the same bytes"

cp made/static.c first.c
cp made/static_gzip/a.b.css.gz first.gz
touch files/a.b.css
make_table || wrong "$(cat said)"
same first.c <made/static.c
same first.gz <made/static_gzip/a.b.css.gz
verdict "the same files give the same table"

grep -q "^a.b.css	/static/a.b-$(hash a.b.css).css\$" made/static.names || wrong "$(cat made/static.names)"
[ "$(wc -l <made/static.names)" -eq 7 ] || wrong "another number of names"
verdict "the names are listed for mkhtml"
for word in "made/static.c:" "$PWD/files " "$PWD/files/a.b.css" "$PWD/files/d.ico"; do
	grep -qF "$word" <(sed 's/$/ /' made/static.d) || wrong "$word: $(cat made/static.d)"
done
verdict "ninja is told of the folder and each file"

readelf -SW driver >sections
readelf -sW driver | awk '$8 == "file_0_" { print $7 }' >section
grep -E "^ *\[ *$(cat section)\] \.rodata " sections >/dev/null || wrong "file_0_ is in section $(cat section)"
verdict "the bytes are read-only"

: >files/page.html
stops "an unknown ending" "files/page.html: no type is known"
mv files/page.html files/page
stops "no ending" "files/page: no type is known"
mv files/page 'files/a page.css'
stops "a blank in a name" "a page.css: a name may have only"
rm 'files/a page.css'
echo 'p { color: red } @media print { p { color: black }' >files/open.css
stops "a brace that is not closed" "files/open.css: it opens more or fewer braces"
rm files/open.css
mkdir files/folder.css
stops "a folder" "files/folder.css: only files are taken"

finish
